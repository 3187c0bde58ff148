/** A text of a catalogue: fixed, or made of what is to stand in it. */
type Text = string | ((...values: never[]) => string);

/**
 * Something to be said in a language that is known only later: the key of a text in a group of a
 * catalogue, and what is to stand in it. Plain data, so that it can go to another thread or a disk.
 */
export type Phrase<Group> = {
  readonly [Key in keyof Group]: Group[Key] extends (...values: infer Values) => string
    ? readonly [Key, ...Values]
    : readonly [Key];
}[keyof Group];

/**
 * Says a phrase.
 * @param shown how a text that somebody else wrote is shown where this is said; as it is, unless given.
 */
export function say<Group extends Readonly<Record<keyof Group, Text>>>(
  group: Group,
  phrase: Phrase<Group>,
  shown: (text: string) => string = (text) => text,
): string {
  // `Phrase` pairs each key with the values of its own text; that is lost with the union.
  const [key, ...values] = phrase as readonly [keyof Group, ...(readonly unknown[])];
  const text: Text = group[key];
  if (typeof text === 'string') return text;
  const make = text as unknown as (...values: readonly unknown[]) => string;
  return make(...values.map((value) => (typeof value === 'string' ? shown(value) : value)));
}
