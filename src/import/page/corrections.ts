import { isCorrection } from '../../corpus/corrections.ts';
import { holdsBlock, type PageDocument } from './dom.ts';
import { textOfElement } from './markdown.ts';

/**
 * The notes of correction a page prints, wherever it puts them: a footer or a box beside the article
 * would be lost with what else stands there.
 */
export function correctionsOf(document: PageDocument): string[] {
  const notes = [...document.querySelectorAll('p, div, li, aside, section, small, em, footer, td')]
    .filter((element) => !holdsBlock(element) && element.textContent.length <= LONGEST_NOTE)
    .map((element) => textOfElement(element))
    .filter((text) => !text.includes('\n') && isCorrection(text));
  // A note in an `em` in a `p` is one note.
  return [...new Set(notes)].filter(
    (note, index, all) => !all.some((other, at) => at !== index && other.includes(note)),
  );
}

/** Units; longer is an article about a correction. */
const LONGEST_NOTE = 1500;
