/**
 * Something for each of several languages, made when it is first asked for: the regular expressions
 * of all of them took a tenth of a cold question's time.
 */
export class ByLanguage<Rules, Made> {
  readonly #rules: Readonly<Record<string, Rules>>;
  readonly #make: (rules: Rules) => Made;
  readonly #made = new Map<string, Made>();

  /** @param rules by the code of their language. */
  constructor(rules: Readonly<Record<string, Rules>>, make: (rules: Rules) => Made) {
    this.#rules = rules;
    this.#make = make;
  }

  /** Nothing for a language without rules. */
  get(language: string): Made | undefined {
    const made = this.#made.get(language);
    if (made !== undefined || !Object.hasOwn(this.#rules, language)) return made;
    const rules = this.#rules[language];
    if (rules === undefined) return undefined;
    const fresh = this.#make(rules);
    this.#made.set(language, fresh);
    return fresh;
  }
}
