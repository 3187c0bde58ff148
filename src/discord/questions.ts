import type { Readings } from '../answer/follow-up.ts';
import type { Answer, Ask, Citation } from '../answer/types.ts';
import { Decline } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Texts } from '../texts/en.ts';
import type { AnswerButtons } from './answer-buttons.ts';
import { findCurrent } from './current.ts';
import { clip } from './cut.ts';
import type { Log } from './log.ts';
import { QUESTION_WORDS } from './limits.ts';
import { inline } from './markdown.ts';
import { renderAnswer } from './render.ts';
import { send, type Target } from './reply.ts';
import type { Stats } from './stats.ts';

/** What was asked in the end, and what came of it. */
export interface Answered {
  readonly ask: Ask;
  readonly answer: Answer;
}

/**
 * Answers a question where it was asked.
 * @param readings what else it may mean, the likeliest first; the reply says which was answered.
 */
export type AnswerQuestion = (
  target: Target,
  texts: Texts,
  ask: Ask,
  readings?: readonly Readings[],
) => Promise<Answered>;

export interface AnsweringParts {
  readonly library: Library;
  readonly buttonsFor: AnswerButtons;
  readonly stats: Stats;
  readonly log: Log;
}

export function createAnswerQuestion({
  library,
  buttonsFor,
  stats,
  log,
}: AnsweringParts): AnswerQuestion {
  return async (target, texts, asked, readings = []) => {
    const started = performance.now();
    const { ask, answer } = await firstAnswered(library, [...readings, [asked]]);
    const note =
      ask === asked ? undefined : texts.understoodAs(inline(clip(ask.question, NOTE_LENGTH)));
    stats.answered(answer.kind, performance.now() - started);
    const components = buttonsFor(texts, answer, ask);
    await send(target, { ...renderAnswer(texts, answer, note), components });
    log.info({
      event: 'discord.answered',
      kind: answer.kind,
      confidence: Number(answer.confidence.toFixed(3)),
      edition: answer.edition,
      ms: Math.round(performance.now() - started),
      where: target.inGuild() ? 'guild' : 'dm',
    });
    log.debug({ event: 'discord.question', question: ask.question });
    return { ask, answer };
  };
}

/** Most characters of a question in the note that says how it was understood. */
const NOTE_LENGTH = 150;

/** Of the likeliest readings that are answered the most confident; what came of the last when none is. */
async function firstAnswered(
  library: Library,
  likeliestFirst: readonly Readings[],
): Promise<Answered> {
  let last: Answered | undefined;
  for (const readings of likeliestFirst) {
    const found = await Promise.all(readings.map((ask) => answerAsk(library, ask)));
    const answered = found.filter((each) => each !== undefined);
    const cited = answered.filter(({ answer }) => answer.kind === 'cited');
    const [best] = cited.toSorted((a, b) => b.answer.confidence - a.answer.confidence);
    if (best !== undefined) return best;
    last = answered.at(-1) ?? last;
  }
  if (last === undefined) throw new RangeError('nothing was asked');
  return last;
}

async function answerAsk(library: Library, ask: Ask): Promise<Answered | undefined> {
  const find = () => library.ask({ ...ask, onePerOutlet: true });
  const answer = await findCurrent(library, find, citationsOf).catch(unlessArticleIsGone(ask));
  return answer && { ask, answer };
}

/** The article of the question before may have gone with a reload; then it was no reading. */
function unlessArticleIsGone({ article }: Ask): (error: unknown) => undefined {
  return (error) => {
    if (article === undefined || !(error instanceof Decline)) throw error;
    return undefined;
  };
}

/** @throws Decline when there is no question in it, or a whole text. */
export function parseQuestion(text: string): string {
  const words = text.trim().split(/\s+/u);
  if (words.length > QUESTION_WORDS) throw new Decline('questionTooLong', QUESTION_WORDS);
  const question = words.join(' ');
  if (question === '') throw new Decline('emptyQuestion');
  return question;
}

function citationsOf(answer: Answer): readonly Citation[] {
  return answer.kind === 'cited' ? answer.citations : [];
}
