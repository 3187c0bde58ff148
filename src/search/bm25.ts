/**
 * BM25 with a lower bound for a match (BM25+): Lv and Zhai, "Lower-bounding term frequency
 * normalization", CIKM 2011. `k` saturates repetition, `b` weighs length, `d` is the lower bound,
 * `title` is what a term in the title counts next to one in the passage.
 */
export interface Bm25Parameters {
  readonly k: number;
  readonly b: number;
  readonly d: number;
  readonly title: number;
}

/** Measured on NewsQA and SQuAD among 19,038 other articles: docs/performance.md. */
export const BM25: Bm25Parameters = { k: 1.2, b: 0.4, d: 1, title: 0.2 };
