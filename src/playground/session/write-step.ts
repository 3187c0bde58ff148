import type { MessageRecord } from '../../local-discord/message-record.ts';
import type { Act, Step } from './steps.ts';
import { expectation, writeOutcome, type Writing } from './write-outcome.ts';

/** Statements, or why there are none. */
export type Written =
  | { readonly kind: 'written'; readonly lines: readonly string[] }
  | { readonly kind: 'left-out'; readonly why: string };

/** @param number of the step: names of its constants end in it. */
export function writeStep(step: Step, number: number, writing: Writing): Written {
  const { act } = step;
  if (act.kind === 'send') return writeSending(step, act, number, writing);
  if (act.kind === 'autocomplete') return writeTyping(step, act, writing);
  if (act.kind === 'delete') {
    const name = writing.names.messages.get(act.message);
    if (name === undefined) return leftOut('a deletion of a message that is not in it');
    return written(`${writing.names.person(step.as)}.delete(${name});`);
  }
  const { interaction } = step;
  if (interaction === undefined) return leftOut('the last step, which the bot had not answered');
  const call = callOf(step, act, writing);
  if (call === undefined) return leftOut(`“${interaction.facts.summary}” on what is not in it`);
  const outcome = writeOutcome(interaction, number, writing);
  if (outcome === undefined)
    return leftOut(`“${interaction.facts.summary}”, which the bot had not answered yet`);
  const used = `used${number}`;
  writing.names.interactions.set(interaction, used);
  return written(`const ${used} = await ${writing.names.person(step.as)}.${call};`, ...outcome);
}

function written(...lines: readonly string[]): Written {
  return { kind: 'written', lines };
}

function leftOut(why: string): Written {
  return { kind: 'left-out', why };
}

/** Messages of the bot's that came of one, oldest first. */
function repliesTo(message: MessageRecord): readonly MessageRecord[] {
  return [...message.channel.messages.values()].filter(
    (other) => other.author.bot && other.replyTo === message,
  );
}

type ActOf<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

function writeSending(
  { as }: Step,
  { message }: ActOf<'send'>,
  number: number,
  writing: Writing,
): Written {
  const { names, literals } = writing;
  const person = names.person(as);
  const place = names.channel(message.channel);
  const { replyTo } = message;
  const to = replyTo === undefined ? undefined : names.messages.get(replyTo);
  if (replyTo !== undefined && to === undefined)
    return leftOut(`“${message.content}”, a reply to what is not in it`);
  const options = to === undefined ? '' : `, { replyTo: ${to} }`;
  const own = `message${number}`;
  names.messages.set(message, own);
  const first = message.versions[0]?.content ?? message.content;
  const sending = `const ${own} = ${person}.post(${place}, ${literals.of(first)}${options});`;
  const [reply] = repliesTo(message);
  if (reply === undefined) {
    const silence = `expect(${person}.sees(${place}).at(-1)).toBe(${own});`;
    return written(sending, 'await room.discord.settled();', silence);
  }
  const name = `reply${number}`;
  names.messages.set(reply, name);
  const waiting = `const ${name} = await ${person}.answerTo(${own});`;
  return written(sending, waiting, expectation(name, reply, reply.versions[0], writing));
}

function writeTyping(
  { as, choices }: Step,
  act: ActOf<'autocomplete'>,
  { names, literals }: Writing,
): Written {
  if (choices === undefined) return leftOut(`choices for “${act.typed}”, which did not come`);
  const args = [act.path, act.options, act.focused, act.typed].map((part) => literals.of(part));
  const place = `{ in: ${names.channel(act.channel)} }`;
  const call = `${names.person(as)}.autocomplete(${args.join(', ')}, ${place})`;
  const offered = literals.of(choices.map(({ name }) => name));
  return written(`expect((await ${call}).map(({ name }) => name)).toEqual(${offered});`);
}

/** `slash('ask', …)`; undefined when it refers to what no step before has made. */
function callOf(
  { control }: Step,
  act: Exclude<Act, ActOf<'send' | 'autocomplete' | 'delete'>>,
  { names, literals }: Writing,
): string | undefined {
  if (act.kind === 'command') {
    const [path, options] = [literals.of(act.path), literals.of(act.options)];
    return `slash(${path}, ${options}, { in: ${names.channel(act.channel)} })`;
  }
  if (act.kind === 'submit') {
    const opened = names.interactions.get(act.opened);
    return opened && `submit(${opened}, ${literals.of(act.values)})`;
  }
  const target = names.messages.get(act.target);
  if (target === undefined) return undefined;
  if (act.kind === 'message-command') return `messageCommand(${literals.of(act.name)}, ${target})`;
  const label = literals.of(control);
  if (act.kind === 'press') return `click(${target}, ${label})`;
  return `select(${target}, ${label}, ${literals.of(act.values)})`;
}
