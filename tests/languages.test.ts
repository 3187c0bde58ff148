import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswerer } from '../src/answer/answer.ts';
import { holds } from '../src/answer/evidence.ts';
import { cutArticle } from '../src/corpus/cut.ts';
import { answerKindOf, focusOf } from '../src/search/answer-kind.ts';
import { ASKING } from '../src/search/asking.ts';
import { createCutters } from '../src/search/cutters.ts';
import { detectLanguage } from '../src/search/detect-language.ts';
import { createEdition } from '../src/search/edition.ts';
import { parseQuestion, queryOf } from '../src/search/question.ts';
import { NO_RELATED_TERMS } from '../src/search/related.ts';
import { createTermCutter, createTermNumberer } from '../src/search/terms.ts';
import { newsProse, oddText } from './support/arbitraries.ts';

const LANGUAGES =
  'ar bg da de el en es fa fi fr hi hu id it ja ko nl no pt ro ru sv ta th tr uk vi zh xx'.split(
    ' ',
  );

const cutters = createCutters();
const termsOf = (language: string, text: string) =>
  cutters
    .of(language)
    .termsOf(text)
    .map(({ term }) => term);
const wordsOf = (language: string, text: string) =>
  cutters
    .of(language)
    .termsOf(text)
    .map(({ word }) => word);

describe('words of one meaning are one term', () => {
  it.each([
    ['ar', 'الحكومة', 'حكومة'],
    ['ar', 'أوكرانيا', 'اوكرانيا'],
    ['ar', 'مُحَمَّد', 'محمـــد'],
    ['ar', 'للمدينة', 'المدينه'],
    ['ar', '١٩٩٠', '1990'],
    ['de', 'Häuser', 'Hauses'],
    ['de', 'München', 'Muenchen'],
    ['de', 'Straße', 'Strasse'],
    ['de', 'Präsident', 'Praesident'],
    ['de', '1.250.000', '1250000'],
    ['el', 'κυβέρνησης', 'ΚΥΒΕΡΝΗΣΗ'],
    ['el', 'πόλεμος', 'πολέμου'],
    ['es', 'canción', 'canciones'],
    ['es', 'acción', 'accion'],
    ['fr', 'l’État', 'état'],
    ['fr', 'qu’Emmanuel', 'Emmanuel'],
    ['hi', 'सरकारों', 'सरकार'],
    ['hi', 'हज़ार', 'हजार'],
    ['ro', 'reușită', 'reuşit'],
    ['ro', 'informații', 'informaţii'],
    ['ro', 'vorbești', 'vorbeşti'],
    ['ro', 'guvernului', 'guvernul'],
    ['ru', 'Чернышёва', 'Чернышева'],
    ['ru', 'правительством', 'правительства'],
    ['tr', "Ankara'nın", 'ANKARA'],
    ['tr', 'IRAK', 'ırak'],
    ['tr', 'LİDERİ', 'lideri'],
    ['tr', 'İSTANBUL', 'istanbul'],
    ['tr', 'kitaplarından', 'kitap'],
    ['uk', 'війною', 'війни'],
    ['uk', 'п’ять', "п'ять"],
    ['vi', 'hòa', 'hoà'],
    ['xx', 'Beyoncé', 'beyonce'],
  ])('%s: %s and %s', (language, one, other) => {
    expect(termsOf(language, one)).toHaveLength(1);
    expect(termsOf(language, one)).toEqual(termsOf(language, other));
  });

  it('a word of which nothing is left but its ending stays a term', () => {
    expect(termsOf('el', 'έως')).toEqual(['εωσ']);
  });

  it.each([
    ['vi', 'ma', 'mà'],
    ['vi', 'bán', 'bạn'],
    ['ru', 'мой', 'мои'],
    ['de', '1,5', '15'],
    ['xx', 'houses', 'house'],
  ])('but not %s: %s and %s', (language, one, other) => {
    expect(termsOf(language, `${one} x1`)).not.toEqual(termsOf(language, `${other} x1`));
  });

  it.each([
    ['de', 'Wer hat die Verfassung geschrieben?', ['Verfassung', 'geschrieben']],
    ['es', '¿Dónde está la catedral?', ['catedral']],
    ['fr', 'LA FRANCE', ['FRANCE']],
    ['uk', 'Хто це сказав', ['сказав']],
    ['ru', 'ещё раз о городе', ['городе']],
    ['vi', 'Ai là tổng thống', ['tổng', 'thống']],
  ])('%s: stop words of %j are left out', (language, text, words) => {
    expect(wordsOf(language, text)).toEqual(words);
  });
});

describe('scripts without spaces', () => {
  it.each([
    ['zh', '北京大学的学生在图书馆学习', ['北京', '大学', '学生', '图书', '馆', '学习']],
    ['en', '北京大学', ['北京', '大学']],
    ['th', 'ชาวนาไทยปลูกข้าว', ['ชาวนา', 'ไทย', 'ปลูก', 'ข้าว']],
    ['ja', '東京都で首相が記者会見', ['東京', '都', '首相', '記者', '会見']],
    ['zh', 'NFL在1990年', ['NFL', '1990', '年']],
  ])('%s: %s', (language, text, words) => {
    expect(wordsOf(language, text)).toEqual(words);
  });
});

describe('in every language', () => {
  const text = fc.oneof(newsProse, oddText, fc.string({ unit: 'grapheme' }), foreignText());

  it('a term says where its word stands, and no text is too odd', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), text, (language, odd) => {
        let end = 0;
        for (const term of cutters.of(language).termsOf(odd)) {
          expect(odd.slice(term.start, term.end)).toBe(term.word);
          expect(term.start).toBeGreaterThanOrEqual(end);
          expect(term.term).not.toBe('');
          end = term.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('a text is cut the same way twice, by whoever cuts it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LANGUAGES), text, (language, odd) => {
        const cut = cutters.of(language).termsOf(odd);
        expect(cutters.of(language).termsOf(odd)).toEqual(cut);
        expect(createTermCutter(language).termsOf(odd)).toEqual(cut);
        const numberer = createTermNumberer();
        const numbers: number[] = [];
        numberer.number(odd, (number) => numbers.push(number), language);
        expect(numbers.map((at) => numberer.terms[at])).toEqual(cut.map(({ term }) => term));
      }),
    );
  });
});

describe('the language of a question', () => {
  it.each([
    ['Wer ist der Präsident?', ['en', 'de', 'fr'], 'de'],
    ['Qui est le président ?', ['en', 'de', 'fr'], 'fr'],
    ['Who is the president?', ['de', 'fr', 'en'], 'en'],
    ['Reznikov', ['de', 'en'], 'de'],
    ['Хто такий Рєзніков?', ['en', 'ru', 'uk'], 'uk'],
    ['Кто такой Резников?', ['en', 'ru', 'uk'], 'ru'],
    ['谁是 Reznikov？', ['en', 'zh'], 'zh'],
    ['首相は誰ですか', ['zh', 'ja'], 'ja'],
    ['谁是总统？', ['en'], 'zh'],
    ['Who?', [], 'en'],
  ])('%s among %j: %s', (question, languages, expected) => {
    expect(detectLanguage(question, languages, cutters)).toBe(expected);
  });

  it.each([
    ['de', 'Wie viele Menschen starben?', 'number'],
    ['de', 'In welchem Jahr begann der Krieg?', 'date'],
    ['es', '¿Por qué renunció?', 'reason'],
    ['fr', 'Où se trouve le siège ?', 'place'],
    ['ru', 'Сколько времени это длилось?', 'duration'],
    ['uk', 'Хто підписав угоду?', 'person'],
    ['el', 'Πότε υπογράφηκε η συμφωνία;', 'date'],
    ['ar', 'أين تقع المدينة؟', 'place'],
    ['hi', 'यह कब हुआ?', 'date'],
    ['ro', 'Cine a semnat acordul?', 'person'],
    ['tr', 'Kaç kişi öldü?', 'number'],
    ['vi', 'Tại sao ông từ chức?', 'reason'],
    ['th', 'ใครเป็นนายกรัฐมนตรี', 'person'],
    ['zh', '战争是什么时候开始的？', 'date'],
    ['xx', 'Who?', 'any'],
  ])('%s: %s asks for: %s', (language, question, kind) => {
    expect(answerKindOf(question, language)).toBe(kind);
  });

  it('has patterns that are regular expressions, and a focus where it has one', () => {
    for (const language of Object.keys(ASKING)) {
      expect(() => answerKindOf('?', language)).not.toThrow();
      expect(() => answerKindOf('谁', language)).not.toThrow();
      expect(() => focusOf('?', language)).not.toThrow();
    }
    expect(focusOf('Wie viele Menschen starben?', 'de')).toBe('Menschen');
  });
});

describe('evidence', () => {
  it.each([
    ['de', 'date', 'Am 3. März begann er.', 'Er begann.'],
    ['ru', 'date', 'В Марте.', 'В городе.'],
    ['ru', 'duration', 'Это длилось пять лет.', 'Это длилось.'],
    ['zh', 'date', '他生于一九九〇年。', '他出生。'],
    ['th', 'reason', 'เพราะฝนตก', 'ฝนตก'],
    ['ar', 'percentage', '٥٠ في المئة', 'خمسون رجلا'],
    ['tr', 'money', 'iki milyon dolar ödedi', 'iki kişi'],
  ] as const)('%s: %s in %s, not in %s', (language, kind, text, other) => {
    expect(holds(kind, text, language)).toBe(1);
    expect(holds(kind, other, language)).toBe(0);
  });
});

describe('articles in several languages', () => {
  const answer = createAnswerer();
  const edition = createEdition([
    article('en', 'en-GB', 'The minister Olena Marchuk opened a new bridge in Riga on Monday.'),
    article('de', 'de-AT', 'Der Bürgermeister versprach neue Häuser am Hafen. Es regnete.'),
    article('zh', 'zh-Hant', '市長在星期一宣布了一座新的圖書館。'),
    article('xx', 'tlh', 'nuqneH Qapla batlh Daqawlu.'),
  ]);
  const found = (question: string) => {
    const given = answer(edition, { question, refuse: false });
    return given.kind === 'cited' ? given.citations[0]?.article.id : undefined;
  };

  it.each([
    ['Was versprach der Bürgermeister?', 'de'],
    ['Welches Haus versprach der Buergermeister?', 'de'],
    ['Who opened the bridges?', 'en'],
    ['Wer ist Marchuk?', 'en'],
    ['Marchuk 是谁？', 'en'],
    ['谁宣布了圖書館？', 'zh'],
    ['batlh?', 'xx'],
  ])('%s is answered in %s', (question, id) => {
    expect(found(question)).toBe(id);
  });

  it('are looked at sentence by sentence in their own language', () => {
    const body = 'Am Montag regnete es lange. Die Regierungen unterzeichneten neue Verträge.';
    const both = createEdition([article('de', 'de', body), article('en', 'en', 'It rained.')]);
    const question = 'Welchen Vertrag unterzeichnet eine Regierung?';
    const given = answer(both, { question, refuse: false });
    const [best] = given.kind === 'cited' ? given.citations : [];
    expect(best?.quote).toMatch(/^Die Regierungen/);
    expect(best?.reasons).toContain('all 3 terms');
  });

  it('are all asked for what the question’s words are in their languages', () => {
    const cutter = cutters.of('en');
    const others = [cutters.of('de'), cutters.of('zh')];
    const asked = parseQuestion('Who is Genscher?', {
      cutter,
      others,
      outlets: [],
      occurs: (term) => term === 'gensch',
    });
    expect(asked.terms).toMatchObject([{ term: 'genscher', forms: ['gensch'], known: true }]);
    const query = queryOf(asked, NO_RELATED_TERMS);
    expect(query.map(({ term }) => term)).toEqual(['genscher', 'gensch']);
  });

  it('are known by their languages, the commonest first', () => {
    expect(edition.shelf.languages).toEqual(['de', 'en', 'tlh', 'zh']);
    const more = ['a', 'b'].map((id) => article(id, 'zh', '市長宣布了。'));
    expect(createEdition([article('en', 'en', 'It rained.'), ...more]).shelf.languages).toEqual([
      'zh',
      'en',
    ]);
  });
});

function article(id: string, language: string, body: string) {
  return cutArticle({ id, title: id, outlet: 'Buna Times', language, body }, `${id}.md`);
}

function foreignText(): fc.Arbitrary<string> {
  const parts =
    "حكومة مُحمـد ١٢ İI ıi straße ſ ﬁ καιρός Σ ё Ґ่ ก็ ไทย 北京 東京で ｱ 한국 हज़ार ९ l’ qu’ ' ’s 1.000,5 x̂ ộ ー ་ 𠀀 ່ ខ្មែរ".split(
      ' ',
    );
  return fc
    .array(fc.constantFrom(...parts, ' ', '.'), { maxLength: 12 })
    .map((all) => all.join(''));
}
