import { Fragment, type VNode } from 'preact';
import { CITATION_ID } from '../../protocol.ts';
import { useReading } from './reading.ts';

/** A text, in which the ids of citations can be pressed. */
export function CitedText({ text }: { readonly text: string }): VNode {
  const { openCitation } = useReading();
  if (openCitation === undefined) return <Fragment>{text}</Fragment>;
  return (
    <Fragment>
      {splitCitations(text).map(({ kind, text: part }) =>
        kind === 'text' ? (
          part
        ) : (
          <button
            type="button"
            class="citation"
            title="Show where this stands in its article"
            onClick={() => openCitation(part)}
          >
            {part}
          </button>
        ),
      )}
    </Fragment>
  );
}

export interface Part {
  readonly kind: 'text' | 'citation';
  readonly text: string;
}

/** The text in pieces that make it up again. */
export function splitCitations(text: string): readonly Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const { 0: id, index } of text.matchAll(new RegExp(CITATION_ID, 'g'))) {
    parts.push({ kind: 'text', text: text.slice(from, index) }, { kind: 'citation', text: id });
    from = index + id.length;
  }
  parts.push({ kind: 'text', text: text.slice(from) });
  return parts.filter((part) => part.text !== '');
}
