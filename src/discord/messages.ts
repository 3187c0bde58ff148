import type { Message } from 'discord.js';
import { followUps, type Previous } from '../answer/follow-up.ts';
import { Decline } from '../errors.ts';
import type { Texts } from '../texts/en.ts';
import { LANGUAGES } from '../texts/languages.ts';
import { createConversations } from './conversations.ts';
import type { FairUse } from './fair-use.ts';
import type { Log } from './log.ts';
import { errorCode, send } from './reply.ts';
import { type Answered, type AnswerQuestion, parseQuestion } from './questions.ts';

export interface MessageParts {
  readonly answerQuestion: AnswerQuestion;
  readonly fairUse: FairUse;
  readonly help: (texts: Texts) => string;
  readonly log: Log;
}

/** Direct messages, and messages in guilds that mention the bot, are questions. */
export function createMessageHandler({
  answerQuestion,
  fairUse,
  help,
  log,
}: MessageParts): (message: Message, texts: Texts) => Promise<void> {
  const conversations = createConversations();
  return async (message, texts) => {
    const text = addressed(message);
    if (text === undefined) return;
    if (isWord(text, 'help')) return send(message, { content: help(texts) });
    if (isWord(text, 'forget')) {
      conversations.forget(message.channelId);
      return send(message, { content: texts.forgotten });
    }
    const question = questionIn(message, text);
    fairUse(message);
    await showTyping(message, log);
    const previous = conversations.recall(message.channelId);
    const readings = previous === undefined ? [] : followUps(question, previous);
    const answered = await answerQuestion(message, texts, { question }, readings);
    // What others read along with is no conversation.
    if (!message.inGuild()) conversations.remember(message.channelId, previousOf(answered));
  };
}

/** Whether it is one of our own words, in any language: somebody whose language we do not know may write theirs. */
function isWord(text: string, word: keyof Texts['words']): boolean {
  const written = text.replace(/^[/!]|[.!?\s]+$/gu, '').toLowerCase();
  return Object.values(LANGUAGES).some(({ words }) => words[word].includes(written));
}

/** @throws Decline that helps, where there is no question. */
function questionIn(message: Message, text: string): string {
  if (text === '' && message.attachments.size > 0) throw new Decline('onlyFiles');
  if (text === '' && message.stickers.size > 0) throw new Decline('onlyStickers');
  return parseQuestion(text);
}

function previousOf({ ask, answer }: Answered): Previous {
  const first = answer.kind === 'cited' ? answer.citations[0] : undefined;
  return { question: ask.question, article: first?.article.id, quote: first?.quote };
}

/**
 * The text that is meant for the bot, without mentions; `undefined` when none is. In a guild its
 * name has to stand in the text: somebody who merely replies to one of its messages ("thanks!")
 * pings it as well, and asks nothing.
 */
function addressed(message: Message): string | undefined {
  if (message.author.bot || message.webhookId !== null || message.system) return undefined;
  const own = new RegExp(`<@!?${message.client.user.id}>`, 'u');
  if (message.inGuild() && !own.test(message.content)) return undefined;
  return message.content.replace(MENTION, ' ').trim();
}

/** Members, roles, channels, custom emoji, timestamps, commands: ids, which no article holds. */
const MENTION = /<(?:@[!&]?|#|a?:\w+:|t:-?|id:|\/[^:>]+:)[\w:]+>/gu;

/** A courtesy: where the bot may not type, the reply itself will tell. */
async function showTyping(message: Message, log: Log): Promise<void> {
  try {
    if (message.channel.isSendable()) await message.channel.sendTyping();
  } catch (error) {
    log.debug({ event: 'discord.typing-failed', code: errorCode(error) });
  }
}
