import { createHmac } from 'node:crypto';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';

export const VERDICTS = [
  'right',
  'wrong-sentence',
  'wrong-outlet',
  'should-have-refused',
  'should-have-answered',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** What somebody thought of an answer, without who thought it, and when. */
export interface Feedback {
  readonly verdict: Verdict;
  readonly question: string;
  /** What the question was limited to. */
  readonly outlet?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** Ids of the citations that were shown; none for a refusal. */
  readonly citations: readonly string[];
  /** Id of the edition that answered. */
  readonly edition: string;
  /** Tells the answer from others, and leads to no message and no person. Lines of old have none. */
  readonly answer?: string | undefined;
}

export interface FeedbackStore {
  /** @param message id of the answer; kept as a mark that only whoever has the key can make. */
  add(message: string, feedback: Omit<Feedback, 'answer'>): Promise<void>;
  /** Whether an earlier run of the bot was told of this answer, whoever told it. */
  isFromBefore(message: string): Promise<boolean>;
  counts(): Promise<Readonly<Record<Verdict, number>>>;
}

/** JSON lines in the data folder. */
const FILE = 'feedback.jsonl';

/** @param key that is not kept in the data folder: without it nobody can tell whose answer a line is of. */
export function createFeedbackStore(dataDir: string, key: string): FeedbackStore {
  const path = join(dataDir, FILE);
  let opened: Promise<ReadonlySet<string>> | undefined;
  /** Marks of the answers that were told of before this run. */
  const open = () => {
    opened ??= openFile(dataDir, path).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const markOf = (message: string) =>
    createHmac('sha256', key).update(`feedback ${message}`).digest('hex').slice(0, MARK_LENGTH);
  return {
    async add(message, feedback) {
      await open();
      await appendFile(path, `${JSON.stringify({ ...feedback, answer: markOf(message) })}\n`);
    },
    isFromBefore: async (message) => (await open()).has(markOf(message)),
    async counts() {
      const counts = { ...NONE };
      for (const { verdict } of await readFeedback(dataDir)) counts[verdict] += 1;
      return counts;
    },
  };
}

/** A line that a crash tore must not take the next one with it. */
async function openFile(dataDir: string, path: string): Promise<ReadonlySet<string>> {
  await mkdir(dataDir, { recursive: true });
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text !== '' && !text.endsWith('\n')) await appendFile(path, '\n');
  return new Set((await readFeedback(dataDir)).flatMap(({ answer }) => answer ?? []));
}

/** Characters of a mark: 64 bits tell any number of answers apart that somebody could press on. */
const MARK_LENGTH = 16;

const NONE: Readonly<Record<Verdict, number>> = {
  right: 0,
  'wrong-sentence': 0,
  'wrong-outlet': 0,
  'should-have-refused': 0,
  'should-have-answered': 0,
};

/** All that was kept, in order. A line that a crash tore, or somebody edited, is passed over. */
export async function readFeedback(dataDir: string): Promise<readonly Feedback[]> {
  const text = await readFile(join(dataDir, FILE), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => {
    const parsed = stored.safeParse(parseJson(line));
    return parsed.success ? [parsed.data] : [];
  });
}

const stored = z.object({
  verdict: z.enum(VERDICTS),
  question: z.string(),
  outlet: z.string().optional(),
  after: z.string().optional(),
  before: z.string().optional(),
  citations: z.array(z.string()),
  edition: z.string(),
  answer: z.string().optional(),
});

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
