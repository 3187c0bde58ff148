import { isPlainText, patternOf, type Tried } from './pattern.ts';

/**
 * Whether a line is a note by which an outlet corrects or explains its article. It belongs to the
 * article, wherever the page prints it.
 */
export function isCorrection(text: string): boolean {
  return isNote({ text, isPlain: isPlainText(text) });
}

/** The same for a line of a page. */
export function isNote(line: Tried): boolean {
  return NOTE.test(line);
}

const LABELS = [
  'corrections?(?: and clarifications?)?',
  'clarifications?',
  'corrected',
  'amendment',
  'erratum|errata',
  "editors?[’']?s? note",
  'korrektur|berichtigung|richtigstellung|anmerkung der redaktion|hinweis der redaktion',
  'rectificatif|précision|note de la rédaction|erratum',
  'corrección|rectificación|fe de errores|fe de erratas|nota de la redacción|nota del editor',
  'correção|errata|nota da redação',
  'rettifica|correzione|nota della redazione',
  'correctie|rectificatie|sprostowanie|düzeltme',
  'исправление|поправка|уточнение|примечание редакции|от редакции',
  'виправлення|уточнення|примітка редакції|від редакції',
  'διόρθωση',
  'تصحيح|توضيح|ملاحظة المحرر',
  '更正|订正|訂正|编者按|編者按|编者注',
  'भूल सुधार|תיקון',
];
/** The label, perhaps a date, then a colon or dash, then what was wrong. */
const NOTE = patternOf(
  new RegExp(
    `^[\\[(*_]*(?:${LABELS.join('|')})(?:[ ,(](?=[^:：–—]*\\d)[^:：–—.]{0,40})?\\s*[:：–—]\\s*\\S.{10,}`,
    'iu',
  ),
);
