import type { Article, Sentence } from '../corpus/article.ts';
import { fold } from './fold.ts';

/**
 * A few numbers of an article, by which others are found that may be the same story: the same place in
 * two sketches holds the same number, other than 0, for articles with one address (`URL`), one headline
 * in one outlet (`TITLE`), or much of their text in common (the bands behind them).
 *
 * The bands are MinHash (Broder 1997) with one permutation (Li, Owen and Zhang 2012): runs of `RUN`
 * words are hashed once and thrown into `BANDS * ROWS` bins, each of which keeps its least; empty bins
 * take what the next one has (Shrivastava and Li 2014). Two texts that share the part `s` of their runs
 * share a band with probability 1 - (1 - s ** ROWS) ** BANDS: 0.98 at 0.6, 0.33 at 0.3, 0.01 at 0.1. What
 * shares one is then compared word by word.
 */
export const SKETCH = { url: 0, title: 1, bands: 2, length: 18 };

export function sketchOf(
  { url, title, outlet }: Article,
  sentences: readonly Sentence[],
): Uint32Array {
  const sketch = new Uint32Array(SKETCH.length);
  if (url !== undefined) sketch[SKETCH.url] = hashText(addressKey(url));
  const titled = titleKey(title);
  if (titled !== '') sketch[SKETCH.title] = hashText(`${nameKey(outlet)} ${titled}`);
  enterBands(sketch, leastOfBins(sentences));
  return sketch;
}

/** The same for the spellings of one name: `B.B.C.`, `BBC`, `The BBC`. */
export function nameKey(outlet: string): string {
  const words = fold(outlet).replaceAll('&', ' and ').replace(ARTICLE, '');
  return words.replace(NO_WORD, '') || fold(outlet);
}

/** The same for an address with and without `www`, a fragment, or the tags of a newsletter. */
export function addressKey(url: string): string {
  const { host, pathname, searchParams } = new URL(url);
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name));
  const query = kept.map((each) => each.join('=')).toSorted();
  return [host.replace(/^www\./, ''), pathname.replace(/\/+$/, ''), ...query].join(' ');
}

/** The words of a headline without what news agencies put before that of a later version. */
export function titleKey(title: string): string {
  return fold(title).replace(NO_WORD, ' ').trim().replace(VERSION, '');
}

const ROWS = 3;
const BINS = (SKETCH.length - SKETCH.bands) * ROWS;
/** A text with fewer runs is too short to be told from others like it. */
const LEAST_RUNS = 20;
const EMPTY = 0x7fff_ffff;

const ARTICLE = /^(?:the|der|die|das|le|la|les|el|il|o|a)\s+/u;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;
const VERSION =
  /^(?:(?:update|updated|upd|correct(?:ed|ion)|refile|recast|live|wrapup)\s+(?:\d+\s+)?)+/u;
const TRACKING = /^(?:utm_|fbclid|gclid|mc_[ce]id|ref$)/u;

/** The least hash of each bin; none for a text that is too short. */
function leastOfBins(sentences: readonly Sentence[]): Int32Array | undefined {
  const runs = new Runs();
  for (const { text } of sentences) eachWordHash(text, runs);
  return runs.count < LEAST_RUNS ? undefined : runs.bins;
}

/** Runs of three words, as many as sentences are compared by. All numbers are signed: V8 adds them faster. */
class Runs {
  readonly bins = new Int32Array(BINS).fill(EMPTY);
  count = 0;
  #before = 0;
  #last = 0;

  take(word: number): void {
    if (this.#before !== 0) {
      const run = mix(Math.imul(Math.imul(this.#before, 31) + this.#last, 31) + word);
      const bin = ((run >>> 16) * BINS) >>> 16;
      if (run < (this.bins[bin] ?? EMPTY)) this.bins[bin] = run;
      this.count += 1;
    }
    this.#before = this.#last;
    this.#last = word;
  }
}

function enterBands(sketch: Uint32Array, bins: Int32Array | undefined): void {
  if (bins === undefined) return;
  for (let band = SKETCH.bands; band < SKETCH.length; band += 1) {
    let key = band;
    for (let row = 0; row < ROWS; row += 1) {
      key = mix(Math.imul(key, 31) + filled(bins, (band - SKETCH.bands) * ROWS + row));
    }
    sketch[band] = key || 1;
  }
}

/** What a bin holds, or the next that holds something. */
function filled(bins: Int32Array, bin: number): number {
  for (let step = 0; step < BINS; step += 1) {
    const least = bins[(bin + step) % BINS] ?? EMPTY;
    // How far it was taken from counts: else two texts with few words would share too much.
    if (least !== EMPTY) return least + step;
  }
  return 0;
}

/** Hashes of the words of a text, in lower case where that is cheap to tell; never 0. */
function eachWordHash(text: string, runs: Runs): void {
  let hash = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isUnspaced(code)) {
      if (hash !== 0) runs.take(hash);
      hash = 0;
      runs.take(code);
    } else if (isWord(code)) {
      const lower = code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
      hash = Math.imul((hash === 0 ? FNV_START : hash) ^ lower, FNV_PRIME);
    } else if (hash !== 0) {
      runs.take(hash);
      hash = 0;
    }
  }
  if (hash !== 0) runs.take(hash);
}

/** Fowler, Noll and Vo's constants for 32 bits. */
const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

function isWord(code: number): boolean {
  if (code < 0x80)
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39)
    );
  // Latin-1's signs, and the blocks of punctuation.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x3000 && code <= 0x303f);
}

/** Thai to Burmese, Khmer, Japanese, Chinese: every character counts as a word. */
function isUnspaced(code: number): boolean {
  if (code < 0x0e00) return false;
  return (
    code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x9fff)
  );
}

function hashText(text: string): number {
  let hash = FNV_START;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return mix(hash) || 1;
}

/** The last step of MurmurHash3, signed: every bit of the one decides over every bit of the other. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
