import type { AnswerKind } from '../search/answer-kind.ts';
import { FEATURE_NAMES } from './features.ts';
import { isAskedDay } from '../search/dates-in-question.ts';
import { asksSeveral, type QuestionView } from './question-view.ts';
import type { RankedSentence } from './rank.ts';

const HELD: Partial<Record<AnswerKind, string>> = {
  person: 'names somebody the question does not',
  place: 'names something the question does not',
  name: 'names something the question does not',
  date: 'holds a date',
  duration: 'holds a length of time',
  number: 'holds a number',
  money: 'holds an amount of money',
  percentage: 'holds a percentage',
  age: 'holds an age',
  measure: 'holds a measure',
  reason: 'gives a reason',
  statement: 'reports what was said',
};

/** Why a sentence scored as it did, in phrases for a person. */
export function reasonsFor(
  { sentence, features, facts }: RankedSentence,
  view: QuestionView,
): string[] {
  const { terms, kind, days } = view.question;
  const day = Number((facts.published ?? '').slice(0, 'yyyy-mm-dd'.length).replaceAll('-', ''));
  const { strengths, places } = sentence.coverage;
  const value = (name: (typeof FEATURE_NAMES)[number]) =>
    features[FEATURE_NAMES.indexOf(name)] ?? 0;
  const exact = terms.filter((_, at) => strengths[at] === 1);
  const related = terms.flatMap(({ word }, at) => {
    const strength = strengths[at] ?? 0;
    const found = sentence.terms[places[at] ?? -1]?.word;
    return strength > 0 && strength < 1 && found !== undefined ? [`“${found}” for “${word}”`] : [];
  });
  const held = HELD[kind];
  return [
    exact.length === terms.length && terms.length > 0
      ? `all ${terms.length} terms`
      : `${exact.length} of ${terms.length} terms`,
    ...related,
    ...exact.filter((it) => it.corrected).map((it) => `“${it.word}” read as “${it.term}”`),
    ...(value('before') + value('after') > 0 ? ['other terms beside it'] : []),
    ...(value('titled') > 0 ? ['other terms in the title'] : []),
    // ½: nobody can tell, as with names in a script without capitals.
    ...(held === undefined || value('kindHeld') === 0.5
      ? []
      : [value('kindHeld') === 1 ? held : `does not: ${held}`]),
    ...(value('pairs') > 0 ? ['terms side by side as asked'] : []),
    ...(asksSeveral(view) && value('outletNamed') === 1
      ? ['printed by an outlet that is named']
      : []),
    ...(isAskedDay(days, day) ? ['published on a day that is named'] : []),
    ...(value('passage') === 1 ? ['in the best passage'] : []),
    ...(value('asks') === 1 ? ['is a question itself'] : []),
  ];
}
