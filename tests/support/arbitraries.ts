import * as fc from 'fast-check';

/** Text shaped like news: paragraphs, quotations, abbreviations, lists, wrapped lines, furniture. */
export const newsProse: fc.Arbitrary<string> = fc
  .array(fc.tuple(paragraph(), fc.constantFrom('\n\n', '\n', '\r\n', '\n\n\n', '\n \n')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.flat().join(''));

/** Text no newspaper prints: any unit, lone surrogates included, thick with marks and breaks. */
export const oddText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.constantFrom(
        '.',
        '...',
        '!',
        '?',
        '。',
        '؟',
        '।',
        '…',
        ';',
        '”',
        '"',
        '»',
        ')',
        ']',
        '[1]',
        '¹',
        "'",
        ' ',
        '\u00a0',
        '\n',
        '\r',
        '\r\n',
        '\t',
        '\u2028',
        '- ',
        '# ',
        '1. ',
        '| ',
        '* * *',
        'U.S',
        'Mr',
        'z. B',
        'The',
        'a.m',
        'é',
        '中',
        'ก',
        '😀',
        '\ud83d',
        '\udc00',
        'x',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

function paragraph(): fc.Arbitrary<string> {
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc.array(sentence(), { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(sentence(), { minLength: 2, maxLength: 5 })
        .map((all) => wrap(all.join(' '))),
    },
    {
      weight: 1,
      arbitrary: fc
        .array(sentence(), { minLength: 2, maxLength: 4 })
        .map((all) => `- ${all.join('\n- ')}`),
    },
    { weight: 1, arbitrary: sentence().map((text) => `## ${text.replace(/\W+$/, '')}`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'Related Articles',
        'Back to top',
        'Advertisement',
        'Source: korrespondent',
        '***',
        'Share on Facebook | Twitter',
        '(Getty Images)',
        'Subscribe to our newsletter',
      ),
    },
  );
}

function sentence(): fc.Arbitrary<string> {
  const word = fc.constantFrom(
    'munitions',
    'allies',
    'said',
    'the',
    'Kyiv',
    'Mr. Biden',
    'U.S.',
    'No. 5',
    '3.5',
    '$1.2bn',
    '8 a.m.',
    'Inc.',
    '(CNN)',
    '“very difficult”',
    'J. K. Rowling',
    'Sen. Smith',
    '–',
    'Jan. 5',
    'example.com',
    'l’état',
    '北京',
    'Москва',
    'e.g.',
    'wait ...',
    'Zoë',
    '12%',
    '😀',
  );
  const mark = fc.constantFrom('.', '.', '.', '?', '!', '…', '.”', '.)', '?” he asked.', ':', '');
  return fc
    .tuple(
      fc.constantFrom('The', '“We', 'He', 'In', '(It', 'Reznikov'),
      fc.array(word, { minLength: 1, maxLength: 14 }),
      mark,
    )
    .map(([first, words, end]) => `${first} ${words.join(' ')}${end}`);
}

function wrap(text: string, width = 60): string {
  let column = 0;
  return text
    .split(' ')
    .map((word) => {
      const fits = column + word.length < width;
      column = (fits ? column : 0) + word.length + 1;
      return fits ? word : `\n${word}`;
    })
    .join(' ')
    .replace(/ \n/g, '\n');
}
