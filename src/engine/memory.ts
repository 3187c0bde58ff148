import { freemem } from 'node:os';
import { CorpusError } from '../errors.ts';

/**
 * An edition takes so many times its files while it is built, and what Node takes besides: 0.94
 * and 0.95 GB for 198 MB of articles in one file (docs/performance.md).
 */
const BUILD_FACTOR = 5;

/** Memory that this process may still take, in bytes, as the system or its container says. */
export function availableMemory(): number {
  const free = freemem();
  // Since Node 20.13; before it there are containers whose limit only `constrainedMemory` tells.
  const available = process.availableMemory?.() ?? free;
  return available > 0 ? Math.min(available, free) : free;
}

/** @throws CorpusError with the sizes, when a corpus is too large for the memory there is. */
export function requireMemory(corpus: number, available: number, folder: string): void {
  const needed = corpus * BUILD_FACTOR;
  if (needed <= available) return;
  const sizes = [corpus, needed, available].map(megabytes);
  const [held = '', wanted = '', free = ''] = sizes;
  throw new CorpusError(['noMemory', folder, held, wanted, free]);
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1_000_000).toLocaleString('en')} MB`;
}
