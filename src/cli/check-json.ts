import { describeReason } from '../corpus/reason.ts';
import type {
  ArticlePlace,
  CopiedArticle,
  CorpusReport,
  Place,
  TakenArticle,
} from '../check/report.ts';
import type { FixedFile } from '../check/fix-corpus.ts';

/** Grows when a name goes or means something else; new names do not count. */
const VERSION = 1;

/** The JSON of a report that scripts depend on: docs/knowledge-desk.md. Absent values are `null`. */
export function reportJson(report: CorpusReport, fixed: readonly FixedFile[]): object {
  const { taken, copies } = report;
  return {
    version: VERSION,
    articles: report.articles,
    sentences: report.sentences,
    outlets: report.outlets,
    languages: report.languages,
    rejected: report.rejected.map((each) => ({
      ...placeJson(each),
      reason: describeReason(each.reason),
    })),
    unknownFields: report.unknownFields.map(({ name, articles, first, suggestion }) => ({
      name,
      articles,
      first: placeJson(first),
      suggestion: suggestion ?? null,
    })),
    lineIds: report.lineIds,
    outletSpellings: report.outletSpellings,
    copies: copies.map(({ kind, alike, articles }) => ({
      kind,
      alike: Number(alike.toFixed(2)),
      articles: articles.map(publishedJson),
    })),
    longSentences: report.longSentences.map((each) => ({ ...each, ...placeJson(each) })),
    undated: report.undated.map(articleJson),
    withoutUrl: report.withoutUrl.map(articleJson),
    setAside: report.setAside.map((each) => ({ ...each, ...placeJson(each) })),
    fixed: fixed.flatMap((each) =>
      each.kind === 'fixed' ? [{ file: each.file, done: each.done }] : [],
    ),
    notFixed: fixed.flatMap((each) =>
      each.kind === 'left' ? [{ file: each.file, reason: each.reason }] : [],
    ),
    taken: taken.map((each) => ({ ...publishedJson(each), sentences: each.sentences })),
  };
}

function placeJson({ file, line }: Place): object {
  return { file, line: line ?? null };
}

function articleJson(article: ArticlePlace): object {
  return { ...placeJson(article), id: article.id };
}

function publishedJson(article: CopiedArticle | TakenArticle): object {
  return {
    ...articleJson(article),
    outlet: article.outlet,
    published: article.published ?? null,
  };
}
