import { de } from './de.ts';
import { en, type Texts } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { ru } from './ru.ts';
import { uk } from './uk.ts';

/** Every language we speak, by its code. */
export const LANGUAGES: Readonly<Record<string, Texts>> = { en, de, fr, es, uk, ru };

/** The texts for a locale (BCP 47, such as `es-419`); English for a language that we do not speak. */
export function textsFor(locale: string): Texts {
  const [language = ''] = locale.toLowerCase().split('-');
  return (Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined) ?? en;
}
