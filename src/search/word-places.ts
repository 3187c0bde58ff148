/** Where the words of a text in small letters begin, by their first two letters. */
export class WordPlaces {
  readonly #text: string;
  /** Places of the words of bucket `n` from `ends[n]` to `ends[n + 1]`, ascending. */
  readonly #places: Uint32Array;
  readonly #ends = new Uint32Array(LETTERS * LETTERS + 1);

  constructor(text: string) {
    this.#text = text;
    const places = placesIn(text);
    const ends = this.#ends;
    for (const at of places) {
      const next = bucketOf(text, at) + 1;
      ends[next] = (ends[next] ?? 0) + 1;
    }
    for (let bucket = 1; bucket < ends.length; bucket += 1) {
      ends[bucket] = (ends[bucket] ?? 0) + (ends[bucket - 1] ?? 0);
    }
    const next = ends.slice();
    this.#places = new Uint32Array(places.length);
    for (const at of places) {
      const bucket = bucketOf(text, at);
      this.#places[next[bucket] ?? 0] = at;
      next[bucket] = (next[bucket] ?? 0) + 1;
    }
  }

  /** Of the words that begin so, ascending. @param beginning a small letter or several. */
  beginning(beginning: string): number[] {
    const ends = this.#ends;
    const bucket = bucketOf(beginning, 0);
    // A single letter begins the words of all its buckets, of which its own is the first.
    const last = beginning.length > 1 ? bucket + 1 : bucket + LETTERS;
    const found: number[] = [];
    for (let at = ends[bucket] ?? 0; at < (ends[last] ?? 0); at += 1) {
      const place = this.#places[at] ?? 0;
      if (this.#text.startsWith(beginning, place)) found.push(place);
    }
    return beginning.length > 1 ? found : found.toSorted((a, b) => a - b);
  }
}

/** Whether one of the letters from a to z stands at a place. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= SMALL_A && code <= SMALL_Z;
}

const [SMALL_A, SMALL_Z] = [0x61, 0x7a];
/** Those from a to z, and whatever is none. */
const LETTERS = 27;

function placesIn(text: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isLetter(text, at) && !isLetter(text, at - 1)) places.push(at);
  }
  return places;
}

function bucketOf(text: string, at: number): number {
  return letterAt(text, at) * LETTERS + letterAt(text, at + 1);
}

/** 1 to 26; 0 for what is none. */
function letterAt(text: string, at: number): number {
  return isLetter(text, at) ? text.charCodeAt(at) - SMALL_A + 1 : 0;
}
