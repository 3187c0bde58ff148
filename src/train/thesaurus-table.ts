import { beginningOf } from '../search/related-lines.ts';
import { createTermCutter } from '../search/terms.ts';
import { LIGHT_VERB_FORMS } from './light-verbs.ts';

/** What a mark of a line says for a pair; `~` says that both are one word. */
const POINTS = { '=': 2, '-': 1, '^': 1 } as const;

/** What two opinions, each with a line of either word, say of a pair of terms. */
interface Pair {
  readonly terms: readonly [string, string];
  /** Any line says that both are one word. */
  isForm: boolean;
  /** Both lines of one opinion say that each can stand for the other. */
  isMutual: boolean;
  points: number;
  /** Those of the first opinion among them. */
  ofFirst: number;
}

const LINE = /^(?<word>[a-z]+):(?<groups>(?: [~=^-][a-z]+(?:,[a-z]+)*)+)$/;

/**
 * The source of `src/search/thesaurus.ts` from two opinions, in the form that src/train/thesaurus/README.md
 * describes; docs/related-words.md has what the marks are worth.
 * @throws Error at a line of another form.
 */
export function tableOf(opinions: readonly [string, string]): string {
  const cutter = createTermCutter();
  const words = new Map<string, string>();
  const termOf = (word: string) => {
    const term = cutter.termOf(word);
    if (term === undefined || !word.startsWith(beginningOf(term))) return undefined;
    if (!words.has(term)) words.set(term, word);
    return term;
  };
  const lines = new Map<string, Map<string, string[]>>();
  for (const pair of pairsIn(opinions, termOf)) {
    const [a, b] = pair.terms;
    const groups = lines.get(a) ?? new Map<string, string[]>();
    const mark = markOf(pair);
    lines.set(a, groups.set(mark, [...(groups.get(mark) ?? []), words.get(b) ?? b]));
  }
  const printed = [...lines].map(([term, groups]) => {
    const inOrder = ['~', '=', '-', '+'].flatMap((mark) => {
      const others = groups.get(mark) ?? [];
      return others.length > 0 ? [mark + others.join(',')] : [];
    });
    return `${words.get(term) ?? term}: ${inOrder.join(' ')}`;
  });
  return `${HEADER}export const THESAURUS = \`\n${printed.toSorted().join('\n')}\n\`;\n`;
}

function pairsIn(
  opinions: readonly [string, string],
  termOf: (word: string) => string | undefined,
): Pair[] {
  const pairs = new Map<string, Pair>();
  opinions.forEach((text, opinion) => {
    const rows = rowsOf(text, opinion === 0 ? 'first' : 'second', termOf);
    for (const [a, row] of rows) {
      for (const [b, mark] of row) {
        const terms = a < b ? ([a, b] as const) : ([b, a] as const);
        const key = terms.join(' ');
        const pair = pairs.get(key) ?? {
          terms,
          isForm: false,
          isMutual: false,
          points: 0,
          ofFirst: 0,
        };
        pairs.set(key, pair);
        if (mark === '~') {
          pair.isForm = true;
          continue;
        }
        pair.isMutual ||= mark === '=' && rows.get(b)?.get(a) === '=';
        pair.points += POINTS[mark];
        if (opinion === 0) pair.ofFirst += POINTS[mark];
      }
    }
  });
  return [...pairs.values()];
}

type Written = '~' | keyof typeof POINTS;
const WRITTEN: readonly Written[] = ['~', '=', '-', '^'];

/** For each term that has a line, the terms in it with their best mark. */
function rowsOf(
  text: string,
  name: string,
  termOf: (word: string) => string | undefined,
): Map<string, Map<string, Written>> {
  const rows = new Map<string, Map<string, Written>>();
  text
    .trim()
    .split('\n')
    .forEach((line, at) => {
      const { word, groups } = LINE.exec(line)?.groups ?? {};
      if (word === undefined || groups === undefined)
        throw new Error(`${name}, line ${at + 1}: ${line}`);
      const term = termOf(word);
      if (term === undefined) return;
      const row = rows.get(term) ?? new Map<string, Written>();
      rows.set(term, row);
      for (const group of groups.trim().split(' ')) {
        const mark = group.charAt(0) as Written; // the pattern of a line has no other
        for (const other of group.slice(1).split(',')) {
          if (mark !== '~' && (LIGHT_VERB_FORMS.has(word) || LIGHT_VERB_FORMS.has(other))) continue;
          const it = termOf(other);
          if (it === undefined || it === term) continue;
          const before = row.get(it);
          if (before === undefined || WRITTEN.indexOf(before) > WRITTEN.indexOf(mark)) {
            row.set(it, mark);
          }
        }
      }
    });
  return rows;
}

/**
 * The table's mark. What three lines or more say is likelier to help than what one says; the second
 * opinion was to be the wider one. docs/related-words.md has how often each mark is right.
 */
function markOf({ isForm, points, ofFirst, isMutual }: Pair): string {
  if (isForm) return '~';
  if (isMutual || points >= 5) return '=';
  return points >= 3 || ofFirst >= 2 ? '-' : '+';
}

const HEADER = `// Written by src/train/thesaurus.ts; see docs/related-words.md. Not to be edited: the words are those of
// src/train/thesaurus/first.txt and second.txt.

/**
 * Words by which newspapers and their readers tell the same fact, each pair once: \`~\` other forms, \`=\`
 * one for the other, \`-\` one for the other at times, \`+\` nearly or more broadly the same.
 */
`;
