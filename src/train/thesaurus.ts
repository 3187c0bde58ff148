/**
 * Writes `src/search/thesaurus.ts` from what was written down word by word:
 *
 *     node dist/train/thesaurus.js FIRST SECOND > src/search/thesaurus.ts
 *
 * FIRST and SECOND are the files of src/train/thesaurus.
 */
import { readFileSync } from 'node:fs';
import { tableOf } from './thesaurus-table.ts';

const [first, second] = process.argv.slice(2);
if (first === undefined || second === undefined) {
  process.stderr.write('usage: thesaurus FIRST SECOND\n');
  process.exitCode = 2;
} else {
  process.stdout.write(tableOf([readFileSync(first, 'utf8'), readFileSync(second, 'utf8')]));
}
