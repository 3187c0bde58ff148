import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cutArticle } from '../../src/corpus/cut.ts';
import { type PageElement, parsePage } from '../../src/import/page/dom.ts';
import { textOfElement } from '../../src/import/page/markdown.ts';
import { draftOfPage } from '../../src/import/page/page.ts';
import { ROOT } from './cli.ts';

/** A page of tests/pages, and what of it is the article. */
export interface TruePage {
  readonly name: string;
  readonly html: string;
  readonly story: ReadonlySet<string>;
  readonly either: ReadonlySet<string>;
}

/** A line, and whether it was kept and ought to be. */
export interface JudgedLine {
  readonly page: string;
  readonly text: string;
  readonly kept: boolean;
  readonly isStory: boolean;
}

const PAGES = join(ROOT, 'tests/pages');

export function readPages(folder: string): TruePage[] {
  const names = readdirSync(join(PAGES, folder)).filter((name) => name.endsWith('.html'));
  return names.map((name) => {
    const marked = readFileSync(join(PAGES, folder, name), 'utf8');
    const document = parsePage(marked);
    return {
      name,
      html: marked.replace(/(<\w+(?:\s[^<>]*?)?)\s[se](?=[\s>])/g, '$1'),
      story: linesOf(document.querySelectorAll('[s]')),
      either: linesOf(document.querySelectorAll('[e]')),
    };
  });
}

/** The page imported: its article found by the reader, its furniture by the corpus. */
export function judgeImported(page: TruePage): JudgedLine[] {
  const lines = judge(page, draftOfPage(page.html).body);
  const met = new Set(lines.map(({ text }) => text));
  // What the reader has lost was set aside as well.
  const lost = [...page.story].filter((text) => !met.has(text));
  return lines.concat(lost.map((text) => ({ page: page.name, text, kept: false, isStory: true })));
}

/** The page pasted whole: its furniture is the corpus’s to find alone. */
export function judgePasted(page: TruePage): JudgedLine[] {
  const document = parsePage(page.html);
  for (const element of document.querySelectorAll('script, style, head')) element.remove();
  return judge(page, textOfElement(document.body));
}

function judge(page: TruePage, body: string): JudgedLine[] {
  const { facts } = draftOfPage(page.html);
  const { furniture } = cutArticle(
    {
      id: 'a',
      title: facts.title?.value ?? '',
      outlet: facts.outlet?.value ?? '',
      byline: facts.byline?.value,
      language: facts.language?.value ?? 'en',
      body,
    },
    page.name,
  );
  let at = 0;
  const lines: JudgedLine[] = [];
  for (const line of body.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const text = bare(line);
    if (text === '' || page.either.has(text)) continue;
    const kept = !furniture.some((part) => part.start < end && part.end > start);
    lines.push({ page: page.name, text, kept, isStory: page.story.has(text) });
  }
  return lines;
}

export interface Figures {
  readonly precision: number;
  readonly recall: number;
}

/** Of the article’s lines: how many of those kept belong to it, and how many of it were kept. */
export function storyFigures(lines: readonly JudgedLine[]): Figures {
  return figures(lines.map(({ kept, isStory }) => [kept, isStory]));
}

/** Of the furniture: how many of the lines set aside are furniture, and how much was found. */
export function furnitureFigures(lines: readonly JudgedLine[]): Figures {
  return figures(lines.map(({ kept, isStory }) => [!kept, !isStory]));
}

function figures(pairs: readonly (readonly [found: boolean, right: boolean])[]): Figures {
  const both = pairs.filter(([found, right]) => found && right).length;
  const found = pairs.filter(([each]) => each).length;
  const right = pairs.filter(([, each]) => each).length;
  return { precision: both / Math.max(1, found), recall: both / Math.max(1, right) };
}

function linesOf(elements: Iterable<PageElement>): Set<string> {
  const texts = [...elements].flatMap((element) => textOfElement(element).split('\n'));
  return new Set(texts.map(bare).filter((text) => text !== ''));
}

/** Without the marks of headings, items, quotations and rows. */
function bare(line: string): string {
  return line
    .replace(/^#{1,6}\s+/, '')
    .replace(/^(?:[->]|\d+\.)(?:\s+|$)/, '')
    .replace(/^\| (.*) \|$/, '$1')
    .trim();
}
