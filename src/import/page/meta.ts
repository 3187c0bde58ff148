import type { Found } from '../draft.ts';
import type { PageDocument, PageElement } from './dom.ts';

/** Reads `<meta>`: the first of the names that has a content. */
export function metaOf(document: PageDocument, names: readonly string[]): Found[] {
  return names.flatMap((name) => {
    const values = [...document.querySelectorAll('meta')]
      .filter((meta) => nameOf(meta) === name)
      .map((meta) => meta.getAttribute('content')?.trim() ?? '')
      .filter((content) => content !== '');
    const from = name.startsWith('og:') ? `Open Graph ${name}` : `meta ${name}`;
    return [...new Set(values)].map((value) => ({ value, from }));
  });
}

/**
 * Reads microdata: the values of a property of the article the page marks up. A property of
 * something inside it (the logo of a publisher) is not the article’s.
 */
export function microdataOf(document: PageDocument, property: string): Found[] {
  const scope = [...document.querySelectorAll('[itemscope][itemtype]')].find((element) =>
    /\/(?:\w*Article|\w*BlogPosting|Report)$/.test(element.getAttribute('itemtype') ?? ''),
  );
  if (!scope) return [];
  const own = [...scope.querySelectorAll(`[itemprop~="${property}"]`)].filter(
    (element) => element.parentElement?.closest('[itemscope]') === scope,
  );
  return own.flatMap((element) => {
    const value = valueOf(element).trim();
    return value === '' ? [] : [{ value, from: `microdata ${property}` }];
  });
}

function nameOf(meta: PageElement): string {
  const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
  return (name || (meta.getAttribute('http-equiv') ?? '')).toLowerCase();
}

function valueOf(element: PageElement): string {
  if (element.hasAttribute('itemscope')) {
    const name = element.querySelector('[itemprop~="name"]');
    return name ? valueOf(name) : element.textContent;
  }
  for (const attribute of ['content', 'datetime']) {
    const value = element.getAttribute(attribute);
    if (value !== null) return value;
  }
  return element.textContent;
}
