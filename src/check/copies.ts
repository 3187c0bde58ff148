import type { CutArticle } from '../corpus/article.ts';
import { candidatePairs } from '../search/candidates.ts';
import { GrowingNumbers } from '../search/growing.ts';
import { type Kin, kinshipOf } from '../search/kinship.ts';
import { sketchOf } from '../search/sketch.ts';
import type { ArticlePlace, Copies, CopiedArticle } from './report.ts';

/**
 * Gathers articles and tells which are copies. Of each it keeps its text without furniture: what a large
 * corpus takes once.
 */
export class CopyFinder {
  readonly #sketches = new GrowingNumbers();
  readonly #kin: Kin[] = [];
  readonly #places: ArticlePlace[] = [];

  add({ article, sentences }: CutArticle, place: ArticlePlace): void {
    for (const each of sketchOf(article, sentences)) this.#sketches.push(each);
    const { body: _, ...facts } = article;
    this.#kin.push({ facts, text: sentences.map(({ text }) => text).join('\n') });
    this.#places.push(place);
  }

  /** Updates first, then copies of one outlet, then wire copy; the most alike first. */
  copies(): Copies[] {
    return candidatePairs(this.#sketches.shared())
      .flatMap(([first, second]) => this.#compare(first, second))
      .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.alike - a.alike);
  }

  #compare(first: number, second: number): Copies[] {
    const [one, other] = [this.#kin[first], this.#kin[second]];
    const kinship = one && other && kinshipOf(one, other);
    if (kinship === undefined) return [];
    const isTurned = kinship.kind === 'update' && kinship.newer === 'first';
    const [a, b] = isTurned ? [second, first] : [first, second];
    const { kind, alike } = kinship;
    return [{ kind, alike, articles: [this.#told(a), this.#told(b)] }];
  }

  #told(number: number): CopiedArticle {
    const [place, kin] = [this.#places[number], this.#kin[number]];
    if (place === undefined || kin === undefined) throw new RangeError(`no article ${number}`);
    const { outlet, published } = kin.facts;
    return { ...place, outlet, published };
  }
}

const ORDER: readonly Copies['kind'][] = ['update', 'same', 'wire'];
