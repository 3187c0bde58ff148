import type { FurnitureLine, Span } from './article.ts';
import { blocksOf } from './blocks.ts';
import { NEAR_THE_HEAD } from './furniture-phrases.ts';
import { ANYWHERE, AT_HEAD, AT_TAIL, GLUED_LABEL } from './furniture-rules.ts';
import { linkListFrom } from './link-lists.ts';
import { biographyFrom } from './biographies.ts';
import { pageOf } from './page.ts';
import type { Page, PageFacts, PageLine, Rule } from './page.ts';
import { isNote } from './corrections.ts';

/**
 * The lines of the page that are not the article, in order, each with a reason a person can read.
 * General rules, no list of outlets. What a line is taken for depends on its place: before the
 * story begins, after it has ended, or anywhere when the line says plainly what it is. A whole
 * sentence within the story stays.
 * @param blocks of the body, where they are known.
 */
export function furnitureOf(
  facts: PageFacts,
  blocks: readonly Span[] = blocksOf(facts.body),
): FurnitureLine[] {
  const page = pageOf(facts, blocks);
  const reasons = new Map<number, string>();
  markRules(page, reasons);
  markLinkLists(page, reasons);
  markTail(page, reasons);
  markBelow(page, reasons);
  return page.lines.flatMap((line, index) => {
    const reason = reasons.get(index);
    if (reason !== undefined) return [{ start: line.start, end: line.end, reason }];
    return gluedLabel(line);
  });
}

/** Units; the longest notice about cookies has fewer. */
const LONGEST_LINE = 800;
/** Lines after the story that none of our rules knows, and that may stand among those they know. */
const MOST_UNKNOWN_TAIL_LINES = 3;
/** Biographies have a paragraph or three, and a few lines of furniture below them. */
const LONGEST_TAIL = 12;

/** Lines: an introduction may stand above the byline and the date. */
const NEAR_HEAD = 12;

/** By reason, the lines that a rule knows by themselves. */
function markRules(page: Page, reasons: Map<number, string>): void {
  page.lines.forEach((line, index) => {
    const reason = firstReason(ANYWHERE, line, page);
    if (reason !== undefined) reasons.set(index, reason);
  });
  // A sentence that is furniture (“We value your privacy.”) does not begin the story.
  const story = page.lines.findIndex((line, index) => line.isStory && !reasons.has(index));
  const head = Math.max(story, page.head);
  page.lines.slice(0, Math.max(head, NEAR_HEAD)).forEach((line, index) => {
    const rules = index < head ? AT_HEAD : NEAR_THE_HEAD;
    const reason = reasons.has(index) ? undefined : firstReason(rules, line, page);
    if (reason !== undefined) reasons.set(index, reason);
  });
}

function markLinkLists(page: Page, reasons: Map<number, string>): void {
  for (let index = 0; index < page.lines.length; index++) {
    const end = linkListFrom(page, index);
    if (end === undefined) continue;
    for (let line = index; line < end; line++)
      if (!reasons.has(line))
        reasons.set(
          line,
          line === index ? 'heading of a list of links' : 'link to another article',
        );
  }
}

/** Words; longer lines below a story are more likely its own, or a caption. */
const LONGEST_LABEL_BELOW = 12;

/** Up from the last line, until the story is met. */
function markTail(page: Page, reasons: Map<number, string>): void {
  const first = Math.max(page.head, 1, page.lines.length - LONGEST_TAIL);
  for (const index of biographyFrom(page, first, reasons)) reasons.set(index, 'about the author');
  let unknown = 0;
  for (let index = page.lines.length - 1; index >= first; index--) {
    const line = page.lines[index];
    if (!line) return;
    if (reasons.has(index)) continue;
    const reason = firstReason(AT_TAIL, line, page);
    if (reason !== undefined) reasons.set(index, reason);
    else if (line.isStory || ++unknown > MOST_UNKNOWN_TAIL_LINES) return;
  }
}

/** Once the page has gone on to something else below the story, the story does not come back. */
function markBelow(page: Page, reasons: Map<number, string>): void {
  const isTold = (line: PageLine): boolean => line.isStory || isNote(line);
  const last = page.lines.findLastIndex((line, index) => isTold(line) && !reasons.has(index));
  const first = page.lines.findIndex((_, index) => index > last && reasons.has(index));
  if (last < 0 || first < 0) return;
  for (const { index, words, text } of page.lines.slice(first)) {
    // A figure in it makes it a fact: the rest of a table may stand below its source.
    const isLabel = words <= LONGEST_LABEL_BELOW && !/\p{N}/u.test(text);
    if (isLabel && !reasons.has(index)) reasons.set(index, 'below the story');
  }
}

function firstReason(rules: readonly Rule[], line: PageLine, page: Page): string | undefined {
  if (line.text.length > LONGEST_LINE) return undefined;
  const found = rules.find((rule) => rule.matches(line, page));
  // Asked last: hardly any line gets here.
  return found === undefined || isNote(line) ? undefined : found.reason;
}

/** “Back to top buttonWashington is …”: the label goes, the sentence stays. */
function gluedLabel(line: PageLine): FurnitureLine[] {
  const label = GLUED_LABEL.exec(line.text)?.[0];
  if (label === undefined) return [];
  return [{ start: line.start, end: line.start + label.length, reason: 'button of the page' }];
}
