import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { InteractionResult, PersonKey } from '../protocol.ts';
import { connect, RefusedError, type Ask, type Listeners } from './connection.ts';
import type { PageEvent } from './model/events.ts';
import type { Page } from './page-context.ts';

/** Frames that come within so many milliseconds are shown in one go. */
const GATHER_MS = 16;

type Frames = Parameters<Listeners['onFrame']>[0][];

/** Keeps the page connected, and gives it what it asks with. */
export function useConnection(
  dispatch: (event: PageEvent) => void,
  as: PersonKey,
): Pick<Page, 'ask' | 'act'> {
  const asking = useRef<Ask | undefined>(undefined);
  const person = useRef(as);
  person.current = as;

  useEffect(() => {
    let gathered: Frames = [];
    const flush = () => {
      const frames = gathered;
      gathered = [];
      dispatch({ kind: 'frames', frames, now: Date.now() });
    };
    const address = new URL('socket', location.href);
    address.protocol = 'ws:';
    asking.current = connect(address.href, {
      onFrame(frame) {
        if (gathered.length === 0) setTimeout(flush, GATHER_MS);
        gathered.push(frame);
      },
      onConnection: (isOpen) => dispatch({ kind: 'connection', isOpen }),
    });
  }, []);

  return useMemo(() => {
    const ask: Ask = (name, of) => {
      if (asking.current === undefined) throw new Error('asked before the page was there');
      return asking.current(name, of);
    };
    const act: Page['act'] = async (name, of) => {
      try {
        const value = await ask(name, of);
        const modal = modalOf(value, person.current);
        if (modal !== undefined) dispatch(modal);
        return value;
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        dispatch({ kind: 'notice', notice: error.message });
        return undefined;
      }
    };
    return { ask, act };
  }, []);
}

function modalOf(value: unknown, as: PersonKey): PageEvent | undefined {
  if (typeof value !== 'object' || value === null || !('outcome' in value)) return undefined;
  const { interactionId, outcome } = value as InteractionResult;
  if (outcome.kind !== 'modal') return undefined;
  return { kind: 'modal', modal: { interactionId, as, modal: outcome.modal } };
}
