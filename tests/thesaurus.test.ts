import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METONYMS } from '../src/search/metonyms.ts';
import { tableOf } from '../src/train/thesaurus-table.ts';

function linesOf(first: string, second = 'zoo: =menagerie'): string[] {
  const source = tableOf([first, second]);
  return (/THESAURUS = `\n(?<lines>[^`]*)\n`/.exec(source)?.groups?.['lines'] ?? '').split('\n');
}

describe('the table of the thesaurus', () => {
  it('is what the two opinions make of it', () => {
    const read = (name: string) => readFileSync(`src/train/thesaurus/${name}.txt`, 'utf8');
    const shipped = readFileSync('src/search/thesaurus.ts', 'utf8');
    expect(tableOf([read('first'), read('second')])).toBe(shipped);
  });

  it('has each pair once, by what the lines of both words say', () => {
    expect(linesOf('ban: =forbid,law\nforbid: =ban\nlaw: ^ban')).toContain('ban: =forbid -law');
    expect(linesOf('ban: -measure\nmeasure: =ban')).toContain('ban: -measure');
    expect(linesOf('ban: -measure ^rule')).toContain('ban: +measure,rule');
    expect(linesOf('buy: =sell\nbuyer: =sell\nsold: ~buy')).toContain('buy: ~sold -sell');
  });

  it('takes no capital and no other place for a form of its country', () => {
    const capitals = new Set(METONYMS.flatMap(([, ...seats]) => seats));
    const forms = linesOf(readFileSync('src/train/thesaurus/first.txt', 'utf8')).flatMap((line) => {
      const [word = '', rest = ''] = line.split(': ');
      const others = /~(?<words>\S+)/.exec(rest)?.groups?.['words']?.split(',') ?? [];
      return others.map((other) => [word, other]);
    });
    // “Parisian” is of Paris; “Portuguese” is not of Lisbon.
    const isOther = ([a = '', b = '']: string[]) => a[0] !== b[0];
    expect(forms.filter((pair) => isOther(pair) && pair.some((one) => capitals.has(one)))).toEqual(
      [],
    );
  });

  it('counts what a second opinion says as well', () => {
    expect(linesOf('ban: -measure', 'measure: =ban')).toContain('ban: -measure');
    expect(linesOf('ban: =measure', 'measure: =ban\nban: -measure')).toContain('ban: =measure');
    expect(linesOf('zoo: =menagerie', 'ban: =measure')).toContain('ban: +measure');
  });

  it('has of verbs that say little their forms only', () => {
    expect(linesOf('take: ~took =seize\nseize: =take,grab')).toEqual([
      'grab: -seize',
      'menagerie: +zoo',
      'take: ~took',
    ]);
  });

  it('is refused with a line of another form, by its number', () => {
    expect(() => linesOf('ban: =forbid\nban = forbid')).toThrow('first, line 2: ban = forbid');
  });
});
