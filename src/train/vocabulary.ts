import { beginningOf } from '../search/related-lines.ts';
import type { TermCutter } from '../search/terms.ts';
import type { WordNet } from './wordnet.ts';

/** The words that the table is about, in the space of index terms. */
export interface Vocabulary {
  /** The term of a lemma or a word, or `undefined` when it is rare, a stop word or several terms. */
  termOf(lemma: string): string | undefined;
  /** How much of what is written with a lemma's term is this lemma, 0…1: Porter merges "importing" and "important". */
  shareOf(lemma: string): number;
  /** The commonest word of a term by which a look-up finds it, or the term itself. */
  wordOf(term: string): string;
}

/** A term belongs to the vocabulary when WordNet's own definitions use it this often… */
const LEAST_IN_GLOSSES = 5;
/** …or its tagged texts this often. With both, 93 % of the words of NewsQA that WordNet knows. */
const LEAST_TAGGED = 2;

interface Usage {
  weight: number;
  glosses: number;
  tagged: number;
  word: string;
  /** Weight of `word`. */
  most: number;
}

export function createVocabulary(wordNet: WordNet, cutter: TermCutter): Vocabulary {
  const inGlosses = countWords(wordNet);
  const terms = new Map<string, string | undefined>();
  const anyTermOf = (lemma: string) => {
    if (!terms.has(lemma)) terms.set(lemma, singleTerm(lemma, cutter));
    return terms.get(lemma);
  };
  const taggedOf = (lemma: string) =>
    (wordNet.senses.get(lemma) ?? []).reduce((sum, { tagged }) => sum + tagged, 0);
  const weightOf = (lemma: string) => UNSEEN + taggedOf(lemma) + (inGlosses.get(lemma) ?? 0);

  const usages = new Map<string, Usage>();
  const words = new Set([
    ...wordNet.senses.keys(),
    ...wordNet.inflections.map(([form]) => form),
    ...inGlosses.keys(),
  ]);
  for (const word of words) {
    const term = anyTermOf(word);
    if (term === undefined) continue;
    const usage = usages.get(term) ?? { weight: 0, glosses: 0, tagged: 0, word: term, most: 0 };
    usages.set(term, usage);
    const weight = weightOf(word);
    usage.weight += weight;
    usage.glosses += inGlosses.get(word) ?? 0;
    usage.tagged += taggedOf(word);
    const found = word.startsWith(beginningOf(term));
    if (weight > usage.most && found) Object.assign(usage, { word, most: weight });
  }
  const common = (term: string) => {
    const { glosses = 0, tagged = 0 } = usages.get(term) ?? {};
    return glosses >= LEAST_IN_GLOSSES || tagged >= LEAST_TAGGED;
  };
  return {
    termOf: (lemma) => {
      const term = anyTermOf(lemma);
      return term !== undefined && common(term) ? term : undefined;
    },
    shareOf: (lemma) => {
      if (lemma.includes('_')) return 1; // one name of several words, for which nothing else counts
      return weightOf(lemma) / (usages.get(anyTermOf(lemma) ?? '')?.weight ?? 1);
    },
    wordOf: (term) => usages.get(term)?.word ?? term,
  };
}

/** What a lemma counts that is never seen, in occurrences. */
const UNSEEN = 0.5;

function countWords({ synsets }: WordNet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { gloss } of synsets.values()) {
    for (const word of wordsOf(gloss)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The words of a definition, lower case. */
export function wordsOf(gloss: string): string[] {
  return gloss.toLowerCase().match(/[a-z]+/g) ?? [];
}

/** Of several words only a name that the index knows as one: `great_britain`. */
function singleTerm(lemma: string, cutter: TermCutter): string | undefined {
  if (!/^[a-z_]{2,}$/.test(lemma)) return undefined;
  if (!lemma.includes('_')) return cutter.termOf(lemma);
  const text = lemma.replaceAll('_', ' ');
  const [term, ...others] = cutter.termsOf(text);
  const whole = term?.start === 0 && term.end === text.length && others.length === 0;
  return whole ? term.term : undefined;
}
