import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

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
}

export interface FeedbackStore {
  add(feedback: Feedback): Promise<void>;
  counts(): Promise<Readonly<Record<Verdict, number>>>;
}

/** JSON lines in the data folder. */
const FILE = 'feedback.jsonl';

export function createFeedbackStore(dataDir: string): FeedbackStore {
  const path = join(dataDir, FILE);
  let opened: Promise<void> | undefined;
  return {
    async add(feedback) {
      opened ??= openFile(dataDir, path).catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      await opened;
      await appendFile(path, `${JSON.stringify(feedback)}\n`);
    },
    async counts() {
      const counts = { ...NONE };
      for (const { verdict } of await readFeedback(dataDir)) counts[verdict] += 1;
      return counts;
    },
  };
}

/** A line that a crash tore must not take the next one with it. */
async function openFile(dataDir: string, path: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text !== '' && !text.endsWith('\n')) await appendFile(path, '\n');
}

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
});

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
