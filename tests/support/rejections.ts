import type { Rejection } from '../../src/corpus/article.ts';
import { describeReason } from '../../src/corpus/reason.ts';

/** Rejections with their reasons as somebody at a terminal reads them. */
export function inWords(rejected: readonly Rejection[]) {
  return rejected.map((each) => ({ ...each, reason: describeReason(each.reason) }));
}
