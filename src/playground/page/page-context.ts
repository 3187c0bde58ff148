import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ActionName, Actions } from '../protocol.ts';
import type { Ask } from './connection.ts';
import type { PageEvent } from './model/events.ts';
import type { PageState } from './model/page-state.ts';

/** What every part of the page can do. */
export interface Page {
  readonly state: PageState;
  readonly dispatch: (event: PageEvent) => void;
  readonly ask: Ask;
  /** Asks, opens the modal that comes of it, and tells the person what was refused. */
  readonly act: <Name extends ActionName>(
    name: Name,
    of: Actions[Name]['of'],
  ) => Promise<Actions[Name]['gives'] | undefined>;
}

export const PageContext = createContext<Page | undefined>(undefined);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (page === undefined) throw new Error('a part of the page was rendered outside of it');
  return page;
}
