import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { previewControls } from '../src/discord/components/preview.ts';
import { createStats } from '../src/discord/stats.ts';
import { Decline } from '../src/errors.ts';
import { en } from '../src/texts/en.ts';
import type { ScriptedUser } from '../src/local-discord/script/scripted-user.ts';
import { fakeLibrary } from './support/fake-library.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { restarted } from './support/restart.ts';

const QUESTION = 'What have the herons built on the roof?';
const HERONS = article('Herons nest on the town hall', 'The herons have built a nest on the roof.');

// Each test has a bot of its own, which takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let room: Newsroom;
beforeEach(async () => {
  room = await openNewsroom();
});
afterEach(() => room.close());

const write = (file: string, text: string) => writeFile(join(room.bot.knowledge, file), text);
const ask = async () => (await room.reader.directMessage(QUESTION)).content;
const use = async (name: string, options = {}, person: ScriptedUser = room.manager) =>
  (await person.slash(name, options, { in: room.channel })).message();
const preview = () => use('reload', { preview: true });
const press = async (message: Awaited<ReturnType<typeof preview>>, button: string) =>
  (await room.manager.click(message, button)).message();

describe('/reload preview', () => {
  it('shows what would come, change, go and be rejected, and changes nothing', async () => {
    await write('herons.md', HERONS.replace('---\nThe', 'autor: Ann Lee\n---\nThe'));
    await write('broken.md', 'no front matter');
    await rm(join(room.bot.knowledge, 'buna-times-cluster-munitions.md'));
    const shown = await preview();
    expect(shown.ephemeral).toBe(true);
    expect(shown.content).toMatch(
      /^\*\*Nothing is changed yet\.\*\* Edition \w+ would have 2 articles from 2 outlets\.\n1 name in the files I do not know.*\n\*\*Rejected\*\* \(1\)\n- broken\.md.*\*\*Added\*\* \(1\)\n- Herons.*\*\*Removed\*\* \(1\)\n- Washington/su,
    );
    expect(shown.controls.map(({ label }) => label)).toEqual(['Take it', 'Leave it']);
    expect(await ask()).not.toContain('a nest');
    expect(room.bot.log.some(({ event }) => event === 'library.reloaded')).toBe(false);
  });

  it('is taken as it was shown, and once more changes nothing', async () => {
    await write('herons.md', HERONS);
    const [first, second] = [await preview(), await preview()];
    const taken = await press(first, 'Take it');
    expect(taken.content).toMatch(/^\*\*Reloaded\.\*\* .*\*\*Added\*\* \(1\)\n- Herons/su);
    expect(taken.controls).toEqual([]);
    expect(await ask()).toContain('a nest');
    expect((await press(second, 'Take it')).content).toContain('same as before');
  });

  it('is left on request', async () => {
    await write('herons.md', HERONS);
    const left = await press(await preview(), 'Leave it');
    expect(left.content).toBe(en.previewLeft);
    expect(left.controls).toEqual([]);
    expect(await ask()).not.toContain('a nest');
  });

  it('is not taken when the files have changed since: what they give now is shown instead', async () => {
    await write('herons.md', HERONS);
    const shown = await preview();
    await write('herons.md', HERONS.replace('a nest', 'three nests'));
    const outdated = await press(shown, 'Take it');
    expect(outdated.content).toContain('have changed since that preview');
    expect(outdated.content).toContain('**Added** (1)');
    expect(await ask()).not.toMatch(/nest/u);
    expect((await press(outdated, 'Take it')).content).toContain('**Reloaded.**');
    expect(await ask()).toContain('three nests');
  });

  it('survives a restart of the bot, which knows nothing of it', async () => {
    await write('herons.md', HERONS);
    const shown = await preview();
    const taken = await restarted(room, async () => press(shown, 'Take it'));
    expect(taken.content).toContain('same as before');
  });

  it('has no buttons where nothing would change, or nothing could be loaded', async () => {
    const same = await preview();
    expect(same.content).toContain('same as before');
    expect(same.controls).toEqual([]);
    for (const name of ['bayan-news', 'buna-times'])
      await write(`${name}-cluster-munitions.md`, 'neither title nor outlet');
    const failed = await preview();
    expect(failed.content).toMatch(/Not reloaded.*\*\*Rejected\*\* \(2\)/su);
    expect(failed.controls).toEqual([]);
  });

  it('is not for whoever is a moderator no longer', async () => {
    await write('herons.md', HERONS);
    const shown = await preview();
    room.guild.addMember(room.manager, { permissions: [] });
    const refused = await press(shown, 'Take it');
    expect(refused.content).toContain('Manage Server');
    expect(refused.id).not.toBe(shown.id);
    expect(await ask()).not.toContain('a nest');
  });
});

it.each(['preview-take', 'preview-leave'])('%s is for nobody but who asked', async (name) => {
  let taken = 0;
  const library = fakeLibrary({
    take: async () => {
      taken += 1;
      throw new Error('taken');
    },
  });
  const config = { moderatorGuildIds: ['1'], moderatorRoleIds: [] };
  const log = { debug() {}, info() {}, warn() {}, error() {} };
  const controls = previewControls({ library, config, stats: createStats(), log });
  const control = controls.find((each) => each.name === name);
  const pressed = {
    isModalSubmit: () => false,
    guildId: '1',
    memberPermissions: { has: () => true },
    member: null,
    user: { id: 'other' },
  } as unknown as Parameters<(typeof controls)[number]['execute']>[0];
  await expect(control?.execute(pressed, en, ['e1', 'asker'])).rejects.toThrow(Decline);
  expect(taken).toBe(0);
});

describe('/rollback', () => {
  it('goes back to the edition before, and forward again', async () => {
    expect((await use('rollback')).content).toContain('no edition to go back to');
    await write('herons.md', HERONS);
    await use('reload');
    await use('reload');
    const back = await use('rollback');
    expect(back.ephemeral).toBe(true);
    expect(back.content).toMatch(
      /^\*\*Back to the edition before\.\*\* Edition \w+: 2 articles .*\*\*Removed\*\* \(1\)\n- Herons/su,
    );
    expect(await ask()).not.toContain('a nest');
    expect((await use('rollback')).content).toContain('**Added** (1)');
    expect(await ask()).toContain('a nest');
    await use('rollback');
    expect((await use('reload')).content).toContain('**Added** (1)');
    expect(await ask()).toContain('a nest');
  });

  it('is for moderators only, and not elsewhere', async () => {
    const refused = await room.reader.slash('rollback', {}, { in: room.channel, override: true });
    expect((await refused.message()).content).toContain('Manage Server');
    const other = room.discord.addGuild({ name: 'Elsewhere' });
    const channel = other.addChannel({ name: 'general' });
    other.addMember(room.manager, { permissions: ['ManageGuild'] });
    await expect(room.manager.slash('rollback', {}, { in: channel })).rejects.toThrow(
      /no command/u,
    );
  });
});

it('/cite shows an older version, and that a newer one answers', async () => {
  const story = [
    'The herons have built a nest on the roof of the town hall, the mayor of Harbour Bay said.',
    'Visitors may watch them from the square until the end of the summer, when they will leave.',
  ].join('\n');
  const dated = (day: number, body: string) =>
    article('Herons nest on the town hall', body, `published: 2023-03-${day}\n`);
  await write('older.md', dated(20, story));
  await use('reload');
  const answer = await ask();
  const id = /^-# (older#\d+-[\da-f]{6})/mu.exec(answer)?.[1];
  await write('newer.md', dated(21, `${story}\nTwo chicks have hatched.`));
  expect((await use('reload')).content).toContain('1 article of these I only cite');
  expect(await ask()).toMatch(/^-# newer#/mu);
  const cited = await use('cite', { id }, room.reader);
  expect(cited.content).toMatch(/^> The herons have built a nest/u);
  expect(cited.content).toMatch(/There is a newer version.*Harbour Gazette.*21 March 2023/u);
});

function article(title: string, body: string, facts = ''): string {
  return `---\ntitle: ${title}\noutlet: Harbour Gazette\n${facts}---\n${body}\n`;
}
