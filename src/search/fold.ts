/** Letters that Unicode does not decompose, written as their neighbours' readers type them. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ё: 'е',
  ґ: 'г',
  ς: 'σ',
};

const ASCII = /^[\0-\x7f]*$/;
const DIACRITICS = /[\u0300-\u036f]/g;
const UNDECOMPOSED_LETTER = new RegExp(`[${Object.keys(UNDECOMPOSED).join('')}]`, 'g');

/**
 * Lower case without diacritics: `Beyoncé` → `beyonce`. Only the combining marks of Latin, Greek
 * and Cyrillic go (U+0300–036F); the vowel signs of Indic and Thai writing are letters and stay.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(DIACRITICS, '')
    .normalize('NFC')
    .replace(UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED[letter] ?? letter);
}
