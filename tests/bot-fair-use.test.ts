import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { ScriptedUser } from '../src/local-discord/script/scripted-user.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';

let room: Newsroom;
afterEach(() => room.close());

describe('a person who asks too much', () => {
  it('is told, in words only they see, when the next question is answered; and it is', async () => {
    room = await openNewsroom({ PERSON_LIMIT: '2/3' });
    const { reader, editor } = room;
    expect((await ask(reader)).content).toMatch(/^> /u);
    expect((await ask(reader)).content).toMatch(/^> /u);
    const declined = await ask(reader);
    expect(declined.ephemeral).toBe(true);
    const at = Number(/You can ask the next one <t:(\d+):R>/u.exec(declined.content)?.[1]);
    expect(at * 1000 - Date.now()).toBeGreaterThan(-1_000);
    expect(at * 1000 - Date.now()).toBeLessThan(4_000);
    expect((await ask(editor)).content).toMatch(/^> /u);
    await sleep(at * 1000 - Date.now() + 50);
    expect((await ask(reader)).content).toMatch(/^> /u);
  });

  it('is told once in a channel, and not answered again for going on', async () => {
    room = await openNewsroom({ PERSON_LIMIT: '1/60' });
    const { reader, channel, discord } = room;
    const text = `<@${discord.botUser.id}> ${QUESTION}`;
    expect((await reader.say(channel, text)).content).toMatch(/^> /u);
    expect((await reader.say(channel, text)).content).toContain('more than 1 question within');
    const before = discord.messages(channel).length;
    reader.post(channel, text);
    reader.post(channel, text);
    await discord.settled(300);
    expect(discord.messages(channel)).toHaveLength(before + 2);
    expect((await reader.directMessage(QUESTION)).content).toContain('more than 1 question');
  });

  it('can still do what is no question', async () => {
    room = await openNewsroom({ PERSON_LIMIT: '1/60' });
    const { reader, channel } = room;
    const answer = await ask(reader);
    for (const command of ['help', 'outlets']) {
      const used = await reader.slash(command, {}, { in: channel });
      expect((await used.message()).content).not.toContain('more than 1 question');
    }
    const context = await (await reader.click(answer, 'Context')).message();
    expect(context.content).toMatch(/^> /u);
    const more = await (await reader.click(answer, 'More evidence')).message();
    expect(more.content).toContain('more than 1 question');
    expect(more.ephemeral).toBe(true);
  });
});

describe('a guild that asks too much', () => {
  it('is told; direct messages and moderators are answered', async () => {
    room = await openNewsroom({ GUILD_LIMIT: '2/60', PERSON_LIMIT: '' });
    const { reader, editor, manager } = room;
    await ask(reader);
    await ask(reader);
    const declined = await ask(reader);
    expect(declined.content).toContain('Here I answer 2 questions within 60 seconds');
    expect((await reader.directMessage(QUESTION)).content).toMatch(/^> /u);
    expect((await ask(manager)).content).toMatch(/^> /u);
    expect((await ask(editor)).content).toMatch(/^> /u);
  });
});

async function ask(person: ScriptedUser) {
  const used = await person.slash('ask', { question: QUESTION }, { in: room.channel });
  return used.message();
}
