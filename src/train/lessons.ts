import type { Ask } from '../answer/types.ts';
import type { Span } from '../corpus/article.ts';
import type { SpanQuestion, SpanSet } from '../eval/squad.ts';
import { createEdition, type Edition } from '../search/edition.ts';
import { createCorpora, cutAll } from './corpora.ts';
import type { PeopleQuestion } from './people.ts';
import { reword } from './reword.ts';

/** A question to learn from: what it is asked of, and which sentences answer it. */
export interface Lesson {
  readonly edition: Edition;
  readonly ask: Ask;
  /** Whether a sentence of an article answers. */
  readonly isAnswer: (article: string, sentence: Span) => boolean;
  /** Whether any does. */
  readonly isAnswered: boolean;
  /** How much it counts among the others. */
  readonly weight: number;
}

/** Every so many questions are learned from without vectors too, as in a language that has none. */
const WITH_VECTORS = 3;

/**
 * What people ask is what the bot is for; the benchmarks' questions are asked in several ways each.
 * Less loses of what people ask, more of the benchmarks (docs/answers.md).
 */
const PEOPLE_WEIGHT = 2;

/** The questions of a set that have an answer, by how they are asked. */
export interface RankingLessons {
  /** Of all articles. */
  readonly open: readonly Lesson[];
  /** With the article as a filter. */
  readonly given: readonly Lesson[];
  /** Of the article and the one most like it. */
  readonly pairs: readonly Lesson[];
}

/** What the ranking of a set's sentences is learned from, and measured on. */
export function rankingLessons(set: SpanSet): RankingLessons {
  const { whole, pairs } = createCorpora(set.articles);
  const questions = set.questions.filter(({ starts }) => starts.length > 0);
  const small = (article: string) => pairs.get(article)?.withIt ?? whole;
  return {
    open: questions.map((it) => lessonOf(it, whole)),
    given: questions.map((it) => lessonOf(it, small(it.article), { article: it.article })),
    pairs: questions.map((it) => lessonOf(it, small(it.article))),
  };
}

/** Some of the lessons again, as in a language that has no vectors. */
export function withoutVectors(lessons: readonly Lesson[]): Lesson[] {
  return lessons
    .filter((_, at) => at % WITH_VECTORS === 0)
    .map((it) => ({ ...it, edition: { ...it.edition, vectorsIn: () => undefined } }));
}

/**
 * What confidence is learned from: every question of the whole corpus, of half of the articles
 * without its own, and of a pair of articles: with its own, without it, and with it but without the
 * sentences that answer. Small corpora have other statistics than large ones; what is mentioned but
 * not answered is the hardest to refuse.
 */
export function confidenceLessons(set: SpanSet): Lesson[] {
  const { whole, halves, pairs } = createCorpora(set.articles);
  return set.questions.flatMap((asked) => {
    const { article, starts } = asked;
    const pair = pairs.get(article);
    if (starts.length === 0) return pair ? [lessonOf(asked, pair.withIt)] : [];
    const question = { ...asked, question: reword(asked.question) };
    const unanswered = { ...question, starts: [] };
    const half = halves.find((it) => !it.has(article));
    return [
      lessonOf(question, whole),
      ...(half ? [lessonOf(unanswered, half.edition)] : []),
      ...(pair
        ? [
            lessonOf(question, pair.withIt),
            lessonOf(unanswered, pair.without),
            lessonOf(unanswered, pair.withoutAnswer(starts)),
          ]
        : []),
    ];
  });
}

/** Questions as people ask them, each of its two texts. */
export function peopleLessons(questions: readonly PeopleQuestion[]): Lesson[] {
  const editions = new Map<string, Edition>();
  return questions.map((asked) => {
    const key = asked.texts.map(({ id }) => id).join(' ');
    const edition = editions.get(key) ?? createEdition(cutAll(asked.texts));
    editions.set(key, edition);
    return peopleLesson(asked, edition, PEOPLE_WEIGHT);
  });
}

/**
 * The same, each of all texts of all questions: some hundred articles, as a community has. Another
 * text may answer by chance, which is why they count less.
 */
export function peopleLessonsOfAll(questions: readonly PeopleQuestion[]): Lesson[] {
  const texts = new Map(questions.flatMap((asked) => asked.texts.map((text) => [text.id, text])));
  const edition = createEdition(cutAll([...texts.values()]));
  return questions.map((asked) => peopleLesson(asked, edition, PEOPLE_WEIGHT / 2));
}

function peopleLesson(
  { question, answers }: PeopleQuestion,
  edition: Edition,
  weight: number,
): Lesson {
  return {
    edition,
    ask: { question },
    isAnswer: (article, { start }) =>
      answers.some((answer) => answer.text === article && answer.start === start),
    isAnswered: answers.length > 0,
    weight,
  };
}

function lessonOf(
  { question, article, starts }: SpanQuestion,
  edition: Edition,
  filter: Omit<Ask, 'question'> = {},
): Lesson {
  return {
    edition,
    ask: { question, ...filter },
    isAnswer: (id, { start, end }) =>
      id === article && starts.some((at) => at >= start && at < end),
    isAnswered: starts.length > 0,
    weight: 1,
  };
}
