import type { Span } from './article.ts';
import { isSpace, skipSpace } from './characters.ts';

/**
 * Thai and Lao print no mark at a sentence's end: a space separates clauses as well as sentences.
 * A long piece is cut at such spaces into breaths long enough to say something; any other script
 * stays as it is.
 */
export function breathsOf(text: string, piece: Span): Span[] {
  if (piece.end - piece.start < SHORTEST_OPENED * 2) return [piece];
  if (!isSpaced(text, piece)) return [piece];
  const breaths: Span[] = [];
  let start = piece.start;
  for (let index = start + SHORTEST_OPENED; index < piece.end - SHORTEST_OPENED; index++) {
    if (!isSpace(text.charCodeAt(index))) continue;
    const next = skipSpace(text, index, piece.end);
    const least = opens(text, next) ? SHORTEST_OPENED : SHORTEST_BREATH;
    const isLong = index - start >= least && piece.end - next >= least;
    if (isLong && separates(text, index, next)) {
      breaths.push({ start, end: index });
      start = next;
      index = next + SHORTEST_OPENED - 1;
    } else index = next;
  }
  breaths.push({ start, end: piece.end });
  return breaths;
}

/**
 * Units of a breath: shorter pieces rarely hold a whole statement. With 100 the breaths of XQuAD's
 * paragraphs are as long as the same paragraphs' English sentences: 162 units and 159.
 */
const SHORTEST_BREATH = 100;
/** The same before a word that opens sentences. */
const SHORTEST_OPENED = 40;
/** However, besides, therefore, later, after that, meanwhile, on this. */
const OPENING =
  /อย่างไรก็|นอกจากนี้|ดังนั้น|ด้วยเหตุนี้|ต่อมา|หลังจากนั้น|ในขณะเดียวกัน|ขณะเดียวกัน|ทั้งนี้|ในทางกลับกัน|ยิ่งไปกว่านั้น|ຢ່າງໃດກໍ|ນອກຈາກນີ້|ດັ່ງນັ້ນ/y;
const SPACED = /[\u0e00-\u0eff]/;
const MORE_SPACED = /[\u0e00-\u0eff]/g;
/** And, or, that, which, to, by, because, than, with: what follows belongs to what was said. */
const CONNECTIVE = /และ|หรือ|ที่|ซึ่ง|เพื่อ|โดย|เพราะ|กว่า|กับ|ว่า|จาก|คือ|ของ|ใน|ให้|ເພື່ອ|ແລະ|ຫຼື|ທີ່|ຊຶ່ງ|ໂດຍ/y;
/** The same, and “has”, “is”: a breath does not end in them. */
const UNFINISHED =
  /(?:และ|หรือ|ที่|ซึ่ง|เพื่อ|โดย|เพราะ|กว่า|กับ|ว่า|จาก|คือ|ของ|ใน|ให้|มี|เป็น|ถึง|ແລະ|ຫຼື|ທີ່|ໂດຍ|ໃນ|ຂອງ)$/;
/** Units of the longest of them. */
const LONGEST_CONNECTIVE = 6;

/** Cheap first: nearly no text is Thai, and one that is shows it in its first letters. */
function isSpaced(text: string, { start, end }: Span): boolean {
  const sample = text.slice(start, Math.min(end, start + SHORTEST_OPENED * 2));
  return SPACED.test(sample) && (sample.match(MORE_SPACED)?.length ?? 0) * 2 > sample.length;
}

function opens(text: string, next: number): boolean {
  OPENING.lastIndex = next;
  return OPENING.test(text);
}

/** Between two words of the script, and the second opens something new. */
function separates(text: string, space: number, next: number): boolean {
  if (!SPACED.test(text.charAt(space - 1)) || !SPACED.test(text.charAt(next))) return false;
  if ('ๆฯ'.includes(text.charAt(next))) return false;
  if (UNFINISHED.test(text.slice(space - LONGEST_CONNECTIVE, space))) return false;
  CONNECTIVE.lastIndex = next;
  return !CONNECTIVE.test(text);
}
