import { wordsOf } from './likeness.ts';

/**
 * Hashes of the runs of words in a text, made once, by which it is told from most other texts without
 * making a string of each run. What two texts have in common is never taken for less than it is.
 */
export class RunMarks {
  /** Of each run, in order; a run that stands twice is here twice. */
  readonly #hashes: readonly number[];
  readonly #known: ReadonlySet<number>;

  /** @param length of a run, in words. */
  constructor(text: string, length: number) {
    this.#hashes = hashesOfRuns(hashesOfWords(text), length);
    this.#known = new Set(this.#hashes);
  }

  /** `false`: the likeness of the two texts is under `least`. */
  mayBeAlike(other: RunMarks, least: number): boolean {
    const [few, many] = this.#hashes.length <= other.#hashes.length ? [this, other] : [other, this];
    // alike = common / (sizes - common) >= least
    const needed = (least / (1 + least)) * (few.#known.size + many.#known.size) - ROUNDING;
    let missing = few.#hashes.length - needed;
    for (const hash of few.#hashes) {
      if (many.#known.has(hash)) continue;
      missing -= 1;
      if (missing < 0) return false;
    }
    return missing >= 0;
  }
}

/** More than floating-point numbers can be off. */
const ROUNDING = 1e-9;

/** A text shorter than a run is one run. */
function hashesOfRuns(words: readonly number[], length: number): number[] {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - length + 1);
  const runs: number[] = [];
  for (let first = 0; first < count; first += 1) {
    const end = Math.min(words.length, first + length);
    let hash = 0;
    for (let at = first; at < end; at += 1) hash = Math.imul(hash ^ (words[at] ?? 0), RUN_PRIME);
    runs.push(hash ^ (hash >>> 15));
  }
  return runs;
}

/** Of words as `overlap` compares them; a text in ASCII is only scanned. */
function hashesOfWords(text: string): number[] {
  const words: number[] = [];
  let hash = NO_WORD;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= FIRST_BEYOND_ASCII) return wordsOf(text).map(hashOfWord);
    const letter = unit | LOWER;
    if ((letter >= SMALL_A && letter <= SMALL_Z) || (unit >= ZERO && unit <= NINE)) {
      hash = Math.imul(hash ^ letter, WORD_PRIME);
    } else if (hash !== NO_WORD) {
      words.push(hash);
      hash = NO_WORD;
    }
  }
  if (hash !== NO_WORD) words.push(hash);
  return words;
}

function hashOfWord(word: string): number {
  let hash = NO_WORD;
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ (word.charCodeAt(at) | LOWER), WORD_PRIME);
  }
  return hash;
}

/** Sets the bit that makes an ASCII letter small; digits have it. */
const LOWER = 0x20;
const [SMALL_A, SMALL_Z, ZERO, NINE, FIRST_BEYOND_ASCII] = [0x61, 0x7a, 0x30, 0x39, 0x80];
/** Fowler, Noll and Vo's constants for 32 bits; another odd number, so that runs are no longer words. */
const NO_WORD = 0x811c9dc5 | 0;
const WORD_PRIME = 0x01000193;
const RUN_PRIME = 0x85ebca6b | 0;
