import { Readability } from '@mozilla/readability';
import { isEnded } from '../../corpus/page.ts';
import { correctionsOf } from './corrections.ts';
import { holdsBlock, type PageDocument, type PageElement } from './dom.ts';
import { textOfElement } from './markdown.ts';

export interface PageContent {
  /** Empty when the page holds no text that looks like an article. */
  readonly text: string;
  /** As printed near the headline. */
  readonly byline?: string | undefined;
}

/**
 * The text of the page’s article. The document is used up: it is not the page any more afterwards.
 * Notes of correction are kept wherever they stand.
 */
export function contentOf(document: PageDocument): PageContent {
  const corrections = correctionsOf(document);
  takeOff(document);
  const reader = new Readability<PageElement>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    serializer: (node: unknown) => node as PageElement,
  });
  const read = reader.parse();
  const text = read?.content ? textOfElement(read.content) : '';
  const lost = corrections.filter((note) => !text.includes(note));
  return {
    text: text === '' ? '' : [text, ...lost].join('\n\n'),
    byline: read?.byline ?? undefined,
  };
}

/** A page of 5 MB has some 150,000 and takes 11 s and 465 MB; more is no article. */
const MOST_ELEMENTS = 300_000;

const OFF = [
  'script, style, noscript, template, iframe, object, embed, svg, title, canvas, audio, video, dialog',
  'button, input, select, textarea, nav, [hidden], [aria-hidden="true"]',
  ...[
    'navigation',
    'banner',
    'contentinfo',
    'search',
    'dialog',
    'alertdialog',
    'toolbar',
    'menu',
  ].map((role) => `[role="${role}"]`),
  // For those who hear the page, not those who read it: “Image source, Getty Images”.
  '.sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text',
].join(', ');

/** Takes off what is no text of the article by the page’s own word. */
function takeOff(document: PageDocument): void {
  for (const element of document.querySelectorAll(OFF)) element.remove();
  for (const block of document.querySelectorAll('p, div, ul, ol'))
    if (isLinks(block)) block.remove();
  const captions = [...document.querySelectorAll('figcaption')];
  const said = lengthOf(captions);
  const paragraphs = lengthOf([...document.querySelectorAll('p')]);
  // In a gallery the captions are the story; elsewhere they say what a picture shows.
  if (said * SHARE_OF_GALLERY < paragraphs + said) for (const caption of captions) caption.remove();
}

/**
 * Whether a block is nothing but links to other pages, perhaps with a label in front (“Read more:”).
 * A sentence may be a link as a whole, and stays.
 */
function isLinks(block: PageElement): boolean {
  const parts = /^[uo]l$/.test(block.localName) ? [...block.children] : [block];
  return parts.length > 0 && parts.every(isLink);
}

function isLink(part: PageElement): boolean {
  if (holdsBlock(part)) return false;
  const links = [...part.querySelectorAll('a')];
  const text = squeezed(part.textContent);
  const linked = links.map((link) => squeezed(link.textContent)).filter((each) => each !== '');
  if (linked.length === 0 || part.querySelector('img') !== null) return false;
  if (linked.some((each) => isEnded(each) && !each.endsWith('?'))) return false;
  const rest = linked.reduce((left, each) => left.replace(each, ''), text).trim();
  return /^[^.!?]{0,40}[:：»>→|]$/u.test(rest) || rest.replace(/[\s|/·•,←→-]/gu, '') === '';
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A page whose captions are at least a third of its text is a gallery. */
const SHARE_OF_GALLERY = 3;

function lengthOf(elements: readonly PageElement[]): number {
  return elements.reduce((sum, { textContent }) => sum + textContent.trim().length, 0);
}
