import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { reload } from './support/articles.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

describe('/status', () => {
  it('shows a moderator the edition, and that nothing has happened yet', async () => {
    const message = await status();
    expect(message.ephemeral).toBe(true);
    expect(message.content).toMatch(
      /^\*\*Edition\*\* \w+, loaded <t:\d+:R>\n\*\*Articles\*\* 2 from 2 outlets, \d+ sentences; 2 undated\n\*\*Last reload\*\* none.*\n\*\*Started\*\* <t:\d+:R>\n\*\*Since then\*\* 0 questions answered, 0 refused\n\*\*Gateway\*\* .*\n\*\*Rejected\*\* nothing$/u,
    );
  });

  it('counts what was answered and refused, and how fast', async () => {
    await room.reader.directMessage('What did Joe Biden tell CNN about cluster munitions?');
    await room.reader.directMessage('Who won the chess tournament in Reykjavik?');
    await room.reader.directMessage('Does Washington supply cluster munitions to Ukraine?');
    const { content } = await status();
    expect(content).toMatch(
      /2 questions answered, 1 refused; half of them within \d+ ms, 95 % within \d+ ms/u,
    );
  });

  it('says who reloaded without calling them, and keeps it nowhere', async () => {
    await writeFile(join(room.bot.knowledge, 'broken.md'), 'no facts');
    await reload(room);
    const message = await status();
    expect(message.content).toMatch(
      new RegExp(`Last reload\\*\\* <t:\\d+:R> by <@${room.manager.id}>\n`, 'u'),
    );
    expect(message.content).toMatch(/\*\*Rejected\*\* 1, .*\n- broken\.md, line 1: /u);
    expect(message.pings).toEqual([]);
    const dataDir = join(room.bot.knowledge, '../.verbatim');
    // A snapshot is written aside and renamed, possibly while this reads: wait for whole files.
    const files = await vi.waitFor(() => wholeFilesIn(dataDir), { timeout: 10_000 });
    for (const file of files) {
      expect((await readFile(join(dataDir, file))).includes(room.manager.id)).toBe(false);
    }
    expect(room.bot.output()).not.toContain(room.manager.id);
  });

  it('is refused to others', async () => {
    const used = await room.reader.slash('status', {}, { in: room.channel, override: true });
    expect((await used.message()).content).toContain('Manage Server');
  });
});

async function wholeFilesIn(folder: string): Promise<string[]> {
  const files = await readdir(folder);
  expect(files).not.toEqual([]);
  expect(files.filter((file) => /\.snapshot\.\d+$/u.test(file))).toEqual([]);
  return files;
}

async function status() {
  return (await room.manager.slash('status', {}, { in: room.channel })).message();
}
