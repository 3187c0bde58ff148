import { hasFlag } from '../../local-discord/flags.ts';
import type { InteractionRecord } from '../../local-discord/interaction-record.ts';
import { textOf } from '../../local-discord/json.ts';
import type { MessageRecord, MessageVersion } from '../../local-discord/message-record.ts';
import type { Literals } from './literals.ts';
import type { Names } from './names.ts';
import { shown } from './shown.ts';

/** What an exported test is written with. */
export interface Writing {
  readonly names: Names;
  readonly literals: Literals;
}

/** What the bot made of an interaction; undefined as long as that is not known. */
export function writeOutcome(
  interaction: InteractionRecord,
  number: number,
  writing: Writing,
): readonly string[] | undefined {
  const { failed, modal, original, followups, callbackType } = interaction;
  const { names, literals } = writing;
  const used = `used${number}`;
  if (failed !== undefined) return [`expect(${used}.failed).toBe(${literals.of(failed)});`];
  if (modal !== undefined) {
    const title = literals.of(textOf(modal['title']) ?? '');
    return [`expect(${used}.modal).toMatchObject({ title: ${title} });`];
  }
  const version = answeredWith(interaction);
  const isUpdate = callbackType === 6;
  if (version === undefined && !isUpdate) return undefined;
  const more = followups.flatMap((followup, index) => {
    const name = `more${number}${String.fromCharCode(97 + index)}`;
    names.messages.set(followup, name);
    return [
      `const ${name} = await ${used}.followup(${index});`,
      expectation(name, followup, followup.versions[0], writing),
    ];
  });
  if (version === undefined || original === undefined)
    return [`expect(${used}.failed).toBeUndefined();`, ...more];
  const name = `answer${number}`;
  names.messages.set(original, name);
  return [
    `const ${name} = await ${used}.message();`,
    expectation(name, original, version, writing),
    ...more,
  ];
}

/** How the answer read at first: later steps may have changed it. */
function answeredWith({ original, facts, edits }: InteractionRecord): MessageVersion | undefined {
  if (original === undefined) return undefined;
  if (original === facts.source) return edits[0];
  return original.versions.find(({ flags }) => !hasFlag(flags, 'loading'));
}

/** A statement that calls, its arguments a line each where one line has no room for them. */
export function call(callee: string, args: readonly string[]): string {
  const line = `${callee}(${args.join(', ')});`;
  if (line.length <= STATEMENT_WIDTH) return line;
  return `${callee}(\n${args.map((arg) => `    ${arg},\n`).join('')}  );`;
}

/** Of the 100 that the project's lines have, without the indentation. */
const STATEMENT_WIDTH = 98;

/** That a message reads as it did. */
export function expectation(
  name: string,
  message: MessageRecord,
  version: MessageVersion | undefined,
  { literals }: Writing,
): string {
  const { text, ephemeral, controls } = shown(message, version);
  const lines = [
    `expect(shown(${name})).toEqual({`,
    `    text: ${literals.of(text, 4)},`,
    `    ephemeral: ${ephemeral},`,
    `    controls: ${literals.of(controls, 4)},`,
    '  });',
  ];
  return lines.join('\n');
}
