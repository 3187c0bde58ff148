import type { Allowance, Allowances } from '../config.ts';
import { Decline, type DeclinePhrase } from '../errors.ts';
import { type Moderators, isModerator } from './moderators.ts';
import { isMessage, type Target } from './reply.ts';

/** Somebody has asked too much for now. */
export class CooldownError extends Decline {
  /** They have been told already in this channel, and nothing has changed since. */
  readonly isRepeated: boolean;

  constructor(isRepeated: boolean, ...phrase: DeclinePhrase) {
    super(...phrase);
    this.isRepeated = isRepeated;
  }
}

/** Counts a question. @throws CooldownError when it is one too many, saying when the next one is answered. */
export type FairUse = (target: Target) => void;

/** Moderators ask as much as they like, and what they ask counts for nobody. */
export function createFairUse(
  { person, guild }: Allowances,
  moderators: Moderators,
  now: () => number = Date.now,
): FairUse {
  const people = person && new Window(person, now);
  const guilds = guild && new Window(guild, now);
  return (target) => {
    if (isModerator(target, moderators)) return;
    const personId = isMessage(target) ? target.author.id : target.user.id;
    const guildId = target.guildId;
    const own = people?.nextAt(personId);
    if (person !== undefined && own !== undefined) {
      throw new CooldownError(
        people?.tell(personId, target.channelId) === false,
        'askedTooMuch',
        person.questions,
        person.seconds,
        own,
      );
    }
    const common = guildId === null ? undefined : guilds?.nextAt(guildId);
    if (guild !== undefined && common !== undefined && guildId !== null) {
      throw new CooldownError(
        guilds?.tell(guildId, target.channelId) === false,
        'askedTooMuchHere',
        guild.questions,
        guild.seconds,
        common,
      );
    }
    people?.count(personId);
    if (guildId !== null) guilds?.count(guildId);
  };
}

/** When each of many asked, as far back as it matters. */
class Window {
  readonly #allowance: Allowance;
  readonly #now: () => number;
  readonly #times = new Map<string, number[]>();
  /** Until when those were told to wait who were told, each in a channel. */
  readonly #told = new Map<string, number>();

  constructor(allowance: Allowance, now: () => number) {
    this.#allowance = allowance;
    this.#now = now;
  }

  /** When the next question is allowed, in milliseconds since 1970; `undefined` for now. */
  nextAt(id: string): number | undefined {
    const { questions, seconds } = this.#allowance;
    const times = this.#recent(id);
    const freed = times.length < questions ? undefined : times[times.length - questions];
    return freed === undefined ? undefined : freed + seconds * 1000;
  }

  count(id: string): void {
    this.#forget();
    this.#times.set(id, [...this.#recent(id), this.#now()]);
  }

  /** Notes that they were told to wait. @returns whether that is news there. */
  tell(id: string, channelId: string | null): boolean {
    const until = this.nextAt(id) ?? 0;
    const key = `${id} ${channelId ?? ''}`;
    const isNews = this.#told.get(key) !== until;
    this.#told.set(key, until);
    return isNews;
  }

  #recent(id: string): readonly number[] {
    const from = this.#now() - this.#allowance.seconds * 1000;
    return (this.#times.get(id) ?? []).filter((time) => time > from);
  }

  /** Who has not asked for a while is forgotten, so that memory does not grow with a guild. */
  #forget(): void {
    if (this.#times.size < MOST_REMEMBERED) return;
    for (const id of this.#times.keys()) if (this.#recent(id).length === 0) this.#times.delete(id);
    for (const [key, until] of this.#told) if (until < this.#now()) this.#told.delete(key);
  }
}

const MOST_REMEMBERED = 1_000;
