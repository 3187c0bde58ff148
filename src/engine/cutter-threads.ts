import type { Batch, CutPart } from './cutter.ts';
import type { Cutters } from './cutters.ts';
import { startThread, type Thread } from './thread.ts';

/** What a cutting thread is told. */
export type ToCutter =
  | { readonly kind: 'cut'; readonly batch: Batch }
  | { readonly kind: 'close' }
  | { readonly kind: 'finish' };

/** What it says: one `taken` for each `cut`. */
export type FromCutter =
  { readonly kind: 'taken' } | { readonly kind: 'finished'; readonly parts: readonly CutPart[] };

/** A thread has the next batch at hand while it cuts one. */
const BATCHES_AHEAD = 2;

/**
 * Cuts in threads, which end when they have finished, so that their memory is given back.
 * @param segmentBytes after so many one of them, in turn, ends its segment and begins another: all at
 * once would take three times their memory at the same time.
 */
export function createThreadedCutters(count: number, segmentBytes: number): Cutters {
  const threads = Array.from({ length: count }, () => new CutterThread());
  let [sinceClosed, turn] = [0, 0];
  return {
    async cut(batch) {
      const free = threads.toSorted((a, b) => a.waiting - b.waiting)[0];
      sinceClosed += batch.bytes.length;
      free?.cut(batch);
      if (sinceClosed >= segmentBytes) {
        threads[turn % count]?.close();
        turn += 1;
        sinceClosed = 0;
      }
      if (threads.every(({ waiting }) => waiting >= BATCHES_AHEAD)) {
        await Promise.race(threads.map((thread) => thread.taken()));
      }
    },
    finish: async () => (await Promise.all(threads.map((thread) => thread.finish()))).flat(),
  };
}

class CutterThread {
  waiting = 0;
  readonly #thread: Thread<ToCutter>;
  readonly #parts: Promise<readonly CutPart[]>;
  #onTaken: () => void = () => {};
  #isDead = false;

  constructor() {
    let settle:
      { resolve: (parts: readonly CutPart[]) => void; reject: (reason: Error) => void } | undefined;
    this.#parts = new Promise((resolve, reject) => (settle = { resolve, reject }));
    // A thread that dies while nobody waits is told of at the end.
    this.#parts.catch(() => this.#die());
    this.#thread = startThread<ToCutter, FromCutter>('cutter-thread', undefined, {
      onMessage: (message) => {
        if (message.kind === 'finished') return settle?.resolve(message.parts);
        this.waiting -= 1;
        this.#onTaken();
      },
      onDeath: (reason) => settle?.reject(reason),
    });
  }

  cut(batch: Batch): void {
    this.waiting += 1;
    const { buffer } = batch.bytes;
    this.#thread.post({ kind: 'cut', batch }, buffer instanceof ArrayBuffer ? [buffer] : []);
  }

  close(): void {
    this.#thread.post({ kind: 'close' });
  }

  /** Resolves when a batch is taken, or the thread is dead. */
  taken(): Promise<void> {
    return new Promise((resolve) => {
      this.#onTaken = resolve;
      if (this.#isDead) resolve();
    });
  }

  #die(): void {
    this.#isDead = true;
    this.#onTaken();
  }

  async finish(): Promise<readonly CutPart[]> {
    this.#thread.post({ kind: 'finish' });
    try {
      return await this.#parts;
    } finally {
      await this.#thread.end();
    }
  }
}
