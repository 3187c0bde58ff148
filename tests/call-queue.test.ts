import { describe, expect, it } from 'vitest';
import { CallQueue } from '../src/engine/call-queue.ts';
import type { Call } from '../src/engine/calls.ts';

const ask = (id: number): Item => ({ call: { id, name: 'ask', of: { question: 'Who?' } } });
const open = (id: number): Item => ({ call: { id, name: 'openArticle', of: 'a' } });
const suggest = (id: number): Item => ({ call: { id, name: 'suggest', of: TYPING } });

interface Item {
  readonly call: Call;
}

const TYPING = { kind: 'article', typed: 'a', limit: 5 } as const;

describe('calls that wait', () => {
  it('go in the order in which they came, the urgent ones first', () => {
    const queue = filled(ask(0), open(1), suggest(2), ask(3), suggest(4));
    expect(drained(() => queue.next())).toEqual([2, 4, 0, 1, 3]);
    expect(queue.length).toBe(0);
  });

  it('go to a thread that finds no titles if they are questions', () => {
    const queue = filled(suggest(0), open(1), ask(2), open(3), ask(4));
    expect(drained(() => queue.nextQuestion())).toEqual([2, 4]);
    expect(drained(() => queue.next())).toEqual([0, 1, 3]);
  });
});

function filled(...items: readonly Item[]): CallQueue<Item> {
  const queue = new CallQueue<Item>();
  for (const item of items) queue.add(item);
  return queue;
}

function drained(next: () => Item | undefined): number[] {
  const ids: number[] = [];
  for (let item = next(); item !== undefined; item = next()) ids.push(item.call.id);
  return ids;
}
