import type { FeedbackStore } from '../../feedback.ts';
import type { Library } from '../../library.ts';
import type { Lists } from '../lists.ts';
import type { Log } from '../log.ts';
import type { Moderators } from '../moderators.ts';
import type { AnswerQuestion } from '../questions.ts';
import { articleCommand } from './article.ts';
import type { Stats } from '../stats.ts';
import { askCommand } from './ask.ts';
import { citeCommand } from './cite.ts';
import { compareCommand } from './compare.ts';
import type { Command } from './command.ts';
import { findEvidenceCommand } from './find-evidence.ts';
import { helpCommand } from './help.ts';
import { outletsCommand } from './outlets.ts';
import { reloadCommand } from './reload.ts';
import { rollbackCommand } from './rollback.ts';
import { statusCommand } from './status.ts';
import { timelineCommand } from './timeline.ts';

export interface CommandParts {
  readonly library: Library;
  readonly answerQuestion: AnswerQuestion;
  readonly lists: Lists;
  readonly stats: Stats;
  readonly feedback?: FeedbackStore | undefined;
  readonly config: Moderators;
  readonly log: Log;
}

/** Every command there is. */
export function createCommands(parts: CommandParts): readonly Command[] {
  return [
    askCommand(parts.library, parts.answerQuestion),
    compareCommand(parts.library, parts.lists),
    timelineCommand(parts.library, parts.lists),
    findEvidenceCommand(parts.library),
    articleCommand(parts.library),
    citeCommand(parts.library),
    outletsCommand(parts.lists),
    helpCommand(parts.feedback !== undefined),
    reloadCommand(parts),
    rollbackCommand(parts),
    statusCommand(parts),
  ];
}
