import type { AnswerKind } from '../search/answer-kind.ts';
import { isUnspaced } from '../search/unspaced.ts';
import { ByLanguage } from './by-language.ts';
import { EVIDENCE_WORDS, type EvidenceWords } from './evidence-words.ts';

/** What a text of a kind holds. */
export type Evidence = Partial<Record<AnswerKind, RegExp>>;

/** By language, but for English: made of the language's words. */
export const EVIDENCE = new ByLanguage(EVIDENCE_WORDS, evidenceOf);

function evidenceOf(words: EvidenceWords): Evidence {
  const spaced = !isUnspaced(words.dates);
  const [start, end] = spaced ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', ''];
  const word = (parts: string) => `${start}(?:${parts})${end}`;
  const amount = `(?:\\p{Nd}[\\p{Nd}.,٫٬]*|${word(words.numbers)})`;
  const after = spaced ? '[\\s-]+(?:\\p{L}+\\s)?' : '\\s*';
  const sign = '[$€£¥₽₴₫₹฿]';
  const patterns: Partial<Record<AnswerKind, string>> = {
    date: `${word(words.dates)}|(?<!\\p{Nd})(?:1\\d|20)\\d\\d(?!\\p{Nd})`,
    duration: `${amount}${after}${word(words.units)}`,
    number: amount,
    money: `${sign}\\s?\\p{Nd}|\\p{Nd}\\s?${sign}|${amount}.{0,12}${word(words.money)}`,
    percentage: `\\p{Nd}\\s?[%٪]|[%٪]\\s?\\p{Nd}|${word(words.percent)}`,
    age: word(words.ages),
    reason: word(words.reasons),
    statement: `["“”„«»「」『』]|${word(words.said)}`,
  };
  return Object.fromEntries(
    Object.entries(patterns).map(([kind, pattern]) => [kind, new RegExp(pattern, 'iu')]),
  );
}
