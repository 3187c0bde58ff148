import type { AnswerKind } from '../search/answer-kind.ts';
import { hasCapitals } from '../search/languages.ts';
import { holds, MONTH, pronounSpeaks, speaks } from './evidence.ts';
import type { Coverage, QuestionView } from './question-view.ts';
import type { NameRun, SentenceView } from './sentence-view.ts';

/** For each term of the question the best strength of several coverages. */
export function combine(...coverages: readonly (Coverage | undefined)[]): Coverage {
  const [first] = coverages;
  const strengths = (first?.strengths ?? []).map((own, at) => {
    let most = own;
    for (const coverage of coverages) most = Math.max(most, coverage?.strengths[at] ?? 0);
    return most;
  });
  return { strengths, places: [] };
}

/**
 * Of the clause that the sentence holds most of: what it holds, as a share of the whole question;
 * what only the title holds counts less.
 */
export function bestClause(
  { question, weights, total }: QuestionView,
  here: Coverage,
  titled: Coverage,
): number {
  const held = (at: number) =>
    strength(here, at) === 1 ? 1 : strength(titled, at) === 1 ? TITLE_SHARE : 0;
  const sums = question.clauses.map((places) =>
    places.reduce((sum, at) => sum + (weights[at] ?? 0) * held(at), 0),
  );
  return Math.max(0, ...sums) / total;
}

/** What a term in the title counts of one in the sentence, measured on MultiHop-RAG. */
const TITLE_SHARE = 0.3;

/** Share of the question's neighbouring terms that are neighbours in the sentence too. */
export function pairs({ question }: QuestionView, { places }: Coverage): number {
  if (question.terms.length < 2) return 0;
  const together = places
    .slice(1)
    .filter(
      (place, at) => place >= 0 && (places[at] ?? -1) >= 0 && place - (places[at] ?? 0) === 1,
    );
  return together.length / (question.terms.length - 1);
}

/** Share of the question's neighbouring terms that stand near each other in the sentence, by weight. */
export function nearPairs({ question, weights }: QuestionView, { places }: Coverage): number {
  let [near, all] = [0, 0];
  for (let at = 1; at < question.terms.length; at += 1) {
    const weight = Math.min(weights[at] ?? 0, weights[at - 1] ?? 0);
    all += weight;
    const [a, b] = [places[at] ?? -1, places[at - 1] ?? -1];
    if (a >= 0 && b >= 0 && Math.abs(a - b) <= NEAR_TERMS) near += weight;
  }
  return all === 0 ? 0 : near / all;
}

const NEAR_TERMS = 4;

/** Share of the matched terms that follow each other as in the question. */
export function inOrder({ places }: Coverage): number {
  const matched = places.filter((place) => place >= 0);
  if (matched.length < 2) return 0;
  const rising = matched.slice(1).filter((place, at) => place > (matched[at] ?? 0)).length;
  return rising / (matched.length - 1);
}

/** Whether the sentence says who or what a term of the question is: "Kirby, a spokesman", "X is a". */
export function describes({ text, terms }: SentenceView, { places }: Coverage): number {
  return places.some((place) => {
    const end = terms[place]?.end;
    return (
      end !== undefined &&
      /^["”’]?(?:, (?:an?|the|who|which|\p{Ll})| (?:is|are|was|were) (?:an?|the)\b| \()/u.test(
        text.slice(end, end + 12),
      )
    );
  })
    ? 1
    : 0;
}

const BEHIND_MONTH = new RegExp(`\\b${MONTH}\\.? (?:the )?$`);
const BEFORE_MONTH = new RegExp(`^(?:st|nd|rd|th)? (?:of )?${MONTH}\\b`);
const YEAR = /^(?:1[5-9]|20)\d\d$/;
/** "in 2008", "the 1998 election", "May 8, 2008"; "2000 workers" are counted. */
const BEFORE_YEAR = /(?:\b(?:in|since|until|from|during|before|after|of|the|year)|\d,) $/i;
const COUNTED = /^ \p{Ll}{4}/u;

/** Whether a number is a year, or the day of a month, and counts nothing. @param at place in `terms`. */
export function isOfDate({ text, terms }: SentenceView, at: number): boolean {
  const term = terms[at];
  if (term === undefined) return false;
  const before = text.slice(Math.max(0, term.start - LONGEST_MONTH), term.start);
  const behind = text.slice(term.end, term.end + LONGEST_MONTH);
  if (BEHIND_MONTH.test(before)) return true;
  if (YEAR.test(term.word)) return BEFORE_YEAR.test(before) || !COUNTED.test(behind);
  return BEFORE_MONTH.test(behind);
}

/** Characters that hold a month's name and what may stand between it and a number. */
const LONGEST_MONTH = 16;

/** Whether a word of the question is who speaks in the sentence. */
export function matchedSpeaks({ text, terms }: SentenceView, { places }: Coverage): number {
  return places.some((place) => {
    const term = terms[place];
    return term !== undefined && speaks(text, term.start, term.end);
  })
    ? 1
    : 0;
}

/** Whether somebody speaks whom the question does not name: 1; whom a pronoun names only: ½. */
export function othersSpeak({ text }: SentenceView, newNames: readonly NameRun[]): number {
  if (newNames.some((run) => speaks(text, run.start, run.start + run.text.length))) return 1;
  return pronounSpeaks(text) ? 0.5 : 0;
}

/** Share of the question's terms among the first of the sentence: what it is about. */
export function opens({ places }: Coverage): number {
  return places.filter((place) => place >= 0 && place < OPENING_TERMS).length / OPENING_TERMS;
}

const OPENING_TERMS = 3;

/** Whether the sentence begins with terms of the question and a form of "be": "X are a type of". */
export function defines({ text, terms }: SentenceView, { places }: Coverage): number {
  const matched = new Set(places);
  let last = 0;
  while (matched.has(last)) last += 1;
  const end = terms[last - 1]?.end;
  const isAtStart = !/\p{L}{4}/u.test(text.slice(0, terms[0]?.start));
  return end !== undefined && isAtStart && BE.test(text.slice(end, end + 20)) ? 1 : 0;
}

/** "X is a", "X are a type of", "X means"; not "X are banned", which says no more of what X is. */
const BE =
  /^["”’)]?,? (?:(?:is|are|was|were) (?:an?|the|any|one|types?|kinds?|forms?)\b|refers? to|means?\b)/;

/** Whether the sentence holds the kind of thing asked for, beyond what the question gave; ½ unseen. */
export function kindHeld(
  kind: AnswerKind,
  { text, language }: SentenceView,
  newNames: number,
  newNumbers: number,
): number {
  switch (kind) {
    case 'person':
    case 'place':
    case 'name':
      if (!hasCapitals(language)) return 0.5;
      return newNames > 0 ? 1 : 0;
    case 'number':
      return newNumbers > 0 ? 1 : 0;
    case 'date':
    case 'duration':
    case 'money':
    case 'percentage':
    case 'age':
    case 'measure':
    case 'reason':
    case 'statement':
      return holds(kind, text, language);
    case 'definition':
    case 'yes-no':
    case 'any':
      return 0.5;
  }
}

/** How much a text holds of one term of the question; nothing of a text that is not there. */
export function strength(coverage: Coverage | undefined, at: number): number {
  return coverage?.strengths[at] ?? 0;
}
