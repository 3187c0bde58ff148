import type { Choice, InteractionRecord } from '../interaction-record.ts';
import type { MessageRecord } from '../message-record.ts';
import { createMessage, deleteMessage } from '../messages.ts';
import { canView, permissionsIn, type Channel, type User } from '../model.ts';
import { allows } from '../permissions.ts';
import { ForbiddenError, InteractionFailedError, NotVisibleError } from '../script-errors.ts';
import type { StoredCommand } from '../stored-command.ts';
import type { InPlace, Invocation, Place, ScriptContext } from './context.ts';
import { offeredCommands } from './find-command.ts';
import type { UploadedFile } from '../rest/request.ts';
import type { OptionValues } from './resolve-options.ts';
import {
  useAutocomplete,
  useMessageCommand,
  useSlashCommand,
  useUserCommand,
} from './use-command.ts';
import type { Acting } from './use-command.ts';
import { checkVisible, submitModal, useComponent } from './use-component.ts';

export interface SayOptions {
  readonly replyTo?: MessageRecord;
  /** For a reply: whether its author is pinged (default true, as in Discord's client). */
  readonly ping?: boolean;
  readonly files?: readonly UploadedFile[];
  /** Names of stickers. */
  readonly stickers?: readonly string[];
}

/** A person who does what a person can do, and no more. */
export class ScriptedUser {
  readonly user: User;
  readonly #context: ScriptContext;

  constructor(context: ScriptContext, user: User) {
    this.#context = context;
    this.user = user;
  }

  get id(): string {
    return this.user.id;
  }
  get name(): string {
    return this.user.name;
  }
  /** Their conversation with the bot. */
  get dm(): Channel {
    return this.#context.world.directChannel(this.user);
  }

  /** Invokes a slash command (`ask`, `articles reload`); resolves when the bot has responded, or failed to. */
  async slash(
    path: string,
    values: OptionValues,
    invocation: Invocation,
  ): Promise<InteractionRecord> {
    return useSlashCommand(this.#context, this.#acting(invocation), path, values);
  }

  /** @throws InteractionFailedError when no choices came in time. */
  async autocomplete(
    path: string,
    values: OptionValues,
    focused: string,
    typed: string,
    invocation: Invocation,
  ): Promise<readonly Choice[]> {
    const acting = this.#acting(invocation);
    const interaction = await useAutocomplete(this.#context, acting, path, values, focused, typed);
    if (interaction.choices === undefined)
      throw new InteractionFailedError('Loading options failed');
    return interaction.choices;
  }

  async messageCommand(
    name: string,
    target: MessageRecord,
    { override = false } = {},
  ): Promise<InteractionRecord> {
    checkVisible(this.user, target);
    const acting = this.#acting({ in: target.channel, override });
    return useMessageCommand(this.#context, acting, name, target);
  }

  async userCommand(
    name: string,
    target: { readonly user: User },
    invocation: Invocation,
  ): Promise<InteractionRecord> {
    return useUserCommand(this.#context, this.#acting(invocation), name, target.user);
  }

  /** Presses the button with this custom id or label. */
  async click(message: MessageRecord, button: string): Promise<InteractionRecord> {
    return useComponent(this.#context, this.user, message, button);
  }

  /** Chooses values, or labels, of the select with this custom id or placeholder. */
  async select(
    message: MessageRecord,
    select: string,
    values: readonly string[],
  ): Promise<InteractionRecord> {
    return useComponent(this.#context, this.user, message, select, values);
  }

  /** Fills in, by custom id, and submits the modal that `opened` was answered with. */
  async submit(
    opened: InteractionRecord,
    values: Readonly<Record<string, string>>,
  ): Promise<InteractionRecord> {
    return submitModal(this.#context, this.user, opened, values);
  }

  /** Writes a message, and waits for nothing. */
  post(place: Place, content: string, options: SayOptions = {}): MessageRecord {
    const channel = this.#channel(place);
    if (!canView(channel, this.user))
      throw new NotVisibleError(`${this.name} does not see ${channel.name}`);
    if (!allows(permissionsIn(channel, this.user), 'SendMessages'))
      throw new ForbiddenError(`${this.name} may not write in ${channel.name}`);
    const { replyTo: reference, ping = true, files, stickers } = options;
    const type = reference === undefined ? 0 : 19;
    const allowed_mentions = { parse: ['users', 'roles', 'everyone'], replied_user: ping };
    const facts = { channel, author: this.user, type, reference, stickers };
    return createMessage(this.#context.world, facts, { content, allowed_mentions }, files);
  }

  /** Deletes a message of their own. */
  delete(message: MessageRecord): void {
    checkVisible(this.user, message);
    if (message.author !== this.user)
      throw new ForbiddenError(`${this.name} did not write message ${message.id}`);
    deleteMessage(this.#context.world, message);
  }

  /** The commands their client offers them there. */
  commands(place: Place): readonly StoredCommand[] {
    const { world, commands } = this.#context;
    const channel = this.#channel(place);
    if (!canView(channel, this.user)) return [];
    return offeredCommands(world, commands, { channel, user: this.user, override: false });
  }

  /**
   * Writes a message and waits for the bot's next message in the channel.
   *
   * @throws TimedOutError when none comes.
   */
  async say(place: Place, content: string, options?: SayOptions): Promise<MessageRecord> {
    return this.answerTo(this.post(place, content, options));
  }

  /**
   * Waits for the bot's next message after one.
   *
   * @throws TimedOutError when none comes.
   */
  async answerTo(asked: MessageRecord): Promise<MessageRecord> {
    const { world } = this.#context;
    return world.events.until(`the bot to reply to “${asked.content}”`, () =>
      [...asked.channel.messages.values()].find(
        (message) =>
          BigInt(message.id) > BigInt(asked.id) &&
          message.author === world.bot &&
          !message.loading &&
          (message.replyTo === undefined || message.replyTo === asked),
      ),
    );
  }

  async directMessage(content: string, options?: SayOptions): Promise<MessageRecord> {
    return this.say('dm', content, options);
  }

  /** What they see in a channel, oldest first. */
  sees(place: Place): readonly MessageRecord[] {
    const channel = this.#channel(place);
    if (!canView(channel, this.user)) return [];
    return [...channel.messages.values()].filter((message) => message.isVisibleTo(this.user));
  }

  /** From now on the bot gets 50007 when it writes to them. */
  closeDirectMessages(): void {
    this.user.closedToDirectMessages = true;
  }

  #channel(place: Place): Channel {
    return place === 'dm' ? this.dm : place;
  }

  #acting(invocation: InPlace & { readonly override?: boolean }): Acting {
    const channel = this.#channel(invocation.in);
    if (!canView(channel, this.user))
      throw new NotVisibleError(`${this.name} does not see ${channel.name}`);
    return { user: this.user, channel, override: invocation.override ?? false };
  }
}
