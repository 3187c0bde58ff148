import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ScriptedUser } from '../src/local-discord/script/scripted-user.ts';
import { ROOT } from './support/cli.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

const NEW_ARTICLE = `---
title: A heron nests on the town hall
outlet: Harbour Gazette
---
A pair of herons has built a nest on the roof of the town hall, the mayor said.
`;

describe('/reload', () => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom();
  });
  afterEach(async () => {
    await rm(room.bot.knowledge, { recursive: true });
    await cp(join(ROOT, 'knowledge'), room.bot.knowledge, { recursive: true });
    await reload(room.manager);
  });
  afterAll(() => room.close());

  async function reload(person: ScriptedUser, { override = false } = {}) {
    const used = await person.slash('reload', {}, { in: room.channel, override });
    return used.message();
  }

  const write = (file: string, text: string) => writeFile(join(room.bot.knowledge, file), text);

  it('takes in what is new, for whoever may manage the guild', async () => {
    await write('heron.md', NEW_ARTICLE);
    const message = await reload(room.manager);
    expect(message.ephemeral).toBe(true);
    expect(message.content).toMatch(
      /^\*\*Reloaded\.\*\* Edition \w+: 3 articles from 3 outlets\.\n\*\*Added\*\* \(1\)\n- A heron nests/u,
    );
    const reply = await room.reader.directMessage('What has a pair of herons built on the roof?');
    expect(reply.content).toMatch(/^> A pair of herons.*\n\*\*Harbour Gazette\*\*/u);
  });

  it('tells what changed and what went', async () => {
    await write('heron.md', NEW_ARTICLE);
    await reload(room.manager);
    await write('heron.md', NEW_ARTICLE.replace('mayor', 'mayoress'));
    await rm(join(room.bot.knowledge, 'buna-times-cluster-munitions.md'));
    const { content } = await reload(room.manager);
    expect(content).toMatch(
      /\*\*Changed\*\* \(1\)\n- A heron.*\*\*Removed\*\* \(1\)\n- Washington/su,
    );
  });

  it('is for chosen roles too, once an administrator shows it to them', async () => {
    expect((await reload(room.editor, { override: true })).content).toMatch(/same as before/u);
  });

  it('is refused to others in words only they see, whatever Discord lets through', async () => {
    const reloads = () => room.bot.log.filter(({ event }) => event === 'discord.reload').length;
    const before = reloads();
    const message = await reload(room.reader, { override: true });
    expect(message.content).toContain('Manage Server');
    expect(message.ephemeral).toBe(true);
    expect(reloads()).toBe(before);
  });

  it('is shown to those who may manage the guild, unless an administrator decides otherwise', () => {
    const registered = room.discord.requests.find(
      ({ method, path }) => method === 'PUT' && path.includes(room.guild.id),
    );
    const permissions = Number(PermissionFlagsBits.ManageGuild);
    expect(registered?.body).toMatchObject([
      { name: 'reload', default_member_permissions: permissions },
      { name: 'rollback', default_member_permissions: permissions },
      { name: 'status', default_member_permissions: permissions },
    ]);
  });

  it('does not exist in other guilds', async () => {
    const other = room.discord.addGuild({ name: 'Elsewhere' });
    const channel = other.addChannel({ name: 'general' });
    other.addMember(room.manager, { permissions: ['ManageGuild'] });
    await expect(room.manager.slash('reload', {}, { in: channel })).rejects.toThrow(/no command/u);
  });

  it('names a broken file and takes in the others', async () => {
    await write('heron.md', NEW_ARTICLE);
    await write('broken.md', '---\ntitle: No outlet\n---\nA sentence.\n');
    const { content } = await reload(room.manager);
    expect(content).toMatch(/\*\*Rejected\*\* \(1\)\n- broken\.md.*outlet.*\*\*Added\*\* \(1\)/su);
  });

  it('keeps the old edition when nothing can be read, and says so', async () => {
    for (const name of ['bayan-news', 'buna-times']) {
      await write(`${name}-cluster-munitions.md`, 'neither title nor outlet');
    }
    const { content } = await reload(room.manager);
    expect(content).toMatch(/Not reloaded.*stays.*\*\*Rejected\*\* \(2\)\n- bayan-news/su);
    const reply = await room.reader.directMessage('Who is Alexei Reznikov?');
    expect(reply.content).toMatch(/^> /u);
  });

  it('is done once for two who ask at once', async () => {
    await write('heron.md', NEW_ARTICLE);
    room.discord.faults.next({ route: /@original/u, delayMs: 200 });
    const both = await Promise.all([
      reload(room.manager),
      reload(room.editor, { override: true }),
      reload(room.manager),
    ]);
    for (const { content } of both) expect(content).toContain('Reloaded');
    const editions = new Set(both.map(({ content }) => /Edition (\w+)/u.exec(content)?.[1]));
    expect(editions.size).toBe(1);
  });
});
