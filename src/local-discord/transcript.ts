import type { InteractionRecord } from './interaction-record.ts';
import type { MessageRecord } from './message-record.ts';
import type { Channel, User } from './model.ts';
import type { World } from './world.ts';

/**
 * What was done and seen, in order, for a reader.
 *
 * @param viewer leaves out what this person cannot see; everything when absent.
 */
export function transcribe(
  world: World,
  interactions: readonly InteractionRecord[],
  viewer?: User,
): string {
  const messages = [...world.channels.values()].flatMap((channel) =>
    Array.from(channel.messages.values()),
  );
  const seen = messages.filter((message) => viewer === undefined || message.isVisibleTo(viewer));
  const done = interactions.filter(({ user }) => viewer === undefined || user === viewer);
  const lines = [
    ...seen.map((message) => ({ id: message.id, text: linesOfMessage(message) })),
    ...done.map((interaction) => ({ id: interaction.id, text: linesOfAct(interaction) })),
  ];
  return lines
    .toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
    .map(({ text }) => text)
    .join('\n');
}

function linesOfAct({ facts, failed, choices }: InteractionRecord): string {
  const head = `${place(facts.channel)} ${facts.user.name} ▸ ${facts.summary}`;
  const offered = choices?.map(({ name }) => `\n    · ${name}`).join('') ?? '';
  return `${head}${offered}${failed === undefined ? '' : `\n    ! ${failed}`}`;
}

function linesOfMessage(message: MessageRecord): string {
  const { channel, author, origin, loading } = message;
  const notes = [
    ...(origin.visibleTo === undefined ? [] : [`only ${origin.visibleTo.name} sees this`]),
    ...(origin.reference === undefined ? [] : [`replying to ${origin.reference.author.name}`]),
    ...(message.edited ? ['edited'] : []),
  ];
  const noted = notes.length === 0 ? '' : ` (${notes.join('; ')})`;
  const text = loading ? '… is thinking' : message.text;
  const body = text.split('\n').map((line) => `\n    ${line}`);
  return `${place(channel)} ${author.name}${noted}:${body.join('')}${controls(message)}`;
}

function controls(message: MessageRecord): string {
  const shown = message.controls.map(({ kind, label, disabled }) => {
    const name = `${label ?? ''}${disabled ? ' (disabled)' : ''}`;
    return kind === 'button' ? `[${name}]` : `<${name} ▾>`;
  });
  const files = message.attachments.map(({ filename }) => `📎 ${filename}`);
  const all = [...shown, ...files];
  return all.length === 0 ? '' : `\n    ${all.join(' ')}`;
}

function place(channel: Channel): string {
  return channel.kind === 'guild' ? `#${channel.name}` : `(${channel.name})`;
}
