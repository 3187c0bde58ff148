import type { Place } from '../place.ts';
import type { ExportedTest } from '../protocol.ts';
import { findArticles } from './find-articles.ts';
import { createLiterals } from './literals.ts';
import { createNames } from './names.ts';
import type { Session, Step } from './steps.ts';
import { writeStep } from './write-step.ts';

export interface WriteOptions {
  readonly place: Place;
  readonly session: Session;
  /** What the bot was started with besides what every newsroom has. */
  readonly env: Readonly<Record<string, string>>;
  /** Where the articles lie, and the project; both absolute. */
  readonly knowledge: string;
  readonly root: string;
  readonly now: Date;
}

/** So long the bot may take to answer a message; whoever exports sooner may have missed the answer. */
const STILL_THINKING_MS = 10_000;

/** What people did, and that the bot answers it so, as a test that runs in `tests/`. */
export function writeTest({
  place,
  session,
  env,
  knowledge,
  root,
  now,
}: WriteOptions): ExportedTest {
  const names = createNames(place);
  const literals = createLiterals(names.ids);
  const notes: string[] = [];
  const body = chosenOf(session.steps, now.getTime(), notes).flatMap((step, index) => {
    const written = writeStep(step, index + 1, { names, literals });
    if (written.kind === 'written') return written.lines;
    notes.push(`It leaves out ${written.why}.`);
    return [];
  });
  if (session.restarts > 0)
    notes.push('The bot was started again during the session; in the test it is not.');
  const articles = findArticles(knowledge, root);
  notes.push(...articles.notes);
  const settings = Object.entries(env).map(([key, value]) => `${key}: ${literals.of(value)}`);
  const day = now.toISOString().slice(0, 10);
  const text = fileOf({
    day,
    body,
    env: [...settings, ...articles.env],
    imports: articles.imports,
    notes,
  });
  return { fileName: `session-${day}.test.ts`, text, notes };
}

/** Without what was offered on the way to what was offered last. */
function chosenOf(steps: readonly Step[], now: number, notes: string[]): readonly Step[] {
  return steps.filter((step, index) => {
    const next = steps[index + 1];
    if (isSameTyping(step, next)) return false;
    if (step.act.kind !== 'send') return true;
    const { message } = step.act;
    const replies = [...message.channel.messages.values()].some(
      ({ replyTo }) => replyTo === message,
    );
    const isOpen = !replies && now - message.current.at < STILL_THINKING_MS;
    if (isOpen) notes.push(`It leaves out “${message.content}”, which may still be answered.`);
    return !isOpen;
  });
}

function isSameTyping({ as, act }: Step, next: Step | undefined): boolean {
  if (act.kind !== 'autocomplete' || next?.act.kind !== 'autocomplete') return false;
  return as === next.as && act.path === next.act.path && act.focused === next.act.focused;
}

interface FileParts {
  readonly day: string;
  readonly body: readonly string[];
  readonly env: readonly string[];
  readonly imports: readonly string[];
  readonly notes: readonly string[];
}

function fileOf({ day, body, env, imports, notes }: FileParts): string {
  const usesShown = body.some((line) => line.includes('shown('));
  const all = [
    ...imports,
    "import { afterAll, beforeAll, expect, it } from 'vitest';",
    ...(usesShown ? ["import { shown } from '../src/playground/session/shown.ts';"] : []),
    "import { type Newsroom, openNewsroom } from './support/newsroom.ts';",
  ];
  const lines = [
    ...all,
    '',
    `// A session of ${day}, exported from the playground.`,
    ...notes.map((note) => `// ${note.replaceAll(/\s+/gu, ' ')}`),
    'let room: Newsroom;',
    'beforeAll(async () => {',
    `  room = await openNewsroom({ ${env.join(', ')} });`,
    '});',
    'afterAll(() => room.close());',
    '',
    "it('goes as the session went', async () => {",
    ...(body.length === 0 ? ['expect(room.discord.interactions).toEqual([]);'] : body).map(
      (line) => `  ${line}`,
    ),
    '});',
    '',
  ];
  return lines.join('\n');
}
