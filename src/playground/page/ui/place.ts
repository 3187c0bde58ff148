/** Pixels between a popup and the window's edge. */
const MARGIN = 8;

/** What a popup stands beside, in the window's pixels. */
export type Anchor = Pick<DOMRect, 'left' | 'top' | 'bottom' | 'right'>;

/** Puts a popup below what it belongs to, or above it where there is more room, inside the window. */
export function placeBeside(popup: HTMLElement, anchor: Anchor, side: 'below' | 'right'): void {
  const { width, height } = popup.getBoundingClientRect();
  const { innerWidth, innerHeight } = window;
  const isBelow = side === 'below';
  const wanted = isBelow ? anchor.left : anchor.right;
  const left =
    wanted + width + MARGIN <= innerWidth
      ? wanted
      : isBelow
        ? anchor.right - width
        : anchor.left - width;
  const under = isBelow ? anchor.bottom + 4 : anchor.top;
  const over = isBelow ? anchor.top - height - 4 : anchor.bottom - height;
  const top = under + height + MARGIN <= innerHeight ? under : over;
  popup.style.left = `${clamp(left, innerWidth - width)}px`;
  popup.style.top = `${clamp(top, innerHeight - height)}px`;
}

function clamp(at: number, most: number): number {
  return Math.max(MARGIN, Math.min(at, most - MARGIN));
}
