import * as z from 'zod';
import { UserError } from '../errors.ts';

/** An article of an evaluation: what a JSON-lines corpus holds. */
export interface EvalArticle {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly published?: string | undefined;
  readonly language?: string | undefined;
  readonly body: string;
}

/** A question with the places of its answers. */
export interface SpanQuestion {
  readonly id: string;
  readonly question: string;
  /** Id of the article that answers. */
  readonly article: string;
  /** Where an answer starts in the article's body, in UTF-16 units; none when it has no answer. */
  readonly starts: readonly number[];
}

/** A set of articles and questions in SQuAD's form. */
export interface SpanSet {
  readonly articles: readonly EvalArticle[];
  readonly questions: readonly SpanQuestion[];
}

const FILE = z.object({
  data: z.array(
    z.object({
      title: z.string(),
      paragraphs: z.array(
        z.object({
          context: z.string(),
          qas: z.array(
            z.object({
              id: z.string(),
              question: z.string(),
              is_impossible: z.boolean().optional(),
              answers: z.array(z.object({ text: z.string(), answer_start: z.int().min(0) })),
            }),
          ),
        }),
      ),
    }),
  ),
});

/** Between the paragraphs of an article. */
const PARAGRAPH_BREAK = '\n\n';

/**
 * Reads a file in SQuAD's form (v1.1 or v2.0): an article is a title with its paragraphs in order.
 * @param file its name, for the error.
 * @throws UserError when the text is not of that form.
 */
export function parseSquad(text: string, file: string, language = 'en'): SpanSet {
  const parsed = FILE.safeParse(parseJson(text, file));
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'malformed' };
    throw new UserError(`${file} is not in SQuAD's form: ${path.join('.')}: ${message}`);
  }
  const articles: EvalArticle[] = [];
  const questions: SpanQuestion[] = [];
  parsed.data.data.forEach(({ title, paragraphs }, number) => {
    const id = `a${number}`;
    let body = '';
    for (const { context, qas } of paragraphs) {
      if (body !== '') body += PARAGRAPH_BREAK;
      const base = body.length;
      body += context;
      for (const { id: questionId, question, answers, is_impossible } of qas) {
        const starts = answers.map((it) => base + placeOf(it.text, it.answer_start, context));
        const answerable = is_impossible !== true;
        questions.push({ id: questionId, question, article: id, starts: answerable ? starts : [] });
      }
    }
    articles.push({ id, title: title.replaceAll('_', ' '), outlet: 'SQuAD', language, body });
  });
  return { articles, questions };
}

/** @throws UserError naming the file. */
export function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file} is not JSON: ${error instanceof Error ? error.message : ''}`);
  }
}

/** Offsets in these files count code points: where a pair of surrogates comes before, they differ. */
function placeOf(answer: string, start: number, context: string): number {
  if (context.startsWith(answer, start)) return start;
  const place = Array.from(context).slice(0, start).join('').length;
  return context.startsWith(answer, place) ? place : start;
}
