import { sharedNumbers } from './growing.ts';
import { type Texts, TextsBuilder } from './texts.ts';

/**
 * The terms of a segment, numbered from 0, in memory that threads share: found by their hash, in
 * one step for most. A radix tree, a `Map` and binary search were measured beside it
 * (docs/performance.md).
 */
export interface TermTable {
  /** In the order of their numbers, in UTF-8. */
  readonly terms: Texts;
  /** A power of two of them: a term's number and one at the place its hash says, or the next free. */
  readonly slots: Uint32Array;
}

export function buildTermTable(terms: readonly string[]): TermTable {
  const texts = new TextsBuilder();
  const slots = sharedNumbers(2 ** Math.ceil(Math.log2(2 * terms.length + 1)));
  const last = slots.length - 1;
  for (const [number, term] of terms.entries()) {
    texts.add(term);
    let slot = hashOfText(term) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = number + 1;
  }
  return { terms: texts.build(), slots };
}

/** The number of a term, or -1. */
export function termNumber({ terms, slots }: TermTable, term: Uint8Array, hash: number): number {
  const last = slots.length - 1;
  for (let slot = hash & last; ; slot = (slot + 1) & last) {
    const entry = slots[slot] ?? 0;
    if (entry === 0) return -1;
    if (isAt(terms, entry - 1, term)) return entry - 1;
  }
}

/** The hash of a term's bytes; most terms are of ASCII, and are their own. */
function hashOfText(term: string): number {
  let hash = FNV_START;
  for (let at = 0; at < term.length; at += 1) {
    const code = term.charCodeAt(at);
    if (code >= 0x80) return hashOf(Buffer.from(term));
    hash = Math.imul(hash ^ code, FNV_PRIME);
  }
  return mixed(hash);
}

/** FNV-1a, 32 bits, mixed once more for the low bits: isthe.com/chongo/tech/comp/fnv. */
export function hashOf(bytes: Uint8Array): number {
  let hash = FNV_START;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return mixed(hash);
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

function mixed(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function isAt({ bytes, ends }: Texts, number: number, term: Uint8Array): boolean {
  const from = ends[number] ?? 0;
  if ((ends[number + 1] ?? 0) - from !== term.length) return false;
  for (let at = 0; at < term.length; at += 1) if (bytes[from + at] !== term[at]) return false;
  return true;
}
