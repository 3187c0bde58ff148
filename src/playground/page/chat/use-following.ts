import { useLayoutEffect, useRef } from 'preact/hooks';

/** Pixels from the end at which somebody counts as reading the newest. */
const NEAR_END = 120;
/** Pixels that are left over a message too long to be seen whole. */
const ABOVE = 8;

/**
 * Keeps a list at its end as it grows, as long as whoever reads it was there; of something that is
 * longer than the list, at its beginning.
 *
 * @param newest changes when something was added or reads differently.
 * @param isOwn whether the newest is the reader's own, who wants to see it wherever they were.
 */
export function useFollowing(newest: unknown, isOwn: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const follows = useRef(true);
  const put = useRef(0);
  useLayoutEffect(() => {
    const { current } = list;
    if (current === null || !(follows.current || isOwn)) return;
    follows.current = true;
    const last = [...current.querySelectorAll<HTMLElement>('.message')].at(-1);
    const isLong = last !== undefined && last.offsetHeight > current.clientHeight;
    current.scrollTop = isLong ? last.offsetTop - ABOVE : current.scrollHeight;
    put.current = current.scrollTop;
  }, [newest]);
  const onScroll = (): void => {
    const { current } = list;
    // Where it was put is not where somebody went.
    if (current === null || Math.abs(current.scrollTop - put.current) <= 1) return;
    const { scrollTop, clientHeight, scrollHeight } = current;
    follows.current = scrollTop + clientHeight > scrollHeight - NEAR_END;
  };
  return { list, onScroll };
}
