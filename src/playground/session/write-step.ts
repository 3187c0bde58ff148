import type { MessageRecord } from '../../local-discord/message-record.ts';
import type { Act, Step } from './steps.ts';
import { call, expectation, writeOutcome, type Writing } from './write-outcome.ts';

/** Statements, or why there are none. */
export type Written =
  | { readonly kind: 'written'; readonly lines: readonly string[] }
  | { readonly kind: 'left-out'; readonly why: string };

/** @param number of the step: names of its constants end in it. */
export function writeStep(step: Step, number: number, writing: Writing): Written {
  const { act } = step;
  if (act.kind === 'send') return writeSending(step, act, number, writing);
  if (act.kind === 'autocomplete') return writeTyping(step, act, number, writing);
  if (act.kind === 'delete') {
    const name = writing.names.messages.get(act.message);
    if (name === undefined) return leftOut('a deletion of a message that is not in it');
    return written(`${writing.names.person(step.as)}.delete(${name});`);
  }
  const { interaction } = step;
  if (interaction === undefined) return leftOut('the last step, which the bot had not answered');
  const method = methodOf(step, act, writing);
  if (method === undefined) return leftOut(`“${interaction.facts.summary}” on what is not in it`);
  const outcome = writeOutcome(interaction, number, writing);
  if (outcome === undefined)
    return leftOut(`“${interaction.facts.summary}”, which the bot had not answered yet`);
  const used = `used${number}`;
  writing.names.interactions.set(interaction, used);
  const { name, args } = method;
  const by = writing.names.person(step.as);
  return written(call(`const ${used} = await ${by}.${name}`, args), ...outcome);
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
  const options = to === undefined ? [] : [`{ replyTo: ${to} }`];
  const own = `message${number}`;
  names.messages.set(message, own);
  const first = message.versions[0]?.content ?? message.content;
  const sending = call(`const ${own} = ${person}.post`, [place, literals.of(first), ...options]);
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
  number: number,
  { names, literals }: Writing,
): Written {
  if (choices === undefined) return leftOut(`choices for “${act.typed}”, which did not come`);
  const args = [act.path, act.options, act.focused, act.typed].map((part) => literals.of(part));
  const place = `{ in: ${names.channel(act.channel)} }`;
  const offered = `choices${number}`;
  const typing = call(`const ${offered} = await ${names.person(as)}.autocomplete`, [
    ...args,
    place,
  ]);
  const expected = literals.of(choices.map(({ name }) => name));
  return written(typing, `expect(${offered}.map(({ name }) => name)).toEqual(${expected});`);
}

interface Method {
  readonly name: string;
  readonly args: readonly string[];
}

/** `slash('ask', …)`; undefined when it refers to what no step before has made. */
function methodOf(
  { control, chosen }: Step,
  act: Exclude<Act, ActOf<'send' | 'autocomplete' | 'delete'>>,
  { names, literals }: Writing,
): Method | undefined {
  if (act.kind === 'command') {
    const [path, options] = [literals.of(act.path), literals.of(act.options)];
    return { name: 'slash', args: [path, options, `{ in: ${names.channel(act.channel)} }`] };
  }
  if (act.kind === 'submit') {
    const opened = names.interactions.get(act.opened);
    return opened === undefined
      ? undefined
      : { name: 'submit', args: [opened, literals.of(act.values)] };
  }
  const target = names.messages.get(act.target);
  if (target === undefined) return undefined;
  if (act.kind === 'message-command')
    return { name: 'messageCommand', args: [literals.of(act.name), target] };
  const label = literals.of(control);
  if (act.kind === 'press') return { name: 'click', args: [target, label] };
  return { name: 'select', args: [target, label, literals.of(chosen)] };
}
