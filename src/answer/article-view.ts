import type { ArticleFacts, Sentence } from '../corpus/article.ts';
import type { Edition } from '../search/edition.ts';
import { termsOfSentence, termsOfTitle } from '../search/stored-terms.ts';
import { coverageOfSentence, coverageOfTitle, type QuestionView } from './question-view.ts';
import { type SentenceView, viewSentence } from './sentence-view.ts';

/** An article while its sentences are looked at for one question. What is not asked for is not read. */
export class ArticleView {
  /** Place in the edition. */
  readonly place: number;
  /** Score of its best passage as a share of the best passage's. */
  readonly score: number;
  readonly title: SentenceView;
  readonly #edition: Edition;
  readonly #view: QuestionView;
  readonly #count: number;
  readonly #sentences: (SentenceView | undefined)[] = [];
  readonly #spans: (Sentence | undefined)[] = [];
  #facts: ArticleFacts | undefined;

  constructor(edition: Edition, view: QuestionView, place: number, score: number) {
    const { shelf } = edition;
    this.place = place;
    this.score = score;
    this.#edition = edition;
    this.#view = view;
    this.#count = shelf.sentenceCount(place);
    this.title = viewSentence({
      language: shelf.language(place),
      text: () => this.facts.title,
      terms: (text) => termsOfTitle(shelf.segment(place), shelf.numberOf(place), text),
      coverage: () => coverageOfTitle(view, place),
      vectorRows: () => edition.vectorRows.ofTitle(shelf.segment(place), shelf.numberOf(place)),
    });
  }

  get facts(): ArticleFacts {
    this.#facts ??= this.#edition.shelf.facts(this.place);
    return this.#facts;
  }

  /** One of its sentences; none before the first and beyond the last. */
  sentence(number: number): SentenceView | undefined {
    if (number < 0 || number >= this.#count) return undefined;
    return (this.#sentences[number] ??= this.#viewSentence(number));
  }

  /** Where one of its sentences stands, and what it says. @throws RangeError when there is none. */
  span(number: number): Sentence {
    const span = this.#spans[number] ?? this.#edition.shelf.sentence(this.place, number);
    if (span === undefined) throw new RangeError(`no sentence ${number} at place ${this.place}`);
    return (this.#spans[number] = span);
  }

  #viewSentence(number: number): SentenceView {
    const { shelf, vectorRows } = this.#edition;
    const { place } = this;
    const segment = shelf.segment(place);
    const stored = (segment.bodies.firstSentence[shelf.numberOf(place)] ?? 0) + number;
    return viewSentence({
      language: shelf.language(place),
      text: () => this.span(number).text,
      terms: (text) => termsOfSentence(segment, stored, text),
      coverage: () => coverageOfSentence(this.#view, place, number),
      vectorRows: () => vectorRows.ofSentence(segment, stored),
    });
  }
}
