import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Channel } from '../src/local-discord/model.ts';
import type { MessageRecord } from '../src/local-discord/message-record.ts';
import type { Place } from '../src/local-discord/script/context.ts';
import type { ScriptedUser } from '../src/local-discord/script/scripted-user.ts';
import { textsFor } from '../src/texts/languages.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';
import { restarted } from './support/restart.ts';

const SUPPLY = 'Does Washington supply cluster munitions to Ukraine?';

let room: Newsroom;
let elsewhere: Channel;
beforeAll(async () => {
  room = await openNewsroom({ FEEDBACK: 'on' });
  const guild = room.discord.addGuild({ name: 'Elsewhere', withoutBot: true });
  elsewhere = guild.addChannel({ name: 'general' });
  guild.addMember(room.reader);
});
afterAll(() => room.close());

describe.each<[string, () => Place]>([
  ['a guild that the bot is in', () => room.channel],
  ['a direct message', () => 'dm'],
  ['a guild that it is not in, for who has installed it', () => elsewhere],
  ['a group, for who has installed it', () => room.discord.addGroup([room.reader, room.editor])],
])('in %s', (_, place) => {
  it('every button does the same each time it is pressed', async () => {
    const answer = await ask(room.reader, place());
    const labels = answer.buttons.map(({ label = '' }) => label);
    expect(labels).toHaveLength(6);
    for (const label of labels.slice(0, 4)) {
      const [once, again] = [await press(answer, label), await press(answer, label)];
      expect(quotesIn(once.content).length).toBeGreaterThan(0);
      expect(again.content).toBe(once.content);
      expect([once.ephemeral, again.ephemeral]).toEqual([true, true]);
    }
    expect((await press(answer, 'Not right')).selects).toHaveLength(1);
    expect((await press(answer, 'Right')).content).toContain('Thank you. It is kept');
    expect((await press(answer, 'Right')).content).toContain('already');
  });

  it('names are suggested while they are typed', async () => {
    const at = { in: place() };
    const outlets = await room.reader.autocomplete('ask', { question: 'x' }, 'outlet', 'bayn', at);
    expect(outlets.map(({ value }) => value)).toContain('Bayan News');
    const titles = await room.reader.autocomplete('article', {}, 'title', 'Sending clus', at);
    expect(titles.map(({ value }) => value)).toContain('bayan-news-cluster-munitions');
  });

  it('every command answers', async () => {
    const where = place();
    const [id = ''] = /\S+#\S+/u.exec((await ask(room.reader, where)).content) ?? [];
    const uses = [
      ['compare', { question: SUPPLY }],
      ['timeline', { topic: 'cluster munitions' }],
      ['cite', { id }],
      ['article', { title: 'bayan-news-cluster-munitions' }],
      ['outlets', {}],
      ['help', {}],
    ] as const;
    for (const [name, values] of uses) {
      const used = await room.reader.slash(name, values, { in: where });
      expect((await used.message()).content).not.toMatch(/^$|went wrong/u);
    }
    const message = room.reader.post(where, 'Germany and Spain are concerned about the munitions.');
    const menu = await room.reader.messageCommand('Find evidence', message);
    expect(quotesIn((await menu.message()).content).length).toBeGreaterThan(0);
  });
});

describe('the language', () => {
  it('is that of whoever presses, not of whoever asked', async () => {
    const german = room.discord.addUser({ name: 'Leserin', locale: 'de' });
    room.guild.addMember(german);
    const answer = await ask(room.reader, room.channel);
    const shown = await (await german.click(answer, 'Context: Buna Times')).message();
    expect(shown.content).toContain(textsFor('de').undated);
    expect(shown.content).not.toContain(textsFor('en').crediting('korrespondent'));
  });

  it('of a message is that of the last interaction of whoever wrote it, else English', async () => {
    const person = room.discord.addUser({ name: 'Читачка', locale: 'uk' });
    room.guild.addMember(person);
    expect((await person.directMessage('help')).content).toContain(textsFor('en').help);
    await ask(person, room.channel);
    expect((await person.directMessage('help')).content).toContain(textsFor('uk').help);
    expect((await room.editor.directMessage('help')).content).toContain(textsFor('en').help);
    const mention = `<@${room.discord.botUser.id}>`;
    const reply = await person.say(room.channel, mention);
    expect(reply.content).toBe(textsFor('uk').declines.emptyQuestion);
  });

  it('that we do not speak is English', async () => {
    const person = room.discord.addUser({ name: 'Leitora', locale: 'pt-BR' });
    room.guild.addMember(person);
    const used = await person.slash('help', {}, { in: room.channel });
    expect((await used.message()).content).toContain(textsFor('en').help);
  });

  it('is forgotten with a restart, and buttons from before it speak that of the press', async () => {
    const person = room.discord.addUser({ name: 'Lectora', locale: 'es-419' });
    room.guild.addMember(person);
    const answer = await ask(person, room.channel);
    await restarted(
      room,
      async () => {
        expect((await person.directMessage('help')).content).toContain(textsFor('en').help);
        const { moreEvidence, moreHeading } = textsFor('es');
        const shown = await (await person.click(answer, moreEvidence)).message();
        expect(shown.content).toContain(moreHeading(SUPPLY));
        expect((await person.directMessage('ayuda')).content).toContain(textsFor('es').help);
      },
      undefined,
      { FEEDBACK: 'on' },
    );
  });
});

async function ask(person: ScriptedUser, place: Place): Promise<MessageRecord> {
  return (await person.slash('ask', { question: SUPPLY }, { in: place })).message();
}

async function press(message: MessageRecord, label: string): Promise<MessageRecord> {
  return (await room.reader.click(message, label)).message();
}
