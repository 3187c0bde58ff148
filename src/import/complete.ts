import type { Draft, Facts, Found } from './draft.ts';
import { SourceError } from './errors.ts';
import { isLatin } from './languages.ts';
import { printedLine } from './text.ts';

/** What whoever imports says of articles that do not say it themselves. */
export interface Missing {
  /** Who printed them. */
  readonly outlet?: string | undefined;
  readonly language?: string | undefined;
}

/**
 * The facts the corpus needs. Where nothing prints a title, the first sentence stands for it.
 *
 * @throws SourceError that asks for what nothing says and nobody may guess
 */
export function completeFacts(draft: Draft, options: Missing): Facts {
  const { facts, body } = draft;
  const outlet = facts.outlet ?? given(options.outlet, '--outlet');
  const language = facts.language ?? given(options.language, '--language');
  if (outlet === undefined) throw new SourceError('does not say who printed it: say --outlet NAME');
  if (language === undefined && !isLatin(body))
    throw new SourceError('does not say its language, and is not in Latin letters: say --language');
  const title = facts.title ?? firstSentence(body);
  if (title === undefined) throw new SourceError('holds no text');
  return { ...facts, title, outlet, ...(language === undefined ? {} : { language }) };
}

function given(value: string | undefined, from: string): Found | undefined {
  return value === undefined ? undefined : { value, from };
}

/** What the corpus wants for a title where none is printed. */
function firstSentence(body: string): Found | undefined {
  const line = printedLine(body.split('\n').find((each) => /\p{L}/u.test(each)) ?? '');
  const [sentence = ''] = new Intl.Segmenter('und', { granularity: 'sentence' }).segment(line);
  const value = typeof sentence === 'string' ? sentence : sentence.segment.trim();
  return value === '' ? undefined : { value, from: 'the first sentence' };
}
