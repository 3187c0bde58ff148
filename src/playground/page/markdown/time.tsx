import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { TimeStyle } from './nodes.ts';
import { showTime } from './times.ts';

/** How often "in 12 seconds" is counted anew, in milliseconds. */
const TICK_MS = 1000;

export function Time(props: { readonly seconds: number; readonly style: TimeStyle }): VNode {
  const { seconds, style } = props;
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (style !== 'R') return undefined;
    const timer = setInterval(() => setNow(Date.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [style]);
  const moment = new Date(seconds * 1000);
  return (
    <time class="moment" dateTime={moment.toISOString()} title={showTime(seconds, 'F', now)}>
      {showTime(seconds, style, now)}
    </time>
  );
}
