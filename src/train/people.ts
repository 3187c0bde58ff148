import { createHash } from 'node:crypto';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { EvalArticle } from '../eval/squad.ts';

/**
 * A question as somebody asks it who has a small collection before them: two texts. Public benchmarks
 * hold few such questions, and hardly any that the texts mention and do not answer.
 */
export interface PeopleQuestion {
  readonly question: string;
  readonly texts: readonly EvalArticle[];
  /** The sentences that answer: id of the text, and where the sentence starts; none to be refused. */
  readonly answers: readonly { readonly text: string; readonly start: number }[];
  /** How it is asked; `mentioned` and `outside` have no answer. See questions/README.md. */
  readonly style: string;
}

const LINE = z.strictObject({
  texts: z.array(z.string()).length(2),
  question: z.string().min(1),
  answers: z.array(z.tuple([z.int().min(0).max(1), z.int().min(0)])),
  style: z.string(),
});

/**
 * Reads questions that name their texts by what they hold; questions about others are left out.
 * @param lines one question a line. @param file its name, for the error.
 * @param articles those among which the texts are looked for.
 * @throws UserError when a line is malformed.
 */
export function parsePeople(
  lines: string,
  file: string,
  articles: readonly EvalArticle[],
): PeopleQuestion[] {
  const byHash = new Map(articles.map((article) => [hashOf(article.body), article]));
  const known = new Map<string, EvalArticle | undefined>();
  const textOf = (key: string) => {
    if (!known.has(key)) known.set(key, findText(key, byHash));
    return known.get(key);
  };
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .flatMap((line, at) => {
      const { texts, question, answers, style } = parseLine(line, `${file}:${at + 1}`);
      const found = texts.map(textOf).filter((text) => text !== undefined);
      if (found.length < texts.length) return [];
      const places = answers.map(([text, start]) => ({ text: found[text]?.id ?? '', start }));
      return [{ question, texts: found, answers: places, style }];
    });
}

function parseLine(line: string, where: string): z.infer<typeof LINE> {
  try {
    return LINE.parse(JSON.parse(line));
  } catch (cause) {
    throw new UserError(`${where} is no question with its texts`, { cause });
  }
}

/** @param key hash of an article's body; for a part of it `@START+LENGTH` follows. */
function findText(key: string, byHash: ReadonlyMap<string, EvalArticle>): EvalArticle | undefined {
  const [, hash = '', start, length] = /^(\w+)(?:@(\d+)\+(\d+))?$/.exec(key) ?? [];
  const article = byHash.get(hash);
  if (article === undefined) return undefined;
  const from = Number(start ?? 0);
  const to = length === undefined ? article.body.length : from + Number(length);
  return { ...article, id: key, body: article.body.slice(from, to) };
}

/** Twelve characters of SHA-256: what a question knows a text by. */
function hashOf(body: string): string {
  return createHash('sha256').update(body).digest('hex').slice(0, 12);
}
