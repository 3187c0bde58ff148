import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A meaning and the words that have it. */
export interface Synset {
  /** Lower case, in WordNet's order. */
  readonly lemmas: readonly string[];
  readonly pointers: readonly Pointer[];
  /** The definition, without its examples. */
  readonly gloss: string;
}

/** A relation from a meaning to another, or between one word of each. */
export interface Pointer {
  /** WordNet's mark of the relation: `@` hypernym, `+` derivation; see wninput(5WN). */
  readonly mark: string;
  /** Key of the other meaning. */
  readonly to: string;
  /** Numbers of the words that are related, from 0; absent when the meanings as wholes are. */
  readonly words?: { readonly from: number; readonly to: number } | undefined;
}

/** One meaning of a word. */
export interface Sense {
  /** Key of the synset. */
  readonly key: string;
  /** How often WordNet's tagged texts mean this by the word. */
  readonly tagged: number;
  /** The same as a share, 0…1, over all the word's meanings; the first favoured where few are. */
  readonly share: number;
}

/** Princeton's WordNet as far as it is used here. */
export interface WordNet {
  /** By key: part of speech and offset in its file. */
  readonly synsets: ReadonlyMap<string, Synset>;
  /** The meanings of a lemma, in all its parts of speech. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** Irregular inflections with their lemma: `bought`, `buy`. */
  readonly inflections: readonly (readonly [form: string, lemma: string])[];
  /** Princeton's notice, which every copy has to carry; it opens each data file. */
  readonly licence: readonly string[];
}

const PARTS = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const;

/**
 * Reads WordNet's database.
 * @param folder holds `data.noun`, `index.sense` and so on.
 * @param exceptions holds `noun.exc` and so on.
 */
export function readWordNet(folder: string, exceptions: string): WordNet {
  const synsets = new Map<string, Synset>();
  for (const [part, letter] of Object.entries(PARTS)) {
    for (const line of linesOf(join(folder, `data.${part}`))) {
      if (/^\d/.test(line)) synsets.set(letter + line.slice(0, 8), parseSynset(line));
    }
  }
  const senses = parseSenses(linesOf(join(folder, 'index.sense')));
  const inflections = Object.keys(PARTS).flatMap((part) =>
    linesOf(join(exceptions, `${part}.exc`)).map((line) => {
      const [form = '', lemma = ''] = line.split(' ');
      return [form, lemma] as const;
    }),
  );
  const licence = linesOf(join(folder, 'data.noun'))
    .filter((line) => line.startsWith('  '))
    .map((line) => line.replace(/^ +\d+ ?/, ''));
  return { synsets, senses, inflections, licence };
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
}

/** `offset file type count(hex) (word id)… count (mark offset part words(hex))… | gloss`. */
function parseSynset(line: string): Synset {
  const fields = line.slice(0, line.indexOf('|')).split(' ');
  const size = Number.parseInt(fields[3] ?? '0', 16);
  const lemmas = Array.from({ length: size }, (_, at) => plain(fields[4 + 2 * at] ?? ''));
  const start = 4 + 2 * size;
  const pointers = Array.from({ length: Number(fields[start]) }, (_, at) => {
    const [mark = '', offset = '', part = '', words = ''] = fields.slice(start + 1 + 4 * at);
    const from = Number.parseInt(words.slice(0, 2), 16) - 1;
    const to = Number.parseInt(words.slice(2), 16) - 1;
    return { mark, to: part + offset, words: from < 0 ? undefined : { from, to } };
  });
  const gloss = line.slice(line.indexOf('|') + 1).replace(/"[^"]*"/g, '');
  return { lemmas, pointers, gloss };
}

/** Without the note of where an adjective stands: `galore(ip)`. */
function plain(lemma: string): string {
  return lemma.replace(/\(.*\)$/, '').toLowerCase();
}

/** Index of a sense key's digit: noun, verb, adjective, adverb, adjective in a cluster. */
const LETTERS = ' nvara';

function parseSenses(lines: readonly string[]): Map<string, Sense[]> {
  const found = new Map<string, { key: string; tagged: number; prior: number }[]>();
  for (const line of lines) {
    const [sense = '', offset = '', number = '1', tagged = '0'] = line.split(' ');
    const [lemma = '', lexical = ''] = sense.split('%');
    const key = (LETTERS[Number(lexical[0])] ?? '') + offset;
    const senses = found.get(lemma) ?? [];
    found.set(lemma, senses);
    senses.push({ key, tagged: Number(tagged), prior: PRIOR / Number(number) });
  }
  return new Map([...found].map(([lemma, senses]) => [lemma, withShares(senses)]));
}

/** What a word's first meaning counts unseen, in tagged occurrences; the second counts half that. */
const PRIOR = 0.5;

function withShares(senses: readonly { key: string; tagged: number; prior: number }[]): Sense[] {
  const total = senses.reduce((sum, { tagged, prior }) => sum + tagged + prior, 0);
  return senses.map(({ key, tagged, prior }) => ({
    key,
    tagged,
    share: (tagged + prior) / total,
  }));
}
