import parseRobots from 'robots-parser';
import { SourceError } from '../errors.ts';
import { MOST_ROBOTS_BYTES, ROBOT_NAME } from './limits.ts';
import type { Response } from './request.ts';

/** What a host lets us fetch. */
export interface Rules {
  allows(url: URL): boolean;
  /** Milliseconds it wants between two requests. */
  readonly delay: number;
}

const EVERYTHING: Rules = { allows: () => true, delay: 0 };

/**
 * Reads what a host answered to the question for its robots.txt, as RFC 9309 wants it: a host without
 * one allows everything, one that is out of order nothing.
 *
 * @throws SourceError when it is out of order
 */
export function rulesOf(url: URL, { status, bytes }: Response): Rules {
  if (status >= 400 && status < 500 && status !== 429) return EVERYTHING;
  if (status !== 200) throw new SourceError(`robots.txt cannot be read (HTTP ${status})`);
  const text = new TextDecoder().decode(bytes.subarray(0, MOST_ROBOTS_BYTES));
  // Declared as a default export, and is the module itself.
  const robots = (parseRobots as unknown as typeof parseRobots.default)(url.href, text);
  return {
    allows: (page) => robots.isAllowed(page.href, ROBOT_NAME) !== false,
    delay: (robots.getCrawlDelay(ROBOT_NAME) ?? 0) * 1000,
  };
}
