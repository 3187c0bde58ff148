import { createAnswerer } from '../answer/answer.ts';
import { stillReads } from '../answer/citation.ts';
import { compare } from '../answer/compare.ts';
import { findEvidence } from '../answer/find-evidence.ts';
import { listArticles } from '../answer/list-articles.ts';
import { openArticle } from '../answer/open-article.ts';
import { readArticle } from '../answer/read-article.ts';
import { Suggester } from '../answer/suggest.ts';
import { lookUp } from '../answer/look-up.ts';
import { createAnswerModels } from '../answer/models.ts';
import { tellTimeline } from '../answer/timeline.ts';
import { type Edition, openEdition } from '../search/edition.ts';
import type { Holdings } from '../search/shelf.ts';
import type { Call, CallName, Calls } from './calls.ts';

/** These take a few milliseconds. */
const TITLES_AT_ONCE = 500;

/** Answers from the edition that was opened last, in the thread that asks. */
export class Desk {
  readonly #models = createAnswerModels();
  readonly #answer = createAnswerer(this.#models);
  #edition: Edition | undefined;
  #suggester: Suggester | undefined;
  #isGrowing = false;

  open(holdings: Holdings): void {
    this.#edition = openEdition(holdings);
    this.#suggester = new Suggester(this.#edition.shelf);
  }

  /** @throws Decline when what is asked for is not there, in words for the person who asked. */
  perform(call: Call): Calls[CallName]['gives'] {
    switch (call.name) {
      case 'open':
        return this.open(call.of);
      case 'ask':
        return this.#answer(this.#opened(), call.of);
      case 'verify':
        return this.#verify(call.of);
      case 'compare':
        return compare(this.#models, this.#opened(), call.of);
      case 'tellTimeline':
        return tellTimeline(this.#models, this.#opened(), call.of);
      case 'findEvidence':
        return findEvidence(this.#models, this.#opened(), call.of);
      case 'suggest':
        return this.#suggesting().suggest(call.of);
      case 'openArticle':
        return openArticle(this.#opened().shelf, this.#suggesting(), call.of);
      case 'listArticles':
        return listArticles(this.#opened().shelf, call.of);
      case 'readArticle':
        return readArticle(this.#opened().shelf, call.of);
      case 'lookUp':
        return lookUp(this.#opened().shelf, call.of);
    }
  }

  /**
   * Takes in titles from time to time, so that questions are answered in between. Without it they are
   * all taken in at once, when one is first looked for.
   */
  growTitles(): void {
    this.#isGrowing = true;
    this.#suggester?.grow(TITLES_AT_ONCE);
    if (this.#suggester?.isWhole === false) setImmediate(() => this.growTitles());
  }

  #suggesting(): Suggester {
    if (this.#suggester === undefined) throw new Error('no edition is open');
    if (!this.#isGrowing) this.#suggester.grow(Number.POSITIVE_INFINITY);
    return this.#suggester;
  }

  #verify(quotation: Calls['verify']['of']): boolean {
    const { shelf } = this.#opened();
    const place = shelf.placeOf(quotation.article.id);
    return place >= 0 && stillReads(quotation, shelf.body(place));
  }

  #opened(): Edition {
    if (this.#edition === undefined) throw new Error('no edition is open');
    return this.#edition;
  }
}
