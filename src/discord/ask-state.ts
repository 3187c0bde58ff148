import type { Ask } from '../answer/types.ts';

/** An ask as the last parts of a state, and back. */
export function askParts({ question, outlet, after, before }: Ask): readonly string[] {
  const limits = [outlet ?? '', after ?? '', before ?? ''];
  return [question, ...limits.slice(0, limits.findLastIndex((limit) => limit !== '') + 1)];
}

/** `undefined` when the ask did not fit into its custom id. */
export function askFrom(parts: readonly string[]): Ask | undefined {
  const [question = '', outlet = '', after = '', before = ''] = parts;
  if (question === '') return undefined;
  return {
    question,
    outlet: outlet === '' ? undefined : outlet,
    after: after === '' ? undefined : after,
    before: before === '' ? undefined : before,
  };
}
