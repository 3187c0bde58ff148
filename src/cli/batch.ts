import * as z from 'zod';
import type { Ask } from '../answer/types.ts';
import { UserError } from '../errors.ts';
import type { Library } from '../library.ts';
import { answerJson } from './answer-json.ts';
import { withDates } from './dates.ts';
import { jsonLine } from './json-line.ts';

const LINE = z.object({
  // A number beyond 2^53 would come back as another.
  id: z.union([z.string(), z.number().refine(isExact, 'is too large a number')]).nullish(),
  question: z.string({ error: ({ input }) => (input === undefined ? 'missing' : undefined) }),
  outlet: z.string().optional(),
  article: z.string().optional(),
  after: z.string().optional(),
  before: z.string().optional(),
  limit: z.int().min(1).optional(),
  refuse: z.boolean().optional(),
});

function isExact(id: number): boolean {
  return !Number.isInteger(id) || Number.isSafeInteger(id);
}

/**
 * Answers one line of a batch with one line, whatever it holds.
 * @param defaults what the line does not say.
 * @returns JSON without a line break; a bad line gives `{"id", "kind": "error", "message"}`.
 */
export async function answerLine(
  library: Library,
  line: string,
  defaults: Omit<Ask, 'question'>,
): Promise<string> {
  const parsed = parseLine(line);
  if (parsed.kind === 'bad') return errorLine(parsed.id, parsed.message);
  const { id, ...ask } = parsed.ask;
  try {
    const asked = await withDates({ ...defaults, ...ask });
    const start = performance.now();
    const answer = await library.ask(asked);
    const json = answerJson(answer, performance.now() - start);
    return jsonLine(id === undefined ? json : { id, ...json });
  } catch (error) {
    if (error instanceof UserError) return errorLine(id, error.message);
    throw error;
  }
}

type ParsedLine =
  | { readonly kind: 'ask'; readonly ask: z.infer<typeof LINE> }
  | { readonly kind: 'bad'; readonly id: unknown; readonly message: string };

function parseLine(line: string): ParsedLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { kind: 'bad', id: null, message: `not JSON: ${messageOf(error)}` };
  }
  const result = LINE.safeParse(withoutNulls(value));
  if (result.success) return { kind: 'ask', ask: result.data };
  const id = z.object({ id: z.union([z.string(), z.number()]) }).safeParse(value).data?.id;
  const faults = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  );
  return { kind: 'bad', id, message: faults.join('; ') };
}

/** What is absent may be left out or null, as in what a batch writes. */
function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([name, held]) => name === 'id' || held !== null),
  );
}

function errorLine(id: unknown, message: string): string {
  return jsonLine({ id: id ?? null, kind: 'error', message });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
