import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../src/corpus/sentences.ts';
import { newsProse, oddText } from './support/arbitraries.ts';

const anyText = fc.oneof(newsProse, oddText, fc.string({ unit: 'grapheme' }));
const anyLanguage = fc.constantFrom('en', 'de', 'ru', 'th', 'el', 'zh', 'pt-BR', 'xx');

describe('whatever the text', () => {
  it('gives sentences that are slices of it, in order, with nothing readable between them', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (body, language) => {
        let from = 0;
        for (const { start, end, text } of sentencesOf(body, language)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(body.slice(start, end)).toBe(text);
          expect(text).toBe(text.trim());
          expect(text).toMatch(/[\p{L}\p{N}]/u);
          expect(body.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u);
          from = end;
        }
        expect(body.slice(from)).not.toMatch(/[\p{L}\p{N}]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives the same when it is cut again', () => {
    fc.assert(
      fc.property(anyText, anyLanguage, (body, language) => {
        expect(sentencesOf(body, language)).toEqual(sentencesOf(body, language));
      }),
    );
  });

  it('cuts at blank lines', () => {
    fc.assert(
      fc.property(newsProse, (body) => {
        for (const { text } of sentencesOf(body)) expect(text).not.toMatch(/\n\s*\n/);
      }),
    );
  });

  it.each([
    'word ',
    '.',
    '. ',
    'a. ',
    '“',
    '!?',
    '\n',
    'x\n',
    '. ☃ ',
    '((',
    'A.',
    'ก ',
    '中。',
    '- \n',
    '1. \n',
  ])('takes time in proportion to its length: %j', (unit) => {
    const time = (units: number): number => {
      const body = unit.repeat(units);
      const before = performance.now();
      sentencesOf(body);
      return performance.now() - before;
    };
    time(20_000);
    // A quadratic pass over 400,000 units takes minutes.
    expect(time(400_000)).toBeLessThan(4_000);
  });
});

/** Sentences that stand in a line with a space between them. */
const IN_A_LINE: readonly (readonly [language: string, ...sentences: string[]])[] = [
  ['en', 'The army left.', 'It came back.'],
  ['en', 'Mr. and Mrs. Smith met Dr. Jones.', 'They spoke.'],
  ['en', 'Sen. John McCain and Gov. Mark Sanford met Gen. Petraeus.', 'Nobody else came.'],
  ['en', 'The U.S. Army left the U.S.', 'The Russians stayed in the U.N. building.'],
  ['en', 'He was born in the U.K. and died in Washington, D.C.', 'His widow lives there.'],
  ['en', 'It happened at 8 a.m. Monday and at 5 p.m. ET.', 'Nobody was hurt.'],
  ['en', 'It happened at 5 p.m.', 'Police came.'],
  ['en', 'It began at 4:55 a.m. EST on Jan. 5.', 'It ended in Feb.', 'The war went on.'],
  ['en', 'Apple Inc. Chairman Tim Cook bought Acme Corp. shares.', 'They fell.'],
  ['en', 'He left Apple Inc.', 'The shares fell.'],
  ['en', 'J. K. Rowling wrote about George W. Bush and J.R.R. Tolkien.', 'She said so.'],
  ['en', 'They chose plan B.', 'The end was near.'],
  ['en', 'He lives at No. 5 on St. James St. in Ft. Worth.', 'It is old.'],
  ['en', '“No.', 'We will not.”', 'He left.'],
  ['en', 'England vs. Germany, i.e. Kane vs. Neuer, ended 3.5 to 2, e.g. Late goals counted.'],
  ['en', 'It costs $1.2bn, or 3.5 per cent of GDP.', '5,000 people came.'],
  ['en', 'Version 2.0.1 of example.com runs on Node.js 20.', 'Try it.'],
  [
    'en',
    'Alexei Reznikov tweeted: “Our position is clear, we must save our people’s lives.”',
    'He left.',
  ],
  ['en', '“Why?” he asked.', '“Because!” she cried.', 'He left.'],
  ['en', '“Why?” Alexei Reznikov asked.', 'Nobody knew.'],
  ['en', '“Why now?”', 'He did not know.'],
  ['en', '“It’s not a no,” said John Kirby.', '“Not now.”'],
  ['en', 'He said (in May.)', 'She said (in June).', 'They left.'],
  ['en', '"They left," he said.', '"We stayed."', "'And so?' she asked."],
  ['en', 'Well...', 'That was it.'],
  ['en', 'I think ... we should go.', 'Now…', 'Or never.'],
  ['en', 'He waited … and waited.', 'It was over.', 'They left.'],
  ['en', 'What?!', 'No way!!!', 'Yes.'],
  ['en', 'Yahoo! bought it.', 'The company said so.'],
  ['en', 'He called it (sic!) a war.', 'It was one.'],
  ['en', 'WASHINGTON (Reuters) - The White House said no.', 'Kyiv said yes.'],
  ['en', 'NEW YORK, Jan. 5 (AP) — The U.S. said no.', 'Others agreed.'],
  ['en', 'KYIV, Ukraine — Lt. Col. Ann Doe of the Ukrainian army said so.', 'iPhones rang.'],
  ['en', 'The fact is known.[12]', 'It is old.[3][4]', 'He left.'],
  ['en', 'He has a Ph.D. from M.I.T. and works.', 'The rest is known.'],
  ['en', 'Martin Luther King Jr. spoke.', 'John Doe Sr. listened.', 'They met.'],
  ['en', 'It ended in 2003.', 'The war began in 1999.', '12 people died.'],
  ['en', 'AT&T. lost.', 'They can’t.', 'The end.'],
  ['en', 'He left.', '😀 She stayed.', 'They met.”'],
  ['en', 'The vote, held in the U.S., was close.', 'Then, etc., it ended.'],
  ['de', 'Am 3. Oktober kam Dr. Merkel z. B. nach Berlin.', 'Es war 1990.', 'Die Mauer fiel.'],
  ['de', 'Im 19. Jahrhundert, d. h. vor dem 2. Weltkrieg, lebte er hier.', 'Er starb früh.'],
  ['de', '„Warum?“, fragte er.', '„Darum.“', 'Sie ging.'],
  ['de', 'Er sagte: »Ja.«', 'Sie schwieg.'],
  ['de', 'Es kostet ca. 3,5 Mio. Euro bzw. 4 Mrd. Dollar.', 'Das ist viel.'],
  ['fr', 'M. Macron a dit : « Bonjour. »', 'Mme Le Pen est partie.'],
  ['fr', 'Pourquoi ?', 'Personne ne sait !', 'Le 5 mars, il part.'],
  ['es', '¿Quién es?', 'El Sr. Sánchez viajó a EE.UU. con la Sra. López.', '¡Vamos!'],
  ['it', 'Il dott. Rossi è arrivato.', 'Il sig. Bianchi no.'],
  ['pt', 'O Sr. Silva chegou.', 'A Dra. Souza saiu.'],
  ['nl', 'De heer dr. Jansen kwam, d.w.z. bijna.', 'Hij ging.'],
  ['ru', 'В 1991 г. СССР распался, т. е. исчез.', 'А. С. Пушкин и В.В. Путин тут ни при чём.'],
  ['ru', 'Это было в 2014 г.', 'В Москве жили 5 млн. человек.', 'Он уехал.'],
  ['ru', '«Почему?» — спросил он.', '— Потому, — сказала она.'],
  ['uk', 'У 2022 р. почалася війна.', 'Ми тут.'],
  ['el', 'Τι είναι αυτό;', 'Δεν ξέρω, είπε ο κ. Μητσοτάκης.', 'Τέλος.'],
  ['tr', '20. yüzyılda II. Dünya Savaşı oldu.', 'Bu doğru mu?', 'Evet.'],
  ['pl', 'Dnia 3. maja prof. Nowak, np. rano, przyszedł.', 'On wyszedł.'],
  ['ar', 'ما هذا؟', 'لا أعرف.', 'قال د. أحمد ذلك.'],
  ['ur', 'یہ کیا ہے؟', 'مجھے نہیں معلوم۔', 'وہ گیا۔'],
  ['hi', 'वह गया।', 'डॉ. सिंह आए।', 'यह सच है.', 'वह आया।'],
  ['hy', 'Նա գնաց։', 'Նա եկավ։'],
  ['am', 'እሱ ሄደ።', 'እሷ መጣች።'],
  ['my', 'သူ သွားသည်။', 'သူမ လာသည်။'],
  ['ko', '그는 갔다.', '그녀는 왔다.', '왜?'],
];

describe('in a line', () => {
  it.each(
    IN_A_LINE.map(
      ([language, ...sentences]) => [language, sentences.join(' '), sentences] as const,
    ),
  )('%s: %s', (language, text, sentences) => expect(textsOf(text, language)).toEqual(sentences));
});

const AS_TYPED: readonly (readonly [
  what: string,
  body: string,
  sentences: readonly string[],
  language?: string,
])[] = [
  [
    'Chinese, without spaces',
    '他来了。她走了！“为什么？”没人知道。',
    ['他来了。', '她走了！', '“为什么？”', '没人知道。'],
    'zh',
  ],
  [
    'Japanese, a quotation that goes on',
    '「行きます。」と述べた。彼は去った。',
    ['「行きます。」と述べた。', '彼は去った。'],
    'ja',
  ],
  [
    'a lost space',
    'It is over, he said.The White House agreed.',
    ['It is over, he said.', 'The White House agreed.'],
  ],
  [
    'a lost space behind a quotation',
    'He said “yes.”The rest left.',
    ['He said “yes.”', 'The rest left.'],
  ],
  [
    'blank lines',
    'A headline\n\nThe text.\n\n\nMore text',
    ['A headline', 'The text.', 'More text'],
  ],
  [
    'blank lines with spaces, CRLF',
    'One line\r\n \t\r\nTwo lines.\r\nThree.',
    ['One line', 'Two lines.', 'Three.'],
  ],
  [
    'one paragraph a line',
    'The first one is short.\nThe second says more about it. It has two sentences.\nThird.',
    [
      'The first one is short.',
      'The second says more about it.',
      'It has two sentences.',
      'Third.',
    ],
  ],
  [
    'a list and its introduction',
    'Munitions will solve two problems for Ukraine:\n- the need for more;\n- reducing superiority.\nHe said so.',
    [
      'Munitions will solve two problems for Ukraine:',
      'the need for more;',
      'reducing superiority.',
      'He said so.',
    ],
  ],
  [
    'bullets of other kinds',
    '• One thing\n* Another\n+ Third one. Really.',
    ['One thing', 'Another', 'Third one.', 'Really.'],
  ],
  [
    'a numbered list',
    '1. The first\n2. The second one.\n10. The last',
    ['1. The first', '2. The second one.', '10. The last'],
  ],
  [
    'headings and rules',
    '# Title #\nText here.\n\n***\n\n## Part two\nMore. C#',
    ['Title', 'Text here.', 'Part two', 'More.', 'C#'],
  ],
  [
    'wrapped lines',
    'The dry period means the temporao will be late this year, said\nComissaria Smith, who until last year had been with the U.S.\nArmy, in its weekly review of the\ntrade. It rose.',
    [
      'The dry period means the temporao will be late this year, said\nComissaria Smith, who until last year had been with the U.S.\nArmy, in its weekly review of the\ntrade.',
      'It rose.',
    ],
  ],
  [
    'wrapped and indented paragraphs, as agencies sent them',
    'Standard Oil Co and BP North America\nInc said they plan to form a venture to manage the money market\nborrowing of both.\n    BP is a subsidiary of British Petroleum Co\nPlc, which owns a 55 pct interest.\n    The venture is new.',
    [
      'Standard Oil Co and BP North America\nInc said they plan to form a venture to manage the money market\nborrowing of both.',
      'BP is a subsidiary of British Petroleum Co\nPlc, which owns a 55 pct interest.',
      'The venture is new.',
    ],
  ],
  [
    'a short line above wrapped ones',
    'What happens next\nThe minister said that the decision had been made by the\ngovernment and would not be taken back before the end of\nthe year.',
    [
      'What happens next',
      'The minister said that the decision had been made by the\ngovernment and would not be taken back before the end of\nthe year.',
    ],
  ],
  [
    'a table',
    'Shr 34 cts vs 41 cts\nNet 2,000,000 vs 3,000,000\nRevs 5 mln',
    ['Shr 34 cts vs 41 cts', 'Net 2,000,000 vs 3,000,000', 'Revs 5 mln'],
  ],
  ['tabs and no-break spaces', '\tOne.\u00a0Two.\t\tThree.\u00a0', ['One.', 'Two.', 'Three.']],
  [
    'wrapped Chinese',
    '白宫周一表示目前尚未准备好向基辅提供集束弹药因为世界上有一百多\n个国家禁止使用这种弹药而且美国国家安全委员会发言人也表示他们对\n此感到担忧并且正在考虑这个请求。基辅同意。',
    [
      '白宫周一表示目前尚未准备好向基辅提供集束弹药因为世界上有一百多\n个国家禁止使用这种弹药而且美国国家安全委员会发言人也表示他们对\n此感到担忧并且正在考虑这个请求。',
      '基辅同意。',
    ],
    'zh',
  ],
  ['lone surrogates', 'One \ud83d. Two \udc00.', ['One \ud83d.', 'Two \udc00.']],
  ['nothing', '', []],
  ['nothing to read', ' \n*** \n … \n“”\n', []],
  [
    'Thai, in breaths',
    'ทำเนียบขาวกล่าวว่าวอชิงตันยังไม่พร้อมที่จะส่งอาวุธระเบิดลูกปรายให้กับยูเครนในขณะนี้ อย่างไรก็ตามเจ้าหน้าที่อเมริกันปฏิเสธที่จะยืนยันว่าได้รับคำขอดังกล่าวจากเคียฟแล้วหรือไม่',
    [
      'ทำเนียบขาวกล่าวว่าวอชิงตันยังไม่พร้อมที่จะส่งอาวุธระเบิดลูกปรายให้กับยูเครนในขณะนี้',
      'อย่างไรก็ตามเจ้าหน้าที่อเมริกันปฏิเสธที่จะยืนยันว่าได้รับคำขอดังกล่าวจากเคียฟแล้วหรือไม่',
    ],
    'th',
  ],
];

describe('as typed', () => {
  it.each(AS_TYPED.map((typed) => ({ typed, what: typed[0] })))('$what', ({ typed }) => {
    const [, body, sentences, language] = typed;
    expect(textsOf(body, language)).toEqual(sentences);
  });
});

function textsOf(body: string, language?: string): string[] {
  return sentencesOf(body, language).map(({ text }) => text);
}
