import type { Article, CutArticle, FurnitureLine, Span } from './article.ts';
import { blocksOf } from './blocks.ts';
import { furnitureOf } from './furniture.ts';
import { sentencesIn } from './sentences.ts';

/**
 * Takes the page's furniture off an article and cuts the rest into sentences; none crosses a line
 * of furniture. An article that is nothing but furniture has no sentence, which the caller rejects.
 *
 * @param file path inside the corpus folder, with `/`
 */
export function cutArticle(article: Article, file: string): CutArticle {
  const blocks = blocksOf(article.body);
  const furniture = furnitureOf(article, blocks);
  const parts = without(furniture, blocks);
  return {
    article,
    sentences: sentencesIn(article.body, parts, article.language),
    furniture,
    file,
  };
}

/** What is left of the parts. Both lists are in order, and a line of furniture lies in one part. */
function without(furniture: readonly FurnitureLine[], parts: readonly Span[]): Span[] {
  const left: Span[] = [];
  let next = 0;
  for (const { start, end } of parts) {
    let from = start;
    for (let line = furniture[next]; line && line.start < end; line = furniture[++next]) {
      if (line.start > from) left.push({ start: from, end: line.start });
      from = line.end;
    }
    if (from < end) left.push({ start: from, end });
  }
  return left;
}
