import type { VNode } from 'preact';
import type { ShownMessage } from '../../protocol.ts';
import { userOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { Icon } from '../ui/icon.tsx';
import { plainText } from '../markdown/plain.ts';
import { namesIn } from './use-reading.ts';

/** The line over a message: what it replies to, or which command it answers. */
export function Origin({ message }: { readonly message: ShownMessage }): VNode | null {
  const { state } = usePage();
  const { replyTo, answers } = message;
  if (replyTo !== undefined) {
    return (
      <p class="origin">
        <Icon name="reply" />
        <span class="visually-hidden">Replies to </span>
        <bdi class="author">{userOf(state, replyTo.authorId)?.name ?? 'Somebody'}</bdi>
        <bdi class="excerpt">
          {replyTo.content === undefined
            ? 'The message was deleted.'
            : plainText(replyTo.content, { nameOf: namesIn(state) })}
        </bdi>
      </p>
    );
  }
  if (answers?.commandName === undefined) return null;
  return (
    <p class="origin">
      <Icon name="reply" />
      <bdi class="author">{userOf(state, answers.userId)?.name ?? 'Somebody'}</bdi>
      <span> used </span>
      <span class="mention">{commandLabel(state.server?.commands, answers.commandName)}</span>
    </p>
  );
}

type Commands = readonly { readonly kind: string; readonly name: string }[];

/** A slash before the commands that one types. */
function commandLabel(commands: Commands | undefined, name: string): string {
  const [first] = name.split(' ');
  const isOfMenu =
    commands?.some((command) => command.kind !== 'slash' && command.name === name) ?? false;
  const isTyped =
    commands?.some((command) => command.kind === 'slash' && command.name === first) ?? true;
  return isOfMenu && !isTyped ? name : `/${name}`;
}
