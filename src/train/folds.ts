import { createHash } from 'node:crypto';
import type { SpanSet } from '../eval/squad.ts';
import type { PeopleQuestion } from './people.ts';

/** What is learned from, and measured on. */
export interface Material {
  readonly sets: readonly (SpanSet & { readonly name: string })[];
  readonly people: readonly PeopleQuestion[];
}

/** A fold, and all that is not in it. */
export interface Fold {
  readonly part: Material;
  readonly rest: Material;
}

const FOLDS = 2;

/**
 * Deals the material into folds by the titles of articles, those that a question of people's is about
 * together: no article is in a fold and in what is learned from to be measured on it.
 */
export function foldsOf(material: Material): Fold[] {
  const groupOf = linkedTitles(material.people);
  const foldOf = (title: string) =>
    (createHash('sha256').update(groupOf(title)).digest()[0] ?? 0) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => ({
    part: select(material, (title) => foldOf(title) === fold),
    rest: select(material, (title) => foldOf(title) !== fold),
  }));
}

/** The title that stands for all that are linked with one. */
function linkedTitles(people: readonly PeopleQuestion[]): (title: string) => string {
  const links = new Map<string, string>();
  const groupOf = (title: string): string => {
    const to = links.get(title);
    return to === undefined || to === title ? title : groupOf(to);
  };
  for (const { texts } of people) {
    const [first, ...others] = texts.map(({ title }) => groupOf(title));
    for (const other of others) if (first !== undefined) links.set(other, first);
  }
  return groupOf;
}

function select({ sets, people }: Material, isWanted: (title: string) => boolean): Material {
  return {
    sets: sets.map((set) => {
      const articles = set.articles.filter(({ title }) => isWanted(title));
      const ids = new Set(articles.map(({ id }) => id));
      const questions = set.questions.filter(({ article }) => ids.has(article));
      return { name: set.name, articles, questions };
    }),
    people: people.filter(({ texts }) => texts.every(({ title }) => isWanted(title))),
  };
}
