import type { Article, Span } from './article.ts';
import { isDigit, isSpace } from './characters.ts';
import { isPlainText, patternOf, type Tried } from './pattern.ts';

/** What is known of an article when its page is read. */
export type PageFacts = Pick<Article, 'body' | 'title' | 'outlet' | 'byline' | 'language'>;

/** A line of the page, or a paragraph that was wrapped into several. */
export interface PageLine extends Span, Tried {
  /** Its place among the lines. */
  readonly index: number;
  readonly words: number;
  /** Reads as the story does: a whole sentence, not a label, link or headline. */
  readonly isStory: boolean;
}

export interface Page {
  readonly facts: PageFacts;
  /** Title, outlet and byline as `plain` makes them. */
  readonly plainly: {
    readonly title: string;
    readonly outlet: string;
    readonly byline?: string | undefined;
  };
  readonly lines: readonly PageLine[];
  /** Number of lines before the story begins. */
  readonly head: number;
}

/** What makes a line furniture. */
export interface Rule {
  /** A phrase a person reads beside the line. */
  readonly reason: string;
  matches(line: PageLine, page: Page): boolean;
}

export function pageOf(facts: PageFacts, blocks: readonly Span[]): Page {
  const lines = blocks.map((block, index) => pageLine(facts.body, block, index));
  const story = lines.findIndex((line) => line.isStory);
  const plainly = {
    title: plain(facts.title),
    outlet: plain(facts.outlet),
    byline: facts.byline === undefined ? undefined : plain(facts.byline),
  };
  return { facts, plainly, lines, head: story < 0 ? lines.length : story };
}

/** Somebody says it in the story: a quotation, or a sentence that names its speaker. */
export function isReported(line: Tried): boolean {
  return REPORTED.test(line);
}

/** For comparing a line with a title or a name: letters and digits only, in one case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** `text` ends a sentence, inside closing quotation marks or not. */
export function isEnded(text: string): boolean {
  const last = text.charCodeAt(text.length - 1);
  // Most lines that end in a letter or a digit are not asked twice.
  if ((last >= 0x61 && last <= 0x7a) || isDigit(last)) return false;
  return ENDED.test(text.slice(-LONGEST_END));
}

/** Shorter lines with a full stop are labels as often as sentences: “Photo: J. Doe.” */
const STORY_WORDS = 6;
/** About six words of a script that is written without spaces. */
const STORY_UNITS_UNSPACED = 12;
/** Units: a mark, closing quotation marks and a footnote. */
const LONGEST_END = 12;
const ENDED = /[.!?…。！？؟۔।॥։።។။][\p{Pe}\p{Pf}\p{Pi}"']*(?:\[\d+\])?$/u;
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
const REPORTED = patternOf(
  /^["'“”‘„«»「『]|["”»]\s*[,–—-]|\b(?:said|says|told|tells|wrote|writes|asked|added|tweeted|urged|argued|warned|announced|according to|sagte|erklärte|dijo|déclaré)\b/iu,
);

function pageLine(body: string, { start, end }: Span, index: number): PageLine {
  const text = body.slice(start, end);
  const words = countWords(text);
  return {
    index,
    start,
    end,
    text,
    isPlain: isPlainText(text),
    words,
    isStory: isEnded(text) && (words >= STORY_WORDS || isUnspaced(text)),
  };
}

function countWords(text: string): number {
  let words = 1;
  for (let at = 1; at < text.length; at++)
    if (isSpace(text.charCodeAt(at)) && !isSpace(text.charCodeAt(at - 1))) words++;
  return words;
}

function isUnspaced(text: string): boolean {
  return (text.match(UNSPACED)?.length ?? 0) >= STORY_UNITS_UNSPACED;
}
