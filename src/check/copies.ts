import { hash } from 'node:crypto';
import type { ArticleFacts, CutArticle } from '../corpus/article.ts';
import { candidatePairs } from '../search/candidates.ts';
import { GrowingNumbers } from '../search/growing.ts';
import { type Kin, kinshipOf, mayBeVersions } from '../search/kinship.ts';
import { sketchOf } from '../search/sketch.ts';
import type { ArticlePlace, Copies, CopiedArticle } from './report.ts';

/**
 * Gathers articles and tells which are copies. Of each it keeps its text without furniture, as bytes: what
 * a large corpus takes once. A text that many articles have is kept once.
 */
export class CopyFinder {
  readonly #sketches = new GrowingNumbers();
  readonly #facts: ArticleFacts[] = [];
  readonly #places: ArticlePlace[] = [];
  readonly #texts: Uint8Array[] = [];
  /** By the hash of a text, the article that had it last. */
  readonly #lastOf = new Map<string, number>();
  /** Of each article the one before and the one after with the same text. */
  readonly #before: (number | undefined)[] = [];
  readonly #after: (number | undefined)[] = [];

  add({ article, sentences }: CutArticle, place: ArticlePlace): void {
    for (const each of sketchOf(article, sentences)) this.#sketches.push(each);
    const { body: _, ...facts } = article;
    const number = this.#places.push(place) - 1;
    this.#facts.push(facts);
    const text = Buffer.from(sentences.map((sentence) => sentence.text).join('\n'));
    const key = hash('sha256', text, 'base64');
    const before = this.#lastOf.get(key);
    this.#lastOf.set(key, number);
    this.#before.push(before);
    if (before !== undefined) this.#after[before] = number;
    this.#texts.push((before === undefined ? undefined : this.#texts[before]) ?? text);
  }

  /** Updates first, then copies of one outlet, then wire copy; the most alike first. */
  copies(): Copies[] {
    const isWorth = (first: number, second: number) => this.#isWorth(first, second);
    return [...candidatePairs(this.#sketches.shared(), isWorth)]
      .flatMap(([first, second]) => this.#compare(first, second))
      .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || b.alike - a.alike);
  }

  /**
   * Each of several articles with one text is told with the one before it, and the first of them with
   * what else is like it: ten copies are nine pairs, where all would be 45. Versions are always told.
   */
  #isWorth(first: number, second: number): boolean {
    const before = this.#before[second];
    if (before === first) return true;
    const isLast = (this.#after[first] ?? second) >= second;
    if (before === undefined && isLast) return true;
    const [one, other] = [this.#facts[first], this.#facts[second]];
    return one !== undefined && other !== undefined && mayBeVersions(one, other);
  }

  #compare(first: number, second: number): Copies[] {
    const [one, other] = [this.#kin(first), this.#kin(second)];
    const kinship = kinshipOf(one, other);
    if (kinship === undefined) return [];
    const isTurned = kinship.kind === 'update' && kinship.newer === 'first';
    const [a, b] = isTurned ? [second, first] : [first, second];
    const { kind, alike } = kinship;
    return [{ kind, alike, articles: [this.#told(a), this.#told(b)] }];
  }

  #kin(number: number): Kin {
    const [facts, text] = [this.#facts[number], this.#texts[number]];
    if (facts === undefined || text === undefined) throw new RangeError(`no article ${number}`);
    return { facts, text: new TextDecoder().decode(text) };
  }

  #told(number: number): CopiedArticle {
    const [place, facts] = [this.#places[number], this.#facts[number]];
    if (place === undefined || facts === undefined) throw new RangeError(`no article ${number}`);
    const { outlet, published } = facts;
    return { ...place, outlet, published };
  }
}

const ORDER: readonly Copies['kind'][] = ['update', 'same', 'wire'];
