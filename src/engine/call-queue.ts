import type { Call, CallName } from './calls.ts';

/**
 * What somebody is about to see, or cannot be told to wait for: suggestions while they type, which
 * Discord takes within three seconds only, and the last look before an answer is sent. They take a
 * fraction of a millisecond, a question several.
 */
const URGENT: ReadonlySet<CallName> = new Set<CallName>(['suggest', 'verify']);

/** Each takes milliseconds, and no titles that are found while they are typed. */
const QUESTIONS: ReadonlySet<CallName> = new Set<CallName>([
  'ask',
  'compare',
  'tellTimeline',
  'findEvidence',
]);

/** Calls that wait for a thread: the urgent ones first, otherwise in the order in which they came. */
export class CallQueue<Item extends { readonly call: Call }> {
  #urgent: Item[] = [];
  #others: Item[] = [];

  get length(): number {
    return this.#urgent.length + this.#others.length;
  }

  add(item: Item): void {
    this.#of(item).push(item);
  }

  /** Before all others of its kind. */
  putBack(item: Item): void {
    this.#of(item).unshift(item);
  }

  next(): Item | undefined {
    return this.#urgent.shift() ?? this.#others.shift();
  }

  /** The first that only looks through the articles, and takes long. */
  nextQuestion(): Item | undefined {
    const at = this.#others.findIndex(({ call }) => QUESTIONS.has(call.name));
    return at < 0 ? undefined : this.#others.splice(at, 1)[0];
  }

  remove(item: Item): void {
    const line = this.#of(item);
    const at = line.indexOf(item);
    if (at >= 0) line.splice(at, 1);
  }

  /** @returns what was in it. */
  clear(): readonly Item[] {
    const left = [...this.#urgent, ...this.#others];
    this.#urgent = [];
    this.#others = [];
    return left;
  }

  #of({ call }: Item): Item[] {
    return URGENT.has(call.name) ? this.#urgent : this.#others;
  }
}
