import type { Answer, Ask, Citation } from '../answer/types.ts';
import { UserError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { AnswerButtons } from './answer-buttons.ts';
import { findCurrent } from './current.ts';
import type { Log } from './log.ts';
import { QUESTION_WORDS } from './limits.ts';
import { renderAnswer } from './render.ts';
import { send, type Target } from './reply.ts';
import type { Stats } from './stats.ts';
import * as texts from './texts.ts';

/** Answers a question where it was asked. */
export type AnswerQuestion = (target: Target, ask: Ask) => Promise<void>;

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
  return async (target, ask) => {
    const started = performance.now();
    const find = () => library.ask({ ...ask, onePerOutlet: true });
    const answer = await findCurrent(library, find, citationsOf);
    stats.answered(answer.kind, performance.now() - started);
    const components = buttonsFor(answer, ask);
    await send(target, { ...renderAnswer(answer), components });
    log.info({
      event: 'discord.answered',
      kind: answer.kind,
      confidence: Number(answer.confidence.toFixed(3)),
      edition: answer.edition,
      ms: Math.round(performance.now() - started),
      where: target.inGuild() ? 'guild' : 'dm',
    });
    log.debug({ event: 'discord.question', question: ask.question });
  };
}

/** @throws UserError when there is no question in it, or a whole text. */
export function parseQuestion(text: string): string {
  const words = text.trim().split(/\s+/u);
  if (words.length > QUESTION_WORDS) throw new UserError(texts.questionTooLong);
  const question = words.join(' ');
  if (question === '') throw new UserError(texts.emptyQuestion);
  return question;
}

function citationsOf(answer: Answer): readonly Citation[] {
  return answer.kind === 'cited' ? answer.citations : [];
}
