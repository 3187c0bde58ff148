import { fold } from './fold.ts';

/** One way to write a word, out of several. */
export type Spelling = (word: string) => string;

/** Lower case, in Unicode's compatible and composed form; what accents a word has, it keeps. */
export function lower(word: string): string {
  return word.toLowerCase().normalize('NFKC');
}

/**
 * Umlauts as they are typed where there are none: `Muenchen`. Those of Snowball's `german2`, which
 * leaves the `ue` of `quer` and `neue` as it is: snowballstem.org/algorithms/german2/stemmer.html.
 */
export function german(word: string): string {
  return lower(word)
    .replaceAll('ß', 'ss')
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replace(/(?<![aeiouäöüyq])ue/g, 'ü');
}

/** I is ı's capital and İ is i's: `IRAK`, `ırak`. */
export function turkish(word: string): string {
  return word.toLocaleLowerCase('tr').normalize('NFKC');
}

/** Commas below, as the language has them, as cedillas, as most fonts had them and the stemmer does. */
export function romanian(word: string): string {
  return lower(word).replaceAll('ș', 'ş').replaceAll('ț', 'ţ');
}

/** Without stress marks; ё as it is mostly written. Й and ї are letters and stay. */
export function cyrillic(word: string): string {
  return lower(word)
    .normalize('NFD')
    .replaceAll('\u0301', '')
    .normalize('NFC')
    .replaceAll('ё', 'е')
    .replaceAll('ґ', 'г')
    .replace(/['’ʼ]/g, '');
}

/** Without vowel signs and tatweel; what else is written in several ways, the stemmer reads. */
export function unvocalized(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/\u0640|[\u064b-\u0652]|[\u0656-\u065f]|\u0670|[\u06d6-\u06ed]/g, '');
}

/**
 * Each alef, yeh and kaf of several as one, hamzas left out, as Lucene's `ArabicNormalizer` and
 * `PersianNormalizer` do it; no teh marbuta at the end, nor the heh that is often typed for it.
 */
export function arabic(word: string): string {
  return unvocalized(word)
    .normalize('NFKD')
    .replace(/[\u0653-\u0655]/g, '')
    .replace(/[ٱٲٳ]/g, 'ا')
    .replace(/[ىیې]/g, 'ي')
    .replaceAll('ک', 'ك')
    .replace(/(?<=.{3})[ةه]$/u, '')
    .normalize('NFC');
}

/**
 * Without the dot below, candrabindu as anusvara, long vowels that are often written short as
 * short ones. As Lucene's `HindiNormalizer`, but for its rarer rules.
 */
export function hindi(word: string): string {
  return word
    .normalize('NFKD')
    .replaceAll('\u093c', '')
    .replaceAll('ँ', 'ं')
    .replace(/न्(?=[कखगघचछजझटठडढतथदधपफबभ])|म्(?=[पफबभ])/g, 'ं')
    .replace(/[\u200c\u200d]/g, '');
}

/**
 * The mark of a syllable's tone at its end, so that `hòa` and `hoà` are one. Tones stay: without
 * them a fifth of the words of a text are other words.
 */
export function vietnamese(word: string): string {
  const letters = lower(word).normalize('NFD');
  const tones = letters.match(TONES)?.join('') ?? '';
  return letters.replace(TONES, '').normalize('NFC') + tones;
}

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Without what stands after the apostrophe: `Ankara'nın`. */
export function beforeApostrophe(word: string): string {
  return word.replace(/['’].*$/su, '');
}

/** Without the article or pronoun before the apostrophe: `l’État`, `dell'Onu`. */
export function afterElision(word: string): string {
  return word.replace(
    /^(?:[cdjlmnstv]|qu|jusqu|lorsqu|puisqu|(?:d|n|s)?(?:a|e|u)ll|un|quest|sant)['’](?=.)/iu,
    '',
  );
}

/** Without the English possessive, which other languages take over with a name. */
export function withoutPossessive(word: string): string {
  return word.replace(/['’]s?$/i, '');
}

/** The digit 0 of scripts that news is printed in; their other digits follow it in Unicode. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0];
const OTHER_DIGITS =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]/g;

/** A number in European digits, without what separates thousands, a point before decimals. */
export function plainNumber(word: string): string {
  const digits = fold(word).replace(OTHER_DIGITS, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast((zero) => zero <= code) ?? code));
  });
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) {
    return digits.replaceAll('.', '').replace(',', '.');
  }
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return digits.replaceAll(',', '');
  return digits.replace(/(?<=\d),(?=\d)/g, '.');
}
