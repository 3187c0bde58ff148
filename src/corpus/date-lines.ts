import { lazily } from '../lazily.ts';
import type { PageLine } from './page.ts';

/**
 * Whether a line says when something was printed and nothing else, in any of the languages below:
 * figures, the names of months and days, and the words that stand beside them.
 */
export function isDateLine({ text, words }: PageLine): boolean {
  // Columns of figures and the end of a wrapped sentence look like dates too.
  if (words > MOST_WORDS || !/\d/.test(text) || / {2}|\t|\d\.$|--/.test(text)) return false;
  if (EASTERN.test(text)) return true;
  const parts = text.toLowerCase().match(/[\p{L}\p{M}.]+|\d+/gu) ?? [];
  let [numbers, named] = [0, 0];
  const labelled = BESIDE.has(parts[0] ?? '') && !/^\d/.test(parts[0] ?? '');
  for (const part of parts) {
    if (/\d/.test(part)) numbers++;
    else if (namesOfDates().has(part.replaceAll('.', ''))) named++;
    else if (!BESIDE.has(part.replaceAll('.', '')) && part.length > 1) return false;
  }
  // Lone figures are something else: a date has a year, or a name and a time.
  const hasYear = /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text);
  const hasTime = /\d[:.h]\d\d(?!\d)/.test(text);
  return hasYear ? numbers + named > 1 : hasTime ? named > 0 || labelled : labelled;
}

const MOST_WORDS = 16;
/** 2023年9月30日 18時00分 */
const EASTERN =
  /^(?:公開|更新|発表|发布时间：|发布|时间：)?\s*\d{4}\s*[年-]\s*\d{1,2}\s*[月-]\s*\d{1,2}\s*日?[\s\d:：時时分秒]*(?:更新|公開)?$/u;
const LANGUAGES = 'en de fr es pt it nl pl cs sv da nb fi ro hu tr ru uk bg el ar he hi fa id vi';
/** A tenth of a second's work: most corpora's lines never ask for it. */
const namesOfDates = lazily(
  (): ReadonlySet<string> => new Set(LANGUAGES.split(' ').flatMap(namesIn)),
);
const BESIDE: ReadonlySet<string> = new Set(
  [
    'published updated posted created first last modified on at am pm gmt utc bst est edt cst cdt pst',
    'pdt et ct pt mt ist cet cest st nd rd th hours hour minutes min mins ago date by',
    'veröffentlicht aktualisiert stand am um uhr zuletzt erstellt den vom',
    'publié mis à jour le la modifié mise créé heures',
    'publicado actualizado a las el de del hace horas atualizado há às em hs',
    'pubblicato aggiornato il alle ore di',
    'giriş son güncelleme güncellenme yayın tarihi saat',
    'опубликовано обновлено дата г года в час опубліковано оновлено року о',
    'opublikowano aktualizacja godz dodano r gepubliceerd bijgewerkt om',
    'प्रकाशित अपडेट बजे نشر تحديث الساعة',
  ].flatMap((words) => words.split(' ')),
);

/** Months and days of the week, long and short. */
function namesIn(language: string): string[] {
  const months = Array.from({ length: 12 }, (_, month) => new Date(2023, month, 8));
  const days = Array.from({ length: 7 }, (_, day) => new Date(2023, 4, day + 1));
  return [
    ...(['long', 'short'] as const).flatMap((length) => [
      ...written(language, { month: length }, months),
      // With the day beside it a month stands in the case that dates want.
      ...written(language, { month: length, day: 'numeric' }, months),
      ...written(language, { weekday: length }, days),
    ]),
    // Arabic newspapers write the months in two ways.
    ...'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر sept'.split(' '),
  ];
}

function written(
  language: string,
  form: Intl.DateTimeFormatOptions,
  dates: readonly Date[],
): string[] {
  const format = new Intl.DateTimeFormat(language, form);
  return dates.map((date) => {
    const parts = format.formatToParts(date);
    const name = parts.find(({ type }) => type === 'month' || type === 'weekday')?.value ?? '';
    return name.toLowerCase().replaceAll('.', '');
  });
}
