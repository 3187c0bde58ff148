import type { Texts } from '../texts/en.ts';

/** What I do, and what I keep. */
export function renderHelp(texts: Texts, isFeedbackKept: boolean): string {
  return `${texts.help}\n${isFeedbackKept ? texts.privacyWithFeedback : texts.privacy}`;
}
