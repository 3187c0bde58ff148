/**
 * Deals questions into two folds so that none shares evidence with one of the other: those linked by
 * a piece of evidence, over however many others, are together. The largest group is one fold.
 * @param evidenceOf what answers a question.
 */
export function linkedFolds<T>(
  questions: readonly T[],
  evidenceOf: (question: T) => readonly string[],
): readonly [T[], T[]] {
  const links = new Map<string, string>();
  const groupOf = (piece: string): string => {
    const to = links.get(piece);
    if (to === undefined || to === piece) return piece;
    const group = groupOf(to);
    links.set(piece, group);
    return group;
  };
  for (const question of questions) {
    const [first = '', ...others] = evidenceOf(question);
    for (const other of others) links.set(groupOf(other), groupOf(first));
  }
  const groups = questions.map((question) => groupOf(evidenceOf(question)[0] ?? ''));
  const counts = new Map<string, number>();
  for (const group of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  const [largest] = [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return [
    questions.filter((_, at) => groups[at] === largest),
    questions.filter((_, at) => groups[at] !== largest),
  ];
}
