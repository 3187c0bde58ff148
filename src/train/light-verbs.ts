/** Their synonyms are as vague as they are ("take": "occupy", "train"); only inflections are kept. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be have do make get take go come give put set'.split(' '),
);

/** The same with the inflections that are no stem's. */
export const LIGHT_VERB_FORMS: ReadonlySet<string> = new Set([
  ...LIGHT_VERBS,
  ...'am is are was were been has had did done made got gotten took taken went gone came gave given'.split(
    ' ',
  ),
]);
