import { useMemo } from 'preact/hooks';
import type { ShownMessage } from '../../protocol.ts';
import { useOpenCitation } from '../knowledge/use-citation.ts';
import type { Reading } from '../markdown/reading.ts';
import type { PageState } from '../model/page-state.ts';
import { userOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';

/** What a message is read with. Citations can be pressed where the bot wrote them. */
export function useReadingOf(message: ShownMessage): Reading {
  const { state } = usePage();
  const openCitation = useOpenCitation();
  const { server } = state;
  return useMemo(() => {
    const nameOf = namesIn(state);
    const isByBot = message.authorId === server?.bot.id;
    return { nameOf, pings: message.pings, openCitation: isByBot ? openCitation : undefined };
  }, [message, server?.channels, server?.roles, server?.people]);
}

/** Finds the names that mentions stand for. */
export function namesIn(state: PageState): Reading['nameOf'] {
  return (of, id) => {
    if (of === 'user') return userOf(state, id)?.name;
    const named = of === 'role' ? state.server?.roles : state.server?.channels;
    return named?.find((each) => each.id === id)?.name;
  };
}
