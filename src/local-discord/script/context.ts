import type { CommandStore } from '../command-store.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Interactions } from '../interactions.ts';
import type { Channel } from '../model.ts';
import type { World } from '../world.ts';

/** What scripted people act on. */
export interface ScriptContext {
  readonly world: World;
  readonly commands: CommandStore;
  readonly interactions: Interactions;
  readonly gateway: Gateway;
}

/** Where a person acts: a channel, or their conversation with the bot. */
export type Place = Channel | 'dm';

export interface InPlace {
  readonly in: Place;
}

export interface Invocation extends InPlace {
  /** As if an administrator had opened the command to this person. */
  readonly override?: boolean;
}
