import type { Fixed } from './fix-front-matter.ts';

/**
 * Takes white space from the ends of the lines of a `.jsonl` file, its byte-order mark, and blank lines
 * from its end. Those in between stay: an id may come from the number of a line.
 */
export function fixLines(source: string): Fixed {
  const text = source.replace(/^\ufeff/, '');
  const lines = text.split('\n').map((line) => line.replace(/^[ \t\r]+|[ \t\r]+$/g, ''));
  const fixed = `${lines.join('\n').replace(/\n+$/, '')}\n`;
  if (fixed === source || fixed === '\n') return { text: source, done: [] };
  const done = [
    ...(text === source ? [] : ['byte-order mark']),
    ...(fixed === text ? [] : ['white space']),
  ];
  return { text: fixed, done };
}
