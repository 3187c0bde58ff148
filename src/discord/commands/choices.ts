import type { ApplicationCommandOptionChoiceData, AutocompleteFocusedOption } from 'discord.js';
import type { ArticleFacts } from '../../corpus/article.ts';
import type { Library } from '../../library.ts';
import { clip } from '../cut.ts';
import { CHOICE_LENGTH, CHOICES } from '../limits.ts';
import { plain } from '../markdown.ts';

type Choice = ApplicationCommandOptionChoiceData<string>;

/** Suggestions for the option `outlet`, for a command that has others too. */
export function completeOutlet(
  library: Library,
): (focused: AutocompleteFocusedOption) => Promise<readonly Choice[]> {
  return async ({ name, value }) => {
    if (name !== 'outlet') return [];
    const typing = { kind: 'outlet', typed: value, limit: CHOICES } as const;
    return outletChoices((await library.suggest(typing)).outlets);
  };
}

/** A name too long for a choice is left out: cut, it would name no outlet. */
export function outletChoices(outlets: readonly string[]): Choice[] {
  const named = outlets.filter((name) => name !== '' && name.length <= CHOICE_LENGTH);
  return named.slice(0, CHOICES).map((name) => ({ name, value: name }));
}

/** Title and outlet of each article; its id, which the corpus keeps short enough, is the value. */
export function articleChoices(articles: readonly ArticleFacts[]): Choice[] {
  const named = articles.filter(({ id }) => id.length <= CHOICE_LENGTH);
  return named
    .slice(0, CHOICES)
    .map(({ id, title, outlet }) => ({ name: choiceName(title, outlet), value: id }));
}

function choiceName(title: string, outlet: string): string {
  const tail = ` · ${clip(plain(outlet), OUTLET_LENGTH)}`;
  return clip(plain(title), CHOICE_LENGTH - tail.length - '…'.length) + tail;
}

/** Most characters of an outlet behind a title. */
const OUTLET_LENGTH = 30;
