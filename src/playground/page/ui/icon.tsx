import type { VNode } from 'preact';

/** Outlines on a grid of 24 by 24. */
const PATHS = {
  hash: 'M9 4 7 20M17 4l-2 16M4.500 9h16M3.500 15h16',
  shield: 'M12 3.500 5 6v5.500c0 4.300 2.900 7.300 7 9 4.100-1.700 7-4.700 7-9V6z',
  book: 'M5 5.500A2 2 0 0 1 7 3.500h12v14H7a2 2 0 0 0-2 2zm0 14a2 2 0 0 0 2 1.500h12v-3.500',
  code: 'm8.500 7-5 5 5 5M15.500 7l5 5-5 5',
  chat: 'M4 5.500h16v11H11l-4.500 4v-4H4z',
  list: 'M4 6.500h16M4 12h16M4 17.500h10',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M18.700 5.300l-1.400 1.400M6.700 17.300l-1.400 1.400',
  moon: 'M19.500 14.500A8 8 0 0 1 9.500 4.500a8 8 0 1 0 10 10z',
  close: 'm6 6 12 12M18 6 6 18',
  more: 'M5.500 12h.01M12 12h.01M18.500 12h.01',
  reply: 'M10 6 4.500 11.500 10 17M5 11.500h8a6.500 6.500 0 0 1 6.500 6.500',
  send: 'M4 12 20 4.500 15.500 20 11.500 13.500z',
  back: 'm14.500 6-6 6 6 6',
  next: 'm9.500 6 6 6-6 6',
  down: 'm6 9.500 6 6 6-6',
  pause: 'M8.500 5.500v13M15.500 5.500v13',
  play: 'M8 5v14l11-7z',
  save: 'M12 4v11m-4.500-4.500L12 15l4.500-4.500M5 19.500h14',
  eye: 'M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12zM12 9.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z',
  plus: 'M12 5.500v13M5.500 12h13',
  trash: 'M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7',
  restart: 'M19 12a7 7 0 1 1-2.200-5.100M19.500 4v4h-4',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: what it stands for is said beside it, or by the button's own label. */
export function Icon({ name }: { readonly name: IconName }): VNode {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
