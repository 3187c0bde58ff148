/** Endings that British and American newspapers write differently, the American one last. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=[a-z]{3})is(e|ed|es|ing|ation|ations)$/, 'iz$1'],
  [/(?<=[a-z]{3})ys(e|ed|es|er|ers|ing)$/, 'yz$1'],
  [
    /(?<=^(?:ard|arm|behavi|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|od|parl|rig|rum|sav|splend|tum|vap|vig|disfav|dishon|misbehavi))our(s|ed|er|ers|ing|ite|ites|able|al|hood|hoods)?$/,
    'or$1',
  ],
  [/(?<=[a-z]{2})tre(s)?$/, 'ter$1'],
  [/(?<=def|off|lic|pret)ence(s)?$/, 'ense$1'],
  [/(?<=[a-z]{2})ogue(s)?$/, 'og$1'],
  [/(?<=program)me(s)?$/, '$1'],
];

/**
 * A folded English word in American spelling: defence, defense; organisation, organization. Words
 * that only look British come out as no word ("promize"), the same in articles and in questions.
 */
export function americanSpelling(word: string): string {
  for (const [british, american] of ENDINGS) {
    if (british.test(word)) return word.replace(british, american);
  }
  return word;
}
