import { eachWord, type VisitWord } from './words.ts';

/** Visits the words of a text. One for each walk over texts: it keeps the segmenter it has made. */
export interface WordScanner {
  each(text: string, visit: VisitWord): void;
}

/**
 * Scripts whose words stand without spaces between them. Which language a text is said to be in does
 * not matter: ICU looks words up in one dictionary for Chinese and Japanese, and one for each of the
 * other scripts, so that a corpus without a word about its language is cut right too.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The first letter of any of them, Thai's ก: cheaper to ask for nearly all words there are. */
const FIRST_UNSPACED = 0x0e00;

/** Whether a word is of a script whose words only a dictionary tells apart. */
export function isUnspaced(word: string): boolean {
  return UNSPACED.test(word);
}

/** Runs whose words are remembered: as many as 1,000 articles have, in 5 MB. */
const MOST_RUNS_REMEMBERED = 20_000;

/**
 * The words of `eachWord`, those of unspaced scripts cut further by `Intl.Segmenter`. It takes ten
 * times as long as all the rest of a question, so what it found in a run of letters is remembered:
 * questions about the same news look at the same sentences.
 */
export function createWordScanner(): WordScanner {
  const known = new Map<string, readonly number[]>();
  let segmenter: Intl.Segmenter | undefined;
  const wordsOf = (run: string): readonly number[] => {
    const found = known.get(run);
    if (found !== undefined) return found;
    // To make one takes a millisecond; most texts need none.
    segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
    const fresh = cut(run, segmenter);
    if (known.size >= MOST_RUNS_REMEMBERED) known.clear();
    known.set(run, fresh);
    return fresh;
  };
  return {
    each: (text, visit) =>
      eachWord(text, (start, end) => {
        const isEarly = text.charCodeAt(start) < FIRST_UNSPACED;
        if (isEarly && text.charCodeAt(end - 1) < FIRST_UNSPACED) return visit(start, end);
        const run = text.slice(start, end);
        if (!isUnspaced(run)) return visit(start, end);
        const ends = wordsOf(run);
        for (let at = 0; at < ends.length; at += 2) {
          visit(start + (ends[at] ?? 0), start + (ends[at + 1] ?? 0));
        }
      }),
  };
}

/** Where the words of a run begin and end, in turns. */
function cut(run: string, segmenter: Intl.Segmenter): readonly number[] {
  return Array.from(segmenter.segment(run))
    .filter(({ isWordLike }) => isWordLike === true)
    .flatMap(({ segment, index }) => [index, index + segment.length]);
}
