import { addDays, monthSpan, type Span, weekSpan, yearSpan } from './span.ts';

/** “Last week” in a language: which words say which one, and which unit. */
interface RelativeWords {
  readonly last: RegExp;
  readonly current: RegExp;
  readonly week: RegExp;
  readonly month: RegExp;
  readonly year: RegExp;
}

// chrono takes such a phrase for the day that lies just so far back; who says it means all of it.
const WORDS: readonly RelativeWords[] = [
  {
    last: /^(?:last|previous)$/,
    current: /^(?:this|current)$/,
    week: /^week$/,
    month: /^month$/,
    year: /^year$/,
  },
  {
    last: /^(?:letzt|vergangen|vorig)e[mnrs]?$/,
    current: /^diese[mnrs]?$/,
    week: /^woche$/,
    month: /^monats?$/,
    year: /^jahre?s?$/,
  },
  {
    last: /^(?:derni(?:er|ère)|passée?)$/,
    current: /^(?:ce|cet|cette)$/,
    week: /^semaine$/,
    month: /^mois$/,
    year: /^(?:an|année)$/,
  },
  {
    last: /^(?:pasad[ao]|anterior)$/,
    current: /^est[ae]$/,
    week: /^semana$/,
    month: /^mes$/,
    year: /^año$/,
  },
  {
    last: /^минул(?:ий|ого|ому)$/,
    current: /^(?:цей|цього|цьому)$/,
    week: /^(?:тиждень|тижня|тижні)$/,
    month: /^місяц(?:ь|я|і)$/,
    year: /^(?:рік|року|році)$/,
  },
  {
    last: /^прошл(?:ый|ая|ого|ой|ом)$/,
    current: /^эт(?:от|а|ого|ой|ом)$/,
    week: /^недел[яие]$/,
    month: /^месяц[ае]?$/,
    year: /^год[ау]?$/,
  },
];

/** “Last week”, “dieser Monat”, “в прошлом году”: the whole of it. @param words in small letters. */
export function relativeSpan(words: readonly string[], today: string): Span | undefined {
  if (words.length !== 2) return undefined;
  for (const language of WORDS) {
    const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
    const back = says(language.last) ? 1 : says(language.current) ? 0 : undefined;
    if (back === undefined) continue;
    const [year = 0, month = 0] = today.split('-').map(Number);
    if (says(language.week)) return weekSpan(addDays(today, -7 * back));
    if (says(language.month)) {
      return month > back ? monthSpan(year, month - back) : monthSpan(year - 1, 12);
    }
    if (says(language.year)) return yearSpan(year - back);
  }
  return undefined;
}
