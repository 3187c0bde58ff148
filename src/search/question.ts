import {
  type AnswerKind,
  answerKindOf,
  asksRole,
  asksSubject,
  focusOf,
  isAskingWord,
} from './answer-kind.ts';
import { clausesOf } from './clauses.ts';
import { type AskedDays, type AskedPeriod, findAskedDates } from './dates-in-question.ts';
import { DEFAULT_LANGUAGE } from './languages.ts';
import { findOutlets } from './outlet-in-question.ts';
import type { QueryTerm } from './passage-index.ts';
import type { RelatedTerms } from './related.ts';
import { correctTerm } from './spelling.ts';
import type { Term, TermCutter } from './terms.ts';

/** A term of a question and what is known of it. */
export interface QuestionTerm {
  /** As the index knows it, after correction. */
  readonly term: string;
  /** What the word is in articles of other languages, where that is not the same. */
  readonly forms: readonly string[];
  /** As typed. */
  readonly word: string;
  /** Written as a name: capitalised where other words are not. */
  readonly name: boolean;
  /** It occurs in what is searched, as typed or corrected. */
  readonly known: boolean;
  /** `term` replaces a typing error. */
  readonly corrected: boolean;
}

/** What is asked. */
export interface Question {
  readonly kind: AnswerKind;
  /** Distinct, in the order of the question; asking words and the outlet's name left out. */
  readonly terms: readonly QuestionTerm[];
  /** Place in `terms` of the thing counted or chosen among: "how many COUNTRIES". */
  readonly focus?: number | undefined;
  /** Whether it asks who or what does something: 1; whom or what something is done to: 0. */
  readonly asksSubject?: 0 | 1 | undefined;
  /** Whether it asks who somebody is or who holds an office: "Who is the mayor of Seoul?" */
  readonly asksRole?: boolean | undefined;
  /** Code of the language it is asked in. */
  readonly language: string;
  /** The outlets that the question asks to be answered from; none where it does not say. */
  readonly outlets: readonly string[];
  /** How often it names one of them. */
  readonly namings: number;
  /** Days that it names: articles of these are preferred. */
  readonly days: readonly AskedDays[];
  /** When the articles were published that it asks to be answered from; absent where it does not say. */
  readonly period?: AskedPeriod | undefined;
  /** The things it asks at once: for each, places in `terms`. */
  readonly clauses: readonly (readonly number[])[];
}

/** What a question is understood against. */
export interface QuestionContext {
  /** The question's language's. */
  readonly cutter: TermCutter;
  /** Those of the other languages that articles are in. */
  readonly others?: readonly TermCutter[];
  readonly outlets: readonly string[];
  /** Whether a term occurs in what is searched. */
  readonly occurs: (term: string) => boolean;
}

/** Understands a question as a person types it. Never fails: the worst question has no terms. */
export function parseQuestion(whole: string, context: QuestionContext): Question {
  const text = beginningOf(whole);
  const { language } = context.cutter;
  const { days, period, rest: dateless } = findAskedDates(text, language);
  const { outlets, namings, rest } = findOutlets(dateless, context.outlets);
  const distinct = new Map<string, QuestionTerm>();
  const isName = nameTest(rest);
  const typed = language === DEFAULT_LANGUAGE ? withoutFuture(liftCase(rest)) : rest;
  const placed: { readonly start: number; readonly place: number }[] = [];
  const asked = context.cutter.termsOf(typed).filter(({ word }) => !isAskingWord(word, language));
  const isText = new Set(asked.map(({ term }) => term)).size > MOST_TERMS;
  const limits = isText ? LIMITS_OF_TEXT : LIMITS;
  let unknown = 0;
  for (const term of asked) {
    if (distinct.size >= limits.terms) break;
    const corrects = unknown < limits.corrected;
    const understood = understand(term, isName(term), corrects, context);
    if (!understood.known || understood.corrected) unknown += 1;
    if (!distinct.has(understood.term)) distinct.set(understood.term, understood);
    placed.push({ start: term.start, place: [...distinct.keys()].indexOf(understood.term) });
  }
  const terms = [...distinct.values()];
  const focusWord = focusOf(rest, language);
  const focus = terms.findIndex(({ word }) => word === focusWord);
  return {
    kind: answerKindOf(rest, language),
    terms,
    language,
    asksSubject: language === DEFAULT_LANGUAGE ? asksSubject(rest) : undefined,
    asksRole: language === DEFAULT_LANGUAGE && asksRole(rest),
    focus: focus < 0 ? undefined : focus,
    outlets,
    namings,
    days,
    period,
    clauses: clausesOf(typed, placed),
  };
}

/** What has more is a text that somebody pasted: of 1,278 questions of MultiHop-RAG, the longest has 41. */
const MOST_TERMS = 48;
/**
 * Of more unknown words than `corrected`, none was mistyped: they are of another language, or none at
 * all. Of a text its beginning is looked for, at the cost of an ordinary question.
 */
const LIMITS = { terms: MOST_TERMS, corrected: 8 } as const;
const LIMITS_OF_TEXT = { terms: 14, corrected: 1 } as const;

/**
 * As much of a text as is read: three times the longest question of MultiHop-RAG, and a word that the
 * end would cut in two is left out. A million letters were read for a tenth of a second.
 */
export function beginningOf(text: string): string {
  if (text.length <= MOST_READ) return text;
  const end = text.slice(0, MOST_READ).search(/\s\S*$/u);
  return text.slice(0, end < 0 ? MOST_READ : end);
}

const MOST_READ = 2_000;

/** What the index is asked for: the question's terms, and words that an article may use instead. */
export function queryOf(question: Question, related: RelatedTerms): QueryTerm[] {
  const weights = new Map<string, number>();
  const add = (term: string, weight: number): void => {
    weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  };
  for (const { term, forms, corrected } of question.terms) {
    for (const form of [term, ...forms]) add(form, corrected ? CORRECTED_WEIGHT : 1);
    for (const relation of related.ofTerm(term).slice(0, MOST_RELATED)) {
      add(relation.term, RELATED_WEIGHT * relation.strength);
    }
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

/** A corrected word counts a little less than one that is there as typed. */
const CORRECTED_WEIGHT = 0.8;

/**
 * A related word of full strength counts this much. 0.3 finds 1 % more of NewsQA's answers among 50
 * passages than 0, as many as 0.5 does, and more of SQuAD's among the first ten than either.
 */
const RELATED_WEIGHT = 0.3;

/** Related words looked for, the strongest first: the rest costs time and finds next to nothing. */
const MOST_RELATED = 8;

function understand(
  { word, term }: Term,
  name: boolean,
  corrects: boolean,
  context: QuestionContext,
): QuestionTerm {
  const forms = formsOf(word, term, context);
  const found = { term, forms, word, name, known: true, corrected: false };
  if ([term, ...forms].some(context.occurs)) return found;
  const correction = corrects ? correctTerm(word, context.cutter, context.occurs) : undefined;
  return correction === undefined
    ? { ...found, known: false }
    : { ...found, term: correction, corrected: true };
}

/** Names, numbers and words that languages share are found in articles of all of them. */
function formsOf(word: string, term: string, { others = [] }: QuestionContext): string[] {
  const forms = new Set(others.map((cutter) => cutter.termOf(word) ?? term));
  forms.delete(term);
  return [...forms];
}

/** A name is a capitalised word, unless the question begins with it or is capitalised throughout. */
function nameTest(text: string): (term: Term) => boolean {
  const start = text.search(/[\p{L}\p{N}]/u);
  const capitalisedThroughout = !/(?:^|[^\p{L}])\p{Ll}/u.test(text);
  return (term) =>
    !capitalisedThroughout && term.start !== start && /^\p{Lu}/u.test(text.slice(term.start));
}

/**
 * In a question without a single capital, "us" beside no verb that takes a person is the country:
 * people type "us cluster munitions". The length of the text stays the same.
 */
function liftCase(text: string): string {
  if (/\p{Lu}/u.test(text)) return text;
  return text.replace(
    /(?<!\b(?:tell|give|let|show|for|to|of|with|among|help|join|between|from)\s)\bus\b/g,
    'US',
  );
}

/** “Is Kyiv going to use them?” asks of no going; to the court, to jail or, with its capital, to Rome somebody goes. */
const FUTURE =
  /\bgoing to(?= \p{Ll})(?! (?:the|an?|his|her|its|their|our|my|your|this|that|these|those|court|jail|prison|war|school|college|university|church|hospital|work|bed|trial|print|market)\b)/gu;

/** The length of the text stays the same. */
function withoutFuture(text: string): string {
  return text.replace(FUTURE, (it) => ' '.repeat(it.length));
}
