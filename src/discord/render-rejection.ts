import type { Rejection } from '../corpus/article.ts';
import { describeReason } from '../corpus/reason.ts';
import type { Texts } from '../texts/en.ts';
import { clip } from './cut.ts';
import { inline } from './markdown.ts';

/** A file that was not taken in, the line where one can be named, and why. */
export function rejectionLine(texts: Texts, { file, line, reason }: Rejection): string {
  const name = inline(clip(file, FILE_LENGTH));
  const place = line === undefined ? name : texts.fileLine(name, line);
  return `- ${place}: ${inline(clip(describeReason(reason, texts), REASON_LENGTH))}`;
}

const FILE_LENGTH = 80;
const REASON_LENGTH = 150;
