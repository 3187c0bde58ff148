import { lazily } from '../lazily.ts';

/** A number with its noun, in the form that the language has for it: “1 статья”, “3 статьи”, “11 статей”. */
export type Count<Category extends Intl.LDMLPluralRule> = (
  count: number,
  forms: Readonly<Record<Category, string>>,
) => string;

/** Of a number only the form: a verb that has to agree with it. */
export type Agree<Category extends Intl.LDMLPluralRule> = Count<Category>;

/**
 * What counts in a language.
 * @param tag BCP 47.
 * @param rest category that stands in for those that whole numbers of our size never have.
 */
export function pluralsOf<Category extends Intl.LDMLPluralRule>(tag: string, rest: Category) {
  const rules = lazily(() => new Intl.PluralRules(tag));
  const numbers = lazily(() => new Intl.NumberFormat(tag));
  const agree: Agree<Category> = (count, forms) => {
    const known: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> = forms;
    return known[rules().select(count)] ?? forms[rest];
  };
  const count: Count<Category> = (number, forms) =>
    `${numbers().format(number)} ${agree(number, forms)}`;
  return { count, agree };
}
