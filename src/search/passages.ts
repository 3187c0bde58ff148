import type { Sentence } from '../corpus/article.ts';

/** A run of sentences that is indexed together: numbers `first` to `end`, `end` not included. */
export interface Passage {
  /** Place of its article in the edition. */
  readonly article: number;
  readonly first: number;
  readonly end: number;
}

/** A passage is closed when it holds this many characters: about five sentences of news. */
const PASSAGE_CHARACTERS = 600;

/** Cuts an article's sentences into consecutive passages that do not overlap. */
export function passagesOf(sentences: readonly Sentence[], article: number): Passage[] {
  const passages: Passage[] = [];
  let first = 0;
  let characters = 0;
  sentences.forEach((sentence, number) => {
    characters += sentence.end - sentence.start;
    if (characters < PASSAGE_CHARACTERS && number < sentences.length - 1) return;
    passages.push({ article, first, end: number + 1 });
    first = number + 1;
    characters = 0;
  });
  return passages;
}
