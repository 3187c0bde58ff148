import { wordsOf } from './vocabulary.ts';
import type { Pointer, Synset, WordNet } from './wordnet.ts';

/** Two words that WordNet relates, before anything is known of how useful that is. */
export interface Relation {
  readonly words: readonly [string, string];
  readonly kind: 'form' | 'synonym' | 'broader' | 'definition';
  /** The probability that both words mean what relates them, by how often they are tagged so. */
  readonly weight: number;
}

const FORMS: ReadonlySet<string> = new Set(['+', '\\', '<']);
const LIKENESSES: ReadonlySet<string> = new Set(['&', '>', '*']);
const EFFECTS: ReadonlySet<string> = new Set(['>', '*']);
const BROADER: ReadonlySet<string> = new Set(['@', '@i']);

/**
 * All pairs, some of them more than once:
 *
 * - form: derivation (decide, decision), pertainym (German, Germany), participle, the noun of an
 *   adjective's quality (wide, width), irregular inflection (buy, bought);
 * - synonym: words of one synset, what derives from a synonym (imprison = jail, so jailer), similar
 *   adjectives, cause and effect (kill, die, so death), entailment;
 * - broader: hypernym (weapon, bomb), class of an instance (country, France);
 * - definition: a word of the definition (prison: imprisonment, confined).
 */
export function* relationsOf(wordNet: WordNet): Generator<Relation> {
  for (const words of wordNet.inflections) yield { words, kind: 'form', weight: 1 };
  const shareOf = sharesOf(wordNet);
  for (const [key, synset] of wordNet.synsets) {
    yield* synonymsIn(synset, key, shareOf);
    for (const pointer of synset.pointers) {
      const target = wordNet.synsets.get(pointer.to);
      if (target === undefined) continue;
      if (pointer.words !== undefined) yield* lexical(synset, key, pointer, target, shareOf);
      else yield* conceptual(synset, key, pointer, wordNet, shareOf);
    }
    yield* definitions(wordNet, synset, key);
  }
}

/** How much of a lemma's use is the meaning with this key. */
type ShareOf = (lemma: string, key: string) => number;

function sharesOf({ senses }: WordNet): ShareOf {
  const shares = new Map(
    [...senses].flatMap(([lemma, all]) =>
      all.map(({ key, share }) => [lemma + key, share] as const),
    ),
  );
  return (lemma, key) => shares.get(lemma + key) ?? 0;
}

function* synonymsIn({ lemmas }: Synset, key: string, shareOf: ShareOf): Generator<Relation> {
  for (const [at, a] of lemmas.entries()) {
    for (const b of lemmas.slice(at + 1)) {
      yield { words: [a, b], kind: 'synonym', weight: shareOf(a, key) * shareOf(b, key) };
    }
  }
}

/** What of a definition is no part of the meaning: notes in parentheses, and names. */
const NOTE_OR_NAME = /\([^)]*\)|\b\p{Lu}\p{L}*/gu;

/**
 * The words of the first clause of a definition, for lemmas that are tagged with this meaning. What
 * is said of a single person or place is knowledge, not meaning.
 */
function* definitions({ senses }: WordNet, synset: Synset, key: string): Generator<Relation> {
  if (synset.pointers.some(({ mark }) => mark === '@i')) return;
  const clause = synset.gloss.split(';')[0] ?? '';
  const words = new Set(wordsOf(clause.replace(NOTE_OR_NAME, ' ')));
  for (const lemma of synset.lemmas) {
    const sense = senses.get(lemma)?.find((it) => it.key === key);
    if (sense === undefined || sense.tagged === 0) continue;
    for (const word of words) {
      yield { words: [lemma, word], kind: 'definition', weight: sense.share };
    }
  }
}

function* lexical(
  { lemmas }: Synset,
  key: string,
  { mark, to, words }: Pointer,
  target: Synset,
  shareOf: ShareOf,
): Generator<Relation> {
  const a = lemmas[words?.from ?? 0] ?? '';
  const b = target.lemmas[words?.to ?? 0] ?? '';
  if (!FORMS.has(mark)) return;
  yield { words: [a, b], kind: 'form', weight: Math.sqrt(shareOf(a, key) * shareOf(b, to)) };
  for (const other of lemmas) {
    const weight = shareOf(other, key) * shareOf(a, key) * shareOf(b, to);
    if (other !== a) yield { words: [other, b], kind: 'synonym', weight };
  }
}

function* conceptual(
  { lemmas }: Synset,
  key: string,
  { mark, to }: Pointer,
  wordNet: WordNet,
  shareOf: ShareOf,
): Generator<Relation> {
  const kind = kindOf(mark);
  if (kind === undefined) return;
  for (const a of lemmas) {
    for (const [at, b] of (wordNet.synsets.get(to)?.lemmas ?? []).entries()) {
      const weight = shareOf(a, key) * shareOf(b, to);
      const derived = EFFECTS.has(mark) ? derivedFrom(to, at, wordNet) : [];
      for (const word of [b, ...derived]) yield { words: [a, word], kind, weight };
    }
  }
}

/** What derives from one word of a meaning. */
function derivedFrom(key: string, word: number, { synsets }: WordNet): string[] {
  return (synsets.get(key)?.pointers ?? [])
    .filter(({ mark, words }) => mark === '+' && words?.from === word)
    .map(({ to, words }) => synsets.get(to)?.lemmas[words?.to ?? 0] ?? '');
}

function kindOf(mark: string): Relation['kind'] | undefined {
  if (mark === '=') return 'form';
  if (LIKENESSES.has(mark)) return 'synonym';
  return BROADER.has(mark) ? 'broader' : undefined;
}
