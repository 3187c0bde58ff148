import type { ArticleFacts } from '../corpus/article.ts';
import { NameIndex } from '../search/name-index.ts';
import type { Shelf } from '../search/shelf.ts';

/** What somebody is typing, and of what. */
export interface Typing {
  readonly kind: 'outlet' | 'article';
  readonly typed: string;
  readonly limit: number;
}

/** What may be meant: names of outlets, or facts of articles; best first. */
export interface Suggestions {
  readonly outlets: readonly string[];
  readonly articles: readonly ArticleFacts[];
}

/** Outlets and titles of one edition, found while they are typed. */
export class Suggester {
  readonly #shelf: Shelf;
  readonly #outlets: NameIndex;
  readonly #titles: NameIndex;

  constructor(shelf: Shelf) {
    this.#shelf = shelf;
    this.#outlets = new NameIndex(shelf.outlets.length, (place) => shelf.outlets[place] ?? '');
    this.#outlets.grow(shelf.outlets.length);
    this.#titles = new NameIndex(shelf.count, (place) => {
      const { title, outlet } = shelf.facts(place);
      return `${title} ${outlet}`;
    });
  }

  get isWhole(): boolean {
    return this.#titles.isWhole;
  }

  /** Takes in so many more titles. */
  grow(titles: number): void {
    this.#titles.grow(titles);
  }

  suggest({ kind, typed, limit }: Typing): Suggestions {
    const isBlank = typed.trim() === '';
    if (kind === 'outlet') {
      const { outlets } = this.#shelf;
      const names = this.#outlets.find(typed, limit).map((place) => outlets[place] ?? '');
      return { outlets: isBlank ? outlets.slice(0, limit) : names, articles: [] };
    }
    const places = isBlank ? this.#newest(limit) : this.#titles.find(typed, limit);
    return { outlets: [], articles: places.map((place) => this.#shelf.facts(place)) };
  }

  /** The newest articles; the undated last. */
  #newest(limit: number): number[] {
    const places = Array.from({ length: this.#shelf.count }, (_, place) => place);
    return places
      .toSorted((a, b) => this.#shelf.day(b) - this.#shelf.day(a) || a - b)
      .slice(0, limit);
  }
}
