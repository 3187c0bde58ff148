import { randomBytes } from 'node:crypto';
import { refusal } from './errors.ts';
import { ownersIn } from './installation.ts';
import { InteractionRecord, type InteractionFacts } from './interaction-record.ts';
import { TOKEN_LIFE_MS } from './limits.ts';
import type { World } from './world.ts';

const DID_NOT_RESPOND = 'The application did not respond';

/** The interactions so far, and the clocks that run on them. */
export class Interactions {
  readonly all: InteractionRecord[] = [];
  /** By id and by token: whoever drives the bot for a minute has thousands. */
  readonly #byId = new Map<string, InteractionRecord>();
  readonly #byToken = new Map<string, InteractionRecord>();
  /** Those whose time runs. */
  readonly #open = new Set<InteractionRecord>();
  readonly #world: World;
  readonly #acknowledgeWithinMs: number;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(world: World, acknowledgeWithinMs: number) {
    this.#world = world;
    this.#acknowledgeWithinMs = acknowledgeWithinMs;
  }

  /** Opens an interaction; the bot's time begins to run. */
  open(
    facts: Omit<InteractionFacts, 'id' | 'token' | 'createdAt' | 'metadata'>,
  ): InteractionRecord {
    const id = this.#world.nextId();
    const token = randomBytes(48).toString('base64url');
    const { user, kind, channel } = facts;
    const metadata = {
      id,
      type: kind === 'command' ? 2 : kind === 'component' ? 3 : 5,
      user: {
        id: user.id,
        username: user.name,
        discriminator: '0',
        avatar: null,
        global_name: null,
      },
      authorizing_integration_owners: ownersIn(this.#world, channel, user),
    };
    const createdAt = this.#world.now();
    const interaction = new InteractionRecord(
      { ...facts, id, token, createdAt, metadata },
      this.#world.events,
    );
    this.all.push(interaction);
    this.#byId.set(id, interaction);
    this.#byToken.set(token, interaction);
    this.#open.add(interaction);
    this.#watch(interaction);
    this.changed(interaction);
    return interaction;
  }

  /**
   * The interaction a first response is for.
   *
   * @throws DiscordError 10062 when there is none or its time is over, 40060 when it has one.
   */
  unanswered(id: string, token: string): InteractionRecord {
    const found = this.#byId.get(id);
    if (found === undefined || found.facts.token !== token) throw refusal('unknownInteraction');
    if (found.acknowledgedAt !== undefined) throw refusal('alreadyAcknowledged');
    this.expire();
    if (found.failed !== undefined) throw refusal('unknownInteraction');
    return found;
  }

  /**
   * The interaction whose webhook this is.
   *
   * @throws DiscordError 10015 when it is nobody's or not acknowledged, 50027 after 15 minutes.
   */
  webhook(applicationId: string, token: string): InteractionRecord {
    const found = this.#byToken.get(token);
    if (applicationId !== this.#world.applicationId) throw refusal('unknownWebhook');
    if (found === undefined) throw refusal('invalidWebhookToken');
    if (this.#world.now() - found.facts.createdAt > TOKEN_LIFE_MS)
      throw refusal('invalidWebhookToken');
    if (found.acknowledgedAt === undefined) throw refusal('unknownWebhook');
    return found;
  }

  acknowledge(interaction: InteractionRecord, callbackType: number): void {
    interaction.acknowledgedAt = this.#world.now();
    interaction.callbackType = callbackType;
    this.#open.delete(interaction);
    this.changed(interaction);
  }

  changed(interaction: InteractionRecord): void {
    this.#world.events.emit({ kind: 'interaction', interaction });
  }

  /** Fails all whose time is over by the world's clock. */
  expire(): void {
    const now = this.#world.now();
    for (const interaction of this.#open) {
      const isLate = now - interaction.facts.createdAt >= this.#acknowledgeWithinMs;
      if (isLate) this.#fail(interaction);
    }
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  #watch(interaction: InteractionRecord): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (this.#open.has(interaction)) this.#fail(interaction);
    }, this.#acknowledgeWithinMs);
    this.#timers.add(timer);
  }

  #fail(interaction: InteractionRecord): void {
    interaction.failed = DID_NOT_RESPOND;
    this.#open.delete(interaction);
    this.changed(interaction);
  }
}
