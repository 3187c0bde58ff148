import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedTest } from '../src/playground/protocol.ts';
import { findArticles } from '../src/playground/session/find-articles.ts';
import { createLiterals } from '../src/playground/session/literals.ts';
import { ROOT } from './support/cli.ts';
import { type RunningPlayground, startPlayground, TestPage } from './support/playground.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';

/** It runs the compiler, and the tests' runner in the tests' runner. */
const PATIENCE_MS = 120_000;

describe('an exported session', { timeout: PATIENCE_MS }, () => {
  let running: RunningPlayground;
  let exported: ExportedTest;
  beforeAll(async () => {
    running = await startPlayground();
    const page = await TestPage.open(running.address);
    await goThroughIt(page);
    exported = await page.ask('export', {});
    page.close();
  }, PATIENCE_MS);
  afterAll(() => running.close());

  it('is a test of its own that says what was done', () => {
    expect(exported.notes).toEqual([]);
    expect(exported.fileName).toMatch(/^session-\d{4}-\d\d-\d\d\.test\.ts$/u);
    expect(exported.text).toMatch(/room\.reader\.slash\(\s*'ask'/u);
    expect(exported.text).toContain('room.manager.slash');
    expect(exported.text).not.toMatch(/\b\d{17,20}\b/u);
  });

  it('holds for the types', async () => {
    await saved(exported.text, async (path) => {
      const { code, output } = await run('node_modules/.bin/tsc', ['--noEmit']);
      expect(output.split('\n').filter((line) => line.startsWith(path))).toEqual([]);
      expect(code).toBe(0);
    });
  });

  it('passes', async () => {
    await saved(exported.text, async (path) => {
      const { code, output } = await run('node_modules/.bin/vitest', ['run', path]);
      expect(output).toContain('1 passed');
      expect(code).toBe(0);
    });
  });

  it('fails when the bot answers otherwise', async () => {
    const other = exported.text.replace('very difficult', 'very easy');
    expect(other).not.toBe(exported.text);
    await saved(other, async (path) => {
      const { code, output } = await run('node_modules/.bin/vitest', ['run', path]);
      expect(output).toContain('very easy');
      expect(output).toContain('1 failed');
      expect(code).toBe(1);
    });
  });
});

it('says what an export leaves out', async () => {
  const running = await startPlayground();
  const page = await TestPage.open(running.address);
  try {
    const of = { as: 'member', channelId: page.channel('news'), content: 'Good morning' } as const;
    await page.ask('send', of);
    const { notes, text } = await page.ask('export', {});
    expect(notes).toEqual(['It leaves out “Good morning”, which may still be answered.']);
    expect(text).toContain(`// ${notes[0]}`);
    expect(text).not.toContain('.post(');
    await page.ask('restart-bot', {});
    const later = await page.ask('export', {});
    expect(later.notes).toContain(
      'The bot was started again during the session; in the test it is not.',
    );
  } finally {
    page.close();
    await running.close();
  }
});

describe('the articles of an exported session', () => {
  it('are those that every newsroom has', () => {
    const none = { env: [], imports: [], notes: [] };
    expect(findArticles('/project/knowledge', '/project')).toEqual(none);
  });

  it('are a folder of the project', () => {
    const { env, imports, notes } = findArticles('/project/tests/some news', '/project');
    expect(env).toEqual(['KNOWLEDGE_DIR: join(ROOT, "tests", "some news")']);
    expect(imports).toHaveLength(2);
    expect(notes).toEqual([]);
  });

  it.each(['/elsewhere/news', '/project', '/projects/knowledge'])(
    'are %s, which nobody else may have',
    (folder) => {
      const { env, notes } = findArticles(folder, '/project');
      expect(env).toEqual([`KNOWLEDGE_DIR: ${JSON.stringify(folder)}`]);
      expect(notes).toEqual([expect.stringContaining(folder)]);
    },
  );
});

describe('a value as TypeScript writes it', () => {
  const literals = createLiterals(new Map([['123456789012345678', 'room.reader.id']]));

  it('is that value again', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
        const value: unknown = JSON.parse(json);
        expect(evaluate(literals.of(value))).toEqual(value);
      }),
    );
  });

  it('is that value again with an id in it, whatever stands around it', () => {
    const around = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('`', '${', '\\', "'", '\r\n'),
    );
    fc.assert(
      fc.property(around, around, (before, after) => {
        const text = literals.of(`${before}123456789012345678${after}`);
        expect(evaluate(text)).toBe(`${before}ID${after}`);
      }),
    );
  });
});

/** One of everything, and what is refused, which nobody has done. */
async function goThroughIt(page: TestPage): Promise<void> {
  const news = { as: 'member', channelId: page.channel('news') } as const;
  const refused = page.ask('command', { ...news, path: 'reload', options: {} });
  await expect(refused).rejects.toThrow('cannot see /reload');
  for (const typed of ['b', 'bu', 'bun'])
    await page.ask('autocomplete', { ...news, path: 'ask', options: {}, focused: 'outlet', typed });
  const options = { question: QUESTION };
  const asked = await page.ask('command', { ...news, path: 'ask', options });
  const answer = await page.answer(asked.interactionId);
  const press = async (message: typeof answer, label: string) => {
    const row = message.components.flatMap((part) => (part.type === 'row' ? part.components : []));
    const found = row.find((part) => part.type === 'button' && part.label === label);
    const customId = found?.type === 'button' ? (found.customId ?? '') : '';
    return page.ask('press', { as: 'member', messageId: message.id, customId });
  };
  const more = await page.answer((await press(answer, 'More evidence')).interactionId);
  await press(more, 'Next');
  await changed(page, more.id, 'Page 2 of');
  await press((await latest(page, more.id)) ?? more, 'Previous');
  await changed(page, more.id, 'Page 1 of', 2);
  const wrong = await page.answer((await press(answer, 'Not right')).interactionId);
  const [row] = wrong.components;
  const [select] = row?.type === 'row' ? row.components : [];
  if (select?.type !== 'select') throw new Error('there is no menu');
  const { customId, options: choices } = select;
  const values = [choices[0]?.value ?? ''];
  await page.ask('choose', { as: 'member', messageId: wrong.id, customId, values });
  await page.until('thanks', (frame) =>
    frame.kind === 'message' && frame.message.id === wrong.id && frame.message.editedAt
      ? true
      : undefined,
  );
  const mention = `<@${page.state.bot.id}> How many countries have banned \`cluster\` munitions?`;
  const { messageId } = await page.ask('send', { ...news, content: mention });
  await replied(page, messageId);
  const own = { as: 'member', channelId: page.channel('member') } as const;
  const first = await page.ask('send', { ...own, content: QUESTION });
  await replied(page, first.messageId);
  const evidence = { as: 'moderator', name: 'Find evidence', messageId } as const;
  const found = await page.ask('message-command', evidence);
  await page.answer(found.interactionId);
  const backroom = { as: 'moderator', channelId: page.channel('moderators') } as const;
  for (const path of ['reload', 'status', 'help']) {
    const used = await page.ask('command', { ...backroom, path, options: {} });
    await page.answer(used.interactionId);
  }
}

async function latest(page: TestPage, id: string) {
  return page.messages.find((message) => message.id === id);
}

function changed(page: TestPage, id: string, text: string, times = 1): Promise<true> {
  return page.until(`${text} in ${id}`, () => {
    const found = page.frames.filter(
      (frame) =>
        frame.kind === 'message' && frame.message.id === id && frame.message.content.includes(text),
    );
    return found.length >= times ? true : undefined;
  });
}

async function replied(page: TestPage, messageId: string): Promise<void> {
  await page.until(`a reply to ${messageId}`, (frame) =>
    frame.kind === 'message' && frame.message.replyTo?.messageId === messageId ? true : undefined,
  );
}

/** Does `work` while a test stands in `tests/`. @param work gets its path in the project. */
async function saved(text: string, work: (path: string) => Promise<void>): Promise<void> {
  const path = `tests/exported-${randomBytes(4).toString('hex')}.test.ts`;
  await writeFile(join(ROOT, path), text);
  try {
    await work(path);
  } finally {
    await rm(join(ROOT, path));
  }
}

async function run(command: string, args: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '', NO_COLOR: '1' };
  const child = spawn(join(ROOT, command), args, { cwd: ROOT, env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
  });
  return { code, output };
}

/** What an expression is, where `room` is a newsroom. */
function evaluate(expression: string): unknown {
  return runInNewContext(`(${expression})`, { room: { reader: { id: 'ID' } } });
}
