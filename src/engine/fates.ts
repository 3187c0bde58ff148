import type { Segment } from '../search/segment.ts';
import type { CutPart } from './cutter.ts';
import type { RejectedUnit } from './manifest.ts';

/** The article that a unit became. */
export interface ArticleFate {
  readonly segment: Segment;
  /** Its number there. */
  readonly article: number;
  readonly ownId: boolean;
}

/** What the cutters made of the units of a load: no object for each of a million. */
export class Fates {
  readonly #parts: readonly CutPart[];
  /** Of each unit the number of its part and one, 0 for none, and of the article there. */
  readonly #partOf: Uint32Array;
  readonly #articleOf: Uint32Array;
  readonly #rejected = new Map<number, RejectedUnit>();

  /** @param count of units. */
  constructor(parts: readonly CutPart[], count: number) {
    this.#parts = parts;
    this.#partOf = new Uint32Array(count);
    this.#articleOf = new Uint32Array(count);
    for (const [number, { units, rejected }] of parts.entries()) {
      for (const { unit, line, reason } of rejected) this.#rejected.set(unit, { line, reason });
      units.forEach((unit, article) => {
        this.#partOf[unit] = number + 1;
        this.#articleOf[unit] = article;
      });
    }
  }

  article(unit: number): ArticleFate | undefined {
    const part = this.#parts[(this.#partOf[unit] ?? 0) - 1];
    if (part?.segment === undefined) return undefined;
    const article = this.#articleOf[unit] ?? 0;
    return { segment: part.segment, article, ownId: part.ownIds[article] === 1 };
  }

  rejected(unit: number): RejectedUnit | undefined {
    return this.#rejected.get(unit);
  }
}
