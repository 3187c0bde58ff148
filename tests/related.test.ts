import { describe, expect, it } from 'vitest';
import { NEWS_WORDS } from '../src/search/news-words.ts';
import { beginningOf, RelatedLines } from '../src/search/related-lines.ts';
import { RELATED_WORDS } from '../src/search/related-words.ts';
import { createRelatedTerms } from '../src/search/related.ts';
import { createTermCutter } from '../src/search/terms.ts';
import { THESAURUS } from '../src/search/thesaurus.ts';

const cutter = createTermCutter();
const related = createRelatedTerms(cutter);
const tables = [
  ['WordNet’s', RELATED_WORDS],
  ['the hand-written', NEWS_WORDS],
  ['the thesaurus’', THESAURUS],
] as const;

function kindOf(word: string, other: string): string | undefined {
  const term = cutter.termOf(other);
  return related.of(word).find((found) => found.term === term)?.kind;
}

function stands(text: string): string[] {
  const terms = cutter.termsOf(text).map(({ term }) => term);
  return related.ofNames(terms).map(({ term }) => term);
}

function wordsOf(table: string): string[] {
  return [...new Set(table.match(/[^\s:,~=^+-]+/g))];
}

describe('related terms', () => {
  it.each([
    ['jail', 'imprisoned', 'synonym'],
    ['imprisoned', 'prison', 'form'],
    ['deaths', 'killed', 'synonym'],
    ['deaths', 'died', 'form'],
    ['German', 'Germany', 'form'],
    ['British', 'Britain', 'form'],
    ['American', 'America', 'form'],
    ['promised', 'pledged', 'synonym'],
    ['ban', 'forbid', 'synonym'],
    ['forbidden', 'outlawed', 'synonym'],
    ['worried', 'concerns', 'synonym'],
    ['munitions', 'weapons', 'synonym'],
    ['nations', 'countries', 'synonym'],
    ['buy', 'bought', 'form'],
    ['children', 'child', 'form'],
    ['went', 'go', 'form'],
    ['weapon', 'gun', 'synonym'],
    ['worthless', 'meaningless', 'synonym'],
    ['physician', 'doctor', 'synonym'],
    ['rifle', 'firearm', 'synonym'],
    ['quit', 'resigned', 'synonym'],
    ['destroyed', 'destruction', 'form'],
    ['salmon', 'seafood', 'broader'],
    ['Kremlin', 'Russia', 'synonym'],
    ['US', 'Washington', 'synonym'],
  ])('%s → %s is a %s', (word, other, kind) => {
    expect(kindOf(word, other)).toBe(kind);
    expect(kindOf(other, word)).toBe(kind);
  });

  it('finds the same by searching the table as by where its words begin', () => {
    for (const [, table] of tables) {
      const asked = new RelatedLines(table);
      const pairs = (lines: RelatedLines, term: string) => [...lines.pairsWith(term, cutter)];
      const terms = wordsOf(table).filter((_, at) => at % 97 === 0);
      // From the twenty-first on the places are known; a fresh one searches.
      for (const term of [...terms, 'a', 'go', 'us', 'zz', '1']) {
        const stem = cutter.termOf(term) ?? term;
        expect(pairs(asked, stem)).toEqual(pairs(new RelatedLines(table), stem));
      }
    }
  });

  it('finds by the term what it finds by the word', () => {
    for (const word of ['imprisoned', 'deaths', 'worried', 'countries', 'promises']) {
      expect(related.ofTerm(cutter.termOf(word) ?? '')).toEqual(related.of(word));
      expect(related.of(word)).not.toEqual([]);
    }
  });

  it('gives an empty list for what it does not know', () => {
    for (const word of ['', 'the', 'Zaporizhzhia', '1987', ':', '=', '\n']) {
      expect(related.of(word)).toEqual([]);
      expect(related.ofTerm(word)).toEqual([]);
    }
  });

  it('gives light verbs their inflections only', () => {
    expect(related.of('take').map(({ kind }) => kind)).not.toContain('synonym');
    expect(kindOf('took', 'taken')).toBe('form');
    expect(kindOf('took', 'take')).toBe('form');
  });

  it('knows names of several words', () => {
    expect(stands('What did the White House say?')).toEqual(['usa']);
    expect(stands('Who painted the house white?')).toEqual([]);
  });

  const sample = [
    ...wordsOf(RELATED_WORDS).filter((_, at) => at % 25 === 0),
    ...wordsOf(THESAURUS).filter((_, at) => at % 25 === 0),
    ...wordsOf(NEWS_WORDS),
  ];

  it('lists no term twice and never the word’s own, strongest first', () => {
    for (const word of sample) {
      const found = related.of(word);
      const terms = found.map(({ term }) => term);
      expect(new Set(terms).size).toBe(terms.length);
      expect(terms).not.toContain(cutter.termOf(word));
      const strengths = found.map(({ strength }) => strength);
      expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
      expect(strengths.every((strength) => strength > 0 && strength < 1)).toBe(true);
    }
  });

  it('holds both ways, alike', () => {
    for (const word of sample.filter((_, at) => at % 4 === 0)) {
      const term = cutter.termOf(word) ?? '';
      for (const { term: other, ...relation } of related.of(word)) {
        expect(related.ofTerm(other), `${other} → ${term}`).toContainEqual({ term, ...relation });
      }
    }
  });
});

describe.each(tables)('%s table', (_, table) => {
  it('has lines of one form', () => {
    const lines = table.slice(1, -1).split('\n');
    const malformed = lines.filter(
      (line) => !/^[a-z]+:(?: [~=^+-][a-z]+(?:,[a-z]+)*)+$/.test(line),
    );
    expect(malformed).toEqual([]);
  });

  it('holds only words that a look-up by their term finds', () => {
    const lost = wordsOf(table).filter((word) => {
      const term = cutter.termOf(word);
      return term === undefined || !word.startsWith(beginningOf(term));
    });
    expect(lost).toEqual([]);
  });
});
