import type { BotConfig } from '../../config.ts';
import type { Library } from '../../library.ts';
import type { Log } from '../log.ts';
import type { AnswerQuestion } from '../questions.ts';
import { askCommand } from './ask.ts';
import type { Command } from './command.ts';
import { helpCommand } from './help.ts';
import { outletsCommand } from './outlets.ts';
import { reloadCommand } from './reload.ts';

export interface CommandParts {
  readonly library: Library;
  readonly answerQuestion: AnswerQuestion;
  readonly config: Pick<BotConfig, 'moderatorGuildIds' | 'moderatorRoleIds'>;
  readonly log: Log;
}

/** Every command there is. */
export function createCommands(parts: CommandParts): readonly Command[] {
  return [
    askCommand(parts.library, parts.answerQuestion),
    outletsCommand(parts.library),
    helpCommand(),
    reloadCommand(parts.library, parts.config, parts.log),
  ];
}
