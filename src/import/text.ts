/**
 * What a page prints, in the form the corpus keeps: NFC, without characters that show nothing. The
 * joiners of Arabic, Persian and Indian scripts and the marks of direction stay: they show.
 */
export function printed(text: string): string {
  return text.normalize('NFC').replace(UNPRINTED, '').replace(LONE_SURROGATE, '\ufffd');
}

/** The same on one line. */
export function printedLine(text: string): string {
  return printed(text).replace(/\s+/gu, ' ').trim();
}

/** Control characters but tab and line feed; soft hyphens; zero-width spaces; byte-order marks. */
// oxlint-disable-next-line no-control-regex -- these are what must not reach the corpus
const UNPRINTED = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;
