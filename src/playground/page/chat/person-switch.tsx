import type { VNode } from 'preact';
import type { PersonKey } from '../../protocol.ts';
import { usePage } from '../page-context.ts';

const PEOPLE: readonly (readonly [as: PersonKey, label: string])[] = [
  ['member', 'Member'],
  ['moderator', 'Moderator'],
];

/** Who one is: what is seen, offered and done is that person's. */
export function PersonSwitch(): VNode {
  const { state, dispatch } = usePage();
  return (
    <fieldset class="segments">
      <legend>You are</legend>
      {PEOPLE.map(([as, label]) => (
        <label>
          <input
            type="radio"
            name="person"
            checked={state.as === as}
            onChange={() => dispatch({ kind: 'be', as })}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
