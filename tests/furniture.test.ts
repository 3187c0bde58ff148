import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../src/corpus/article.ts';
import { cutArticle } from '../src/corpus/cut.ts';
import { furnitureOf } from '../src/corpus/furniture.ts';
import { newsProse, oddText } from './support/arbitraries.ts';

const FACTS = { id: 'a', title: 'Kyiv asks for more', outlet: 'Buna Times', language: 'en' };
const STORY = [
  'The White House said on Monday that it was not ready to send the munitions.',
  'Kyiv has asked for them since the spring, two officials told reporters.',
];

it('takes whole lines or labels, in order, and no sentence touches them', () => {
  fc.assert(
    fc.property(fc.oneof(newsProse, oddText), (body) => {
      const { sentences, furniture } = cutArticle({ ...FACTS, body }, 'a.md');
      const spans = [...sentences, ...furniture].toSorted((a, b) => a.start - b.start);
      let from = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThan(start);
        expect(body.slice(from, start)).not.toMatch(/[\p{L}\p{N}]/u);
        from = end;
      }
    }),
    { numRuns: 500 },
  );
});

it('takes no line of a page of nothing but sentences', () => {
  expect(furnished(STORY)).toEqual([]);
});

describe('above the story', () => {
  it.each([
    ['headline repeated', 'Kyiv asks for more'],
    ['headline repeated', '# Kyiv asks for more | Buna Times', 'Kyiv asks for more | Buna Times'],
    ['name of the outlet', 'BUNA TIMES'],
    ['byline', 'By David Wyatt'],
    ['byline', 'By Ann Lee and Bob Ray, Reuters'],
    ['date of the page', 'Published: 8 July 2023'],
    ['date of the page', 'July 8, 2023, 10:15 a.m.'],
    ['date of the page', '3 hours ago'],
    ['reading time', '4 min read'],
    ['path of the page', 'Home > News > World'],
    ['photo credit', 'Photo: AFP'],
    ['photo credit', '(Evan Vucci/AP)'],
    ['share bar', 'Share on Facebook | Twitter | Email'],
    ['button of the page', 'Skip to content'],
  ])('%s: %s', (reason, line, text = line) => {
    expect(furnished([line, ...STORY])).toEqual([[reason, text]]);
  });
});

describe('below the story', () => {
  it.each<[string, ...string[]]>([
    ['heading of a list of links', 'Related Articles'],
    ['link to another article', 'Read more: What are cluster munitions?'],
    ['link to another article', 'Continue reading'],
    ['button of the page', 'Back to top button'],
    ['credit of another outlet', 'Source: korrespondent'],
    ['credit of another outlet', 'Via: Politico'],
    ['credit of another outlet', 'Originally published on Politico'],
    ['credits of the staff', '(Reporting by Ann Lee; Editing by Bob Ray)'],
    ['sign-off of the agency', 'Reuter'],
    ['comments', '12 Comments'],
    ['comments', 'Leave a comment'],
    ['copyright', '© 2023 Buna Times. All rights reserved.'],
    ['copyright', 'Copyright 2023 The Associated Press. All rights reserved.'],
    ['tags', 'Tags: Ukraine, cluster munitions, White House'],
    ['tags', '#Ukraine #Kyiv'],
    ['advertisement', 'ADVERTISEMENT'],
    ['advertisement', 'Story continues below advertisement'],
    ['invitation to subscribe or follow', 'Subscribe to our channel Athletistic'],
    ['invitation to subscribe or follow', 'Follow us on Twitter and Telegram.'],
    [
      'invitation to subscribe or follow',
      'Sign up for our daily newsletter, straight to your inbox.',
    ],
    ['invitation to subscribe or follow', 'Подписывайтесь на наш канал в Telegram'],
    ['notice about cookies', 'We use cookies to improve your experience on our website.'],
    ['notice about cookies', 'By continuing to browse you agree to our use of cookies.'],
    [
      'about the author',
      'I am David Wyatt, a professional writer and journalist for Buna Times. I love news.',
    ],
    ['about the author', 'Ann Lee is a reporter for Buna Times.'],
    ['about the author', 'Ann Lee is a correspondent at Buna Times covering the war in Ukraine.'],
  ])('%s: %s', (reason, ...lines) => {
    expect(furnished([...STORY, ...lines])).toEqual(lines.map((line) => [reason, line]));
  });

  it('a list of links, down to the end', () => {
    const links = [
      'You may also like',
      'Russia condemns the decision',
      'What are cluster munitions?',
    ];
    expect(linesOf([...STORY, ...links, 'Source: AFP'])).toEqual([...links, 'Source: AFP']);
  });

  it('a biography of several paragraphs, with what stands below it', () => {
    const tail = [
      'About the author',
      'Ann Lee covers Kyiv.',
      'She lives in Lviv and has won prizes for it.',
      'Back to top',
    ];
    expect(linesOf([...STORY, ...tail])).toEqual(tail);
  });

  it('the biography of the byline, who need not be of this outlet', () => {
    const bio = 'Ann Lee has been a freelance journalist since she left Kyiv in 2014.';
    expect(linesOf([...STORY, bio], { byline: 'Ann Lee' })).toEqual([bio]);
    expect(linesOf([...STORY, bio])).toEqual([]);
  });
});

describe('on the pages of broadcasters', () => {
  it('labels, captions and offers that stand beside the story', () => {
    const page = [
      'BREAKING',
      'Image source, Getty Images',
      'Image caption, The bridge as it stood before the war began in the spring',
      ...STORY,
      'Sign up for our morning newsletter',
      "Get the day's top stories sent straight to your inbox.",
    ];
    expect(linesOf(page)).toEqual([...page.slice(0, 3), ...page.slice(-2)]);
  });

  it('the marks of a live blog', () => {
    const page = [STORY[0] ?? '', '11.02 GMT', 'Updated at 11.10 GMT', STORY[1] ?? '', 'Share'];
    expect(linesOf(page)).toEqual(['11.02 GMT', 'Updated at 11.10 GMT', 'Share']);
  });

  it('a quotation pulled out of the story, but not the story', () => {
    const whole = 'The minister was blunt: “We have nothing left to give them.” He left.';
    const pulled = '“We have nothing left to give them.”';
    expect(linesOf([STORY[0] ?? '', pulled, whole])).toEqual([pulled]);
  });

  it('what stands below the story behind other furniture, but no figures', () => {
    const page = [...STORY, 'Source: AFP', 'Discussion about this', 'Dead: 12'];
    expect(linesOf(page)).toEqual(['Source: AFP', 'Discussion about this']);
  });
});

describe('within the story', () => {
  it('goes on behind a link', () => {
    const lines = [STORY[0] ?? '', 'Read more', 'Russia condemns the decision', STORY[1] ?? ''];
    expect(linesOf(lines)).toEqual(lines.slice(1, 3));
  });

  it('loses a label glued to a sentence, and keeps the sentence', () => {
    const body = 'Back to top buttonWashington is not ready to supply Kyiv, it said.';
    const cut = cutArticle({ ...FACTS, body }, 'a.md');
    expect(cut.sentences.map(({ text }) => text)).toEqual([
      'Washington is not ready to supply Kyiv, it said.',
    ]);
    expect(cut.furniture).toHaveLength(1);
  });

  it('has no sentence that runs across furniture', () => {
    const lines = [
      'The White House said on Monday that it was',
      'Advertisement',
      'not ready to send the munitions.',
    ];
    expect(cutArticle({ ...FACTS, body: lines.join('\n') }, 'a.md').sentences).toHaveLength(2);
  });
});

describe('journalism stays', () => {
  it.each([
    'Washington is not ready to supply Kyiv with munitions, the White House said.',
    '“Subscribe to our newsletter,” the minister told the crowd.',
    'Follow us to the border, the soldiers told the reporters on Telegram.',
    'Join our channel on Telegram, the ministry urged residents.',
    'We use cookies on our website to track people, the firm wrote in its defence.',
    'Cookies will be banned across the continent from 2025, officials said.',
    'Copyright law in 2023 was changed after a long debate in parliament.',
    'Sources: two officials who asked not to be named said it was over.',
    'Athletistic previously wrote that US media said that Ukraine asked for “cluster munitions.”',
    'Correction: An earlier version of this article misstated the number of countries.',
    'Editor’s note: The names of two witnesses were changed.',
    'Evan Gershkovich is a reporter for The Wall Street Journal who was arrested in March.',
    'Ann Lee is a reporter for Buna Times and was arrested by the police in Minsk on Monday.',
    'Share prices of Facebook and Twitter fell on Monday.',
    'Photos by the police show the damage. They were published on Monday.',
    'The related articles of the treaty were signed in 2008.',
    'I am a soldier and I will stay here until the end.',
    'Advertising is the largest market of the country, the report found.',
    'By Monday evening the bridge had been repaired.',
    'Read more books, the president told the pupils.',
    'In 12 comments on the draft, Germany and Spain expressed concerns.',
    'Corrections: the minister said that two of the figures had been wrong.',
    'Image sources were checked by three laboratories, the court heard.',
    'The newsletter gave the following figures for the progress of the harvest.',
    'Users can unsubscribe at any time, the regulator said in its decision.',
    'Follow-up checks in July 2023 found 12 more cases.',
    'He sent the e-mail to editor@example.org, the court was told.',
    'In July 2023 the number rose to 2,023.',
    'Currency gains 1.4%',
    'Photo editors at three agencies refused to publish the picture.',
    'Von Storch asked the chamber for a vote on Monday.',
  ])('%s', (line) => {
    expect(linesOf([...STORY, line])).toEqual([]);
    expect(linesOf([line, ...STORY])).toEqual([]);
    expect(linesOf([STORY[0] ?? '', line, STORY[1] ?? ''])).toEqual([]);
  });

  it('a title that is the first sentence stays quotable', () => {
    const title = 'Washington is not ready, the White House said.';
    expect(linesOf([title, ...STORY], { title })).toEqual([]);
    expect(linesOf([title.slice(0, -1), ...STORY], { title })).toEqual([title.slice(0, -1)]);
  });

  it('subheads, and a list with its introduction', () => {
    expect(linesOf([STORY[0] ?? '', 'More on the treaty', STORY[1] ?? ''])).toEqual([]);
    expect(
      linesOf([...STORY, 'It has two aims:', '- more ammunition;', '- less superiority.']),
    ).toEqual([]);
  });
});

it('is fast on a line without end', () => {
  const before = performance.now();
  furnitureOf({
    ...FACTS,
    body: `${'Subscribe our '.repeat(100_000)}\n\n${'(A '.repeat(100_000)}\n\n${'x'.repeat(1_000_000)}`,
  });
  expect(performance.now() - before).toBeLessThan(2_000);
});

function furnished(lines: readonly string[], facts: Partial<Article> = {}): [string, string][] {
  const body = lines.join('\n\n');
  return furnitureOf({ ...FACTS, ...facts, body }).map(({ start, end, reason }) => [
    reason,
    body.slice(start, end),
  ]);
}

function linesOf(lines: readonly string[], facts: Partial<Article> = {}): string[] {
  return furnished(lines, facts).map(([, line]) => line);
}
