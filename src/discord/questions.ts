import type { Answer, Ask } from '../answer/types.ts';
import { UserError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Log } from './log.ts';
import { QUESTION_WORDS } from './limits.ts';
import { renderAnswer } from './render.ts';
import { send, type Target } from './reply.ts';
import * as texts from './texts.ts';

/** Answers a question where it was asked. */
export type AnswerQuestion = (target: Target, ask: Ask) => Promise<void>;

export function createAnswerQuestion(library: Library, log: Log): AnswerQuestion {
  return async (target, ask) => {
    const started = performance.now();
    const answer = await currentAnswer(library, ask);
    if (answer === undefined) {
      log.warn({ event: 'discord.answer-outdated', edition: library.edition.id });
      throw new UserError(texts.changedMeanwhile);
    }
    await send(target, renderAnswer(answer));
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

/** An answer all of whose citations still hold; after a reload in between, asked once again. */
async function currentAnswer(library: Library, ask: Ask): Promise<Answer | undefined> {
  for (const _attempt of ['first', 'after a reload']) {
    const answer = await library.ask({ ...ask, onePerOutlet: true });
    if (await holds(library, answer)) return answer;
  }
  return undefined;
}

async function holds(library: Library, answer: Answer): Promise<boolean> {
  if (answer.kind === 'no-evidence') return true;
  const verdicts = await Promise.all(answer.citations.map((citation) => library.verify(citation)));
  return verdicts.every(Boolean);
}
