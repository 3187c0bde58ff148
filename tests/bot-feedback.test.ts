import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageRecord } from '../src/local-discord/message-record.ts';
import type { ScriptedUser } from '../src/local-discord/script/scripted-user.ts';
import { runCli } from './support/cli.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';
import { restarted } from './support/restart.ts';

const QUESTION = 'What did Joe Biden tell CNN about the decision on cluster munitions?';
const BOTH = 'Does Washington supply cluster munitions to Ukraine?';
const UNANSWERABLE = 'Who won the chess tournament in Reykjavik?';

let room: Newsroom;
let dataDir: string;
/** The answer that was told of first. */
let judged: MessageRecord;
beforeAll(async () => {
  room = await openNewsroom({ FEEDBACK: 'on' });
  dataDir = join(room.bot.knowledge, '../.verbatim');
});
afterAll(() => room.close());

describe('feedback', () => {
  it('is announced in the help, with what is kept', async () => {
    const reply = await room.reader.directMessage('help');
    expect(reply.content).toMatch(/presses \*\*Right\*\* or \*\*Not right\*\*.*never who/u);
    expect(await room.reader.slash('help', {}, { in: room.channel })).toBeDefined();
  });

  it('keeps a right answer with its question, citations and edition, and nothing of the person', async () => {
    const answer = await ask(BOTH);
    judged = answer;
    const thanks = await press(room.reader, answer, 'Right');
    expect(thanks.ephemeral).toBe(true);
    expect(thanks.content).toContain('Thank you');
    const [kept] = await keptLines();
    expect(kept).toEqual({
      verdict: 'right',
      question: BOTH,
      citations: idsOf(answer),
      edition: expect.stringMatching(/^[0-9a-f]{12}$/u),
      answer: expect.stringMatching(/^[0-9a-f]{16}$/u),
    });
    expect(idsOf(answer)).toHaveLength(2);
    const text = await readFile(join(dataDir, 'feedback.jsonl'), 'utf8');
    expect(text).not.toContain(room.reader.id);
    expect(text).not.toContain(answer.id);
    expect(text).not.toContain('Reader');
  });

  it('asks what is not right, and keeps that', async () => {
    const answer = await ask(QUESTION);
    const asked = await press(room.reader, answer, 'Not right');
    expect(asked.selects[0]?.options.map(({ label }) => label)).toEqual([
      'The wrong sentence',
      'The wrong outlet',
      'You should have refused',
      'You should have answered',
    ]);
    const thanks = await choose(asked, 2);
    expect(thanks.content).toContain('Thank you');
    expect(thanks.selects).toEqual([]);
    expect((await keptLines()).at(-1)).toMatchObject({
      verdict: 'should-have-refused',
      question: QUESTION,
      citations: idsOf(answer),
    });
  });

  it('counts one person once for an answer, and others too', async () => {
    const answer = await ask(QUESTION);
    await press(room.reader, answer, 'Right');
    const before = (await keptLines()).length;
    expect((await press(room.reader, answer, 'Right')).content).toContain('already');
    const again = await press(room.reader, answer, 'Not right');
    expect((await choose(again, 0)).content).toContain('already');
    expect(await keptLines()).toHaveLength(before);
    await press(room.editor, answer, 'Right');
    expect(await keptLines()).toHaveLength(before + 1);
  });

  it('is asked under a refusal too', async () => {
    const asked = await press(
      room.editor,
      await room.editor.directMessage(UNANSWERABLE),
      'Not right',
    );
    await (await room.editor.select(asked, 'Choose what fits best', [value(asked, 3)])).message();
    expect((await keptLines()).at(-1)).toMatchObject({
      verdict: 'should-have-answered',
      question: UNANSWERABLE,
      citations: [],
    });
  });

  it('is counted for moderators', async () => {
    const used = await room.manager.slash('status', {}, { in: room.channel });
    expect((await used.message()).content).toMatch(
      /\*\*Feedback\*\* right: \d+, wrong sentence: 0, .* should have answered: 1/u,
    );
  });

  it('becomes golden cases, what nobody agrees on left to a person', async () => {
    await press(room.editor, await ask('Who is Maria Zakharova of the Foreign Ministry?'), 'Right');
    await appendFile(join(dataDir, 'feedback.jsonl'), '{"torn');
    const args = ['feedback', 'export', '--data', dataDir, '--knowledge', room.bot.knowledge];
    const { code, stdout } = await runCli(args);
    expect(code).toBe(0);
    const cases = stdout.trim().split('\n').map(parseLine);
    expect(cases).toContainEqual({
      file: 'answered',
      question: BOTH,
      quotes: quotesIn((await ask(BOTH)).content).slice(0, 1),
      note: 'feedback: right',
    });
    const file = (question: string) =>
      cases.find((each) => each['question'] === question)?.['file'];
    expect(file(QUESTION)).toBe('open');
    expect(file(UNANSWERABLE)).toBe('open');
  });

  it('still works after a restart, once for an answer', async () => {
    const answer = await ask(BOTH);
    const before = (await keptLines()).length;
    await restarted(
      room,
      async () => {
        for (const person of [room.reader, room.editor]) {
          const told = await press(person, judged, 'Right');
          expect(told.content).toContain('before I was last started');
        }
        expect(await keptLines()).toHaveLength(before);
        const asked = await press(room.reader, answer, 'Not right');
        await choose(asked, 1);
        expect((await keptLines()).at(-1)).toMatchObject({
          verdict: 'wrong-outlet',
          citations: idsOf(answer),
        });
      },
      undefined,
      { FEEDBACK: 'on' },
    );
  });
});

describe('without feedback', () => {
  it('there are no such buttons, and the help says that nothing is kept', async () => {
    const other = await openNewsroom();
    const answer = await other.reader.directMessage(QUESTION);
    expect(answer.buttons.map(({ label }) => label)).not.toContain('Right');
    const help = await other.reader.directMessage('help');
    expect(help.content).toMatch(/I keep neither your question nor who asked it\.$/u);
    await other.close();
  });
});

async function ask(question: string): Promise<MessageRecord> {
  const asked = await room.reader.slash('ask', { question }, { in: room.channel });
  return asked.message();
}

async function press(person: ScriptedUser, message: MessageRecord, label: string) {
  return (await person.click(message, label)).message();
}

async function choose(message: MessageRecord, option: number): Promise<MessageRecord> {
  const chosen = [value(message, option)];
  return (await room.reader.select(message, 'Choose what fits best', chosen)).message();
}

function value(message: MessageRecord, option: number): string {
  return message.selects[0]?.options[option]?.value ?? '';
}

function idsOf(message: MessageRecord): string[] {
  return (/\n-# (.*#.*)$/mu.exec(message.content)?.[1] ?? '').split(' · ');
}

async function keptLines(): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const text = await readFile(join(dataDir, 'feedback.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .filter((line) => line.endsWith('}'))
    .map(parseLine);
}

function parseLine(line: string): Readonly<Record<string, unknown>> {
  return JSON.parse(line);
}
