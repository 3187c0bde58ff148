import { FIELD_NAMES } from '../corpus/formats/fields.ts';
import { fold } from '../search/fold.ts';
import { errorsAllowed, isTypo } from '../search/typo.ts';

/** What feeds, content systems and other languages call the fields. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  headline: 'title',
  heading: 'title',
  titel: 'title',
  titre: 'title',
  publisher: 'outlet',
  publication: 'outlet',
  newspaper: 'outlet',
  source: 'outlet',
  site: 'outlet',
  site_name: 'outlet',
  date: 'published',
  datum: 'published',
  pubdate: 'published',
  datepublished: 'published',
  published_at: 'published',
  published_time: 'published',
  time: 'published',
  author: 'byline',
  authors: 'byline',
  autor: 'byline',
  by: 'byline',
  writer: 'byline',
  creator: 'byline',
  link: 'url',
  href: 'url',
  permalink: 'url',
  canonical: 'url',
  agency: 'via',
  credit: 'via',
  lang: 'language',
  locale: 'language',
  sprache: 'language',
  guid: 'id',
  slug: 'id',
  text: 'body',
  content: 'body',
};

/** The known name that an unknown one may stand for: another word for it, or a slip of the keys. */
export function nearestField(name: string): string | undefined {
  const typed = fold(name).trim();
  const exact = OTHER_NAMES[typed] ?? OTHER_NAMES[typed.replaceAll(/[\s_-]+/g, '')];
  if (exact !== undefined) return exact;
  const known = [...FIELD_NAMES, 'body'];
  return (
    known.find((field) => field === typed) ??
    known.find((field) => isTypo(typed, field, errorsAllowed(field)))
  );
}
