import { UserError } from '../../errors.ts';
import { FACT_NAMES, type FactName } from '../draft.ts';

/** By the name of a fact, or `body`, the column or key of an export that holds it. */
export type Mapping = ReadonlyMap<FactName | 'body', string>;

const NAMES: readonly (FactName | 'body')[] = [...FACT_NAMES, 'body'];

/**
 * Reads `title=headline,body=content.rendered`. What is not named stands under its own name.
 *
 * @throws UserError when it is not of that form
 */
export function parseMapping(text: string | undefined): Mapping {
  const mapping = new Map<FactName | 'body', string>(NAMES.map((name) => [name, name]));
  for (const pair of text?.split(',') ?? []) {
    const at = pair.indexOf('=');
    const name = NAMES.find((each) => each === pair.slice(0, at).trim());
    const column = pair.slice(at + 1).trim();
    if (at < 0 || column === '')
      throw new UserError(`--map: “${pair}” is not of the form title=headline`);
    if (name === undefined)
      throw new UserError(`--map: “${pair.slice(0, at)}” is none of ${NAMES.join(', ')}`);
    mapping.set(name, column);
  }
  return mapping;
}
