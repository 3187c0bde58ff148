import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { OutletSummary } from '../../edition-summary.ts';
import { CHOICE_LENGTH, CHOICES } from '../limits.ts';

/**
 * Outlets whose name begins with what was typed, then those that hold it elsewhere; case and accents
 * do not matter. A name too long for a choice is left out: cut, it would name no outlet.
 */
export function outletChoices(
  outlets: readonly OutletSummary[],
  typed: string,
): ApplicationCommandOptionChoiceData<string>[] {
  const sought = fold(typed.trim());
  const names = outlets.map(({ name }) => name).filter((name) => name.length <= CHOICE_LENGTH);
  const beginning = names.filter((name) => fold(name).startsWith(sought));
  const holding = names.filter((name) => fold(name).indexOf(sought) > 0);
  return [...beginning, ...holding].slice(0, CHOICES).map((name) => ({ name, value: name }));
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
