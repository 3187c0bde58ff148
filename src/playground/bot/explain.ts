import type { BotStatus } from '../protocol.ts';

/** How a bot ended, and what it said last. */
export function explainEnd(status: BotStatus): string {
  const { exitCode, signal } = status;
  const how = exitCode === undefined ? `by ${signal ?? 'no signal'}` : `exit code ${exitCode}`;
  return [`the bot has ended (${how})`, ...saidBy(status)].join(': ');
}

/** Why a bot never ran: what it says of it is enough. */
export function explainStart(status: BotStatus): string {
  const said = saidBy(status);
  return said.length === 0 ? explainEnd(status) : `the bot does not start: ${said.join('')}`;
}

/** What it wrote to standard error last, as one text, or none; it names itself before a message. */
function saidBy({ lastWords }: BotStatus): readonly string[] {
  const text = lastWords.join('\n').replace(/^verbatim: /u, '');
  return text === '' ? [] : [text];
}
