import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What a message's text is read with: whom its mentions name, and what its citations open. */
export interface Reading {
  /** Of a person, a role or a channel; absent when there is none with this id. */
  nameOf(of: 'user' | 'role' | 'channel', id: string): string | undefined;
  /** Whom the message pings: `@everyone`, `@here`, `<@id>`, `<@&id>`. */
  readonly pings: readonly string[];
  /** Shows where a citation stands; without it, ids are text. */
  readonly openCitation?: ((id: string) => void) | undefined;
}

const NOTHING: Reading = { nameOf: () => undefined, pings: [] };

export const ReadingContext = createContext<Reading>(NOTHING);
export const useReading = () => useContext(ReadingContext);
