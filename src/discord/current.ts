import type { Quotation } from '../answer/types.ts';
import { Decline } from '../errors.ts';
import type { Library } from '../library.ts';

/**
 * What `find` comes to, all of whose quotations still hold; after a reload in between, found once
 * again.
 * @throws Decline when the second does not hold either.
 */
export async function findCurrent<Found>(
  library: Pick<Library, 'verify'>,
  find: () => Promise<Found>,
  quotationsOf: (found: Found) => readonly Quotation[],
): Promise<Found> {
  for (const _attempt of ['first', 'after a reload']) {
    const found = await find();
    const verdicts = await Promise.all(quotationsOf(found).map((each) => library.verify(each)));
    if (verdicts.every(Boolean)) return found;
  }
  throw new OutdatedError('changedMeanwhile');
}

/** The articles changed faster than what was found in them could be sent. */
export class OutdatedError extends Decline {}
