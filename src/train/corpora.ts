import type { CutArticle, Span } from '../corpus/article.ts';
import { cutArticle } from '../corpus/cut.ts';
import type { EvalArticle } from '../eval/squad.ts';
import { createEdition, type Edition } from '../search/edition.ts';

/** Corpora of different sizes made of the same articles. */
export interface Corpora {
  readonly whole: Edition;
  /** Every second article, and the others. */
  readonly halves: readonly { readonly edition: Edition; has(article: string): boolean }[];
  /** For each article, small corpora about the same. */
  readonly pairs: ReadonlyMap<string, Pairs>;
}

/** Corpora of two articles. */
export interface Pairs {
  /** The article and the one most like it. */
  readonly withIt: Edition;
  /** The two most like it. */
  readonly without: Edition;
  /** `withIt`, but without the sentences that hold one of these offsets. */
  withoutAnswer(starts: readonly number[]): Edition;
}

export function createCorpora(articles: readonly EvalArticle[]): Corpora {
  const cuts = cutAll(articles);
  const whole = createEdition(cuts);
  const byId = new Map(cuts.map((cut) => [cut.article.id, cut]));
  const halves = [0, 1].map((rest) => {
    const half = cuts.filter((_, at) => at % 2 === rest);
    const ids = new Set(half.map(({ article }) => article.id));
    return { edition: createEdition(half), has: (id: string) => ids.has(id) };
  });
  const pairs = cuts.map((cut) => {
    const [first, second] = mostLike(cut, whole).map((id) => byId.get(id));
    const alike = first === undefined ? [] : [first];
    const own: Pairs = {
      withIt: createEdition([cut, ...alike]),
      without: createEdition([first, second].filter((it) => it !== undefined)),
      withoutAnswer: (starts) => createEdition([withoutSentences(cut, starts), ...alike]),
    };
    return [cut.article.id, own] as const;
  });
  return { whole, halves, pairs: new Map(pairs) };
}

/** The articles as they are indexed. */
export function cutAll(articles: readonly EvalArticle[]): CutArticle[] {
  return articles.map((it) => cutArticle({ ...it, language: it.language ?? 'en' }, it.id));
}

function withoutSentences(cut: CutArticle, starts: readonly number[]): CutArticle {
  const holdsOne = ({ start, end }: Span) => starts.some((at) => at >= start && at < end);
  return { ...cut, sentences: cut.sentences.filter((sentence) => !holdsOne(sentence)) };
}

/** Sentences whose terms stand for an article when others like it are looked for. */
const TELLING_SENTENCES = 4;
const PASSAGES = 50;

/** Ids of the two other articles whose passages match the article's beginning best. */
function mostLike(
  { article, sentences }: CutArticle,
  { index, cutters, shelf }: Edition,
): string[] {
  const beginning = sentences.slice(0, TELLING_SENTENCES).map(({ text }) => text);
  const terms = cutters.of(article.language).termsOf([article.title, ...beginning].join(' '));
  const query = [...new Set(terms.map(({ term }) => term))].map((term) => ({ term, weight: 1 }));
  const found = index.search(query, PASSAGES).map(({ passage }) => passage.article);
  return [...new Set(found)]
    .map((place) => shelf.id(place))
    .filter((id) => id !== article.id)
    .slice(0, 2);
}
