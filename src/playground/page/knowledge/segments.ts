import type { SentencePlace } from '../../protocol.ts';

/** A piece of an article's text. */
export interface Segment {
  readonly kind: 'text' | 'cited';
  readonly text: string;
}

/**
 * An article's body in paragraphs, and these in pieces, of which those of the cited sentence are
 * marked. The pieces of all paragraphs, with their line breaks, are the body again.
 */
export function segmentsOf(
  body: string,
  cited: SentencePlace | undefined,
): readonly (readonly Segment[])[] {
  const { start, end } = cited ?? { start: 0, end: 0 };
  let from = 0;
  return body.split('\n').map((line) => {
    const at = from;
    from += line.length + 1;
    const [first, last] = [clamp(start - at, line.length), clamp(end - at, line.length)];
    const segments: Segment[] = [
      { kind: 'text', text: line.slice(0, first) },
      { kind: 'cited', text: line.slice(first, last) },
      { kind: 'text', text: line.slice(last) },
    ];
    return segments.filter(({ text }) => text !== '');
  });
}

function clamp(at: number, most: number): number {
  return Math.max(0, Math.min(at, most));
}

/** What reorders a text without being seen, and could make it read otherwise than it stands. */
const REORDERING = /[\u202A-\u202E\u2066-\u2069]/gu;

/** Somebody else's text as it is shown: what reorders it is a visible mark, of the same length. */
export function visible(text: string): string {
  return text.replace(REORDERING, '\uFFFD');
}
