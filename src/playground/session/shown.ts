import { controlsOf, type Control } from '../../local-discord/components.ts';
import {
  type MessageRecord,
  type MessageVersion,
  textOfVersion,
} from '../../local-discord/message-record.ts';
import { steady } from './steady.ts';

/** What a person sees of a message, in what is the same each time. */
export interface Shown {
  /** Line by line. */
  readonly text: readonly string[];
  /** Whether only one person sees it. */
  readonly ephemeral: boolean;
  /** `[More evidence]`, `[Next] (disabled)`, `[link] → https://…`, `<Choose: one | another>`. */
  readonly controls: readonly string[];
}

/** @param version as it read at some time; as it reads now when absent. */
export function shown(message: MessageRecord, version?: MessageVersion): Shown {
  const read = version ?? message.current;
  return {
    text: steady(textOfVersion(read), message.channel).split('\n'),
    ephemeral: message.ephemeral,
    controls: controlsOf(read.components).map(showControl),
  };
}

function showControl({ kind, label = '', url, disabled, options }: Control): string {
  const end = disabled ? ' (disabled)' : '';
  if (kind === 'select') {
    return `<${label}: ${options.map((option) => option.label).join(' | ')}>${end}`;
  }
  return `[${label}]${url === undefined ? '' : ` → ${url}`}${end}`;
}
