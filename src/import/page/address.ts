import type { Found } from '../draft.ts';
import type { PageDocument } from './dom.ts';
import { metaOf } from './meta.ts';

/**
 * Where the article stands: the address the page calls canonical, or the one it was fetched from. A
 * page that names the front page of its site has forgotten to say where it stands.
 */
export function addressOf(document: PageDocument, address: string | undefined): Found | undefined {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? '';
  const candidates = [
    { value: canonical, from: 'the canonical link' },
    ...metaOf(document, ['og:url']),
    { value: address ?? '', from: 'where the page was read' },
  ];
  for (const { value, from } of candidates) {
    const clean = cleanAddress(value, address);
    if (clean !== undefined && (new URL(clean).pathname !== '/' || from.startsWith('where')))
      return { value: clean, from };
  }
  return undefined;
}

/** The ways a page may write its own address. */
export function addressesFrom(url: Found | undefined, address: string | undefined): Set<string> {
  const own = [url?.value, address].filter((each) => each !== undefined);
  return new Set(own.flatMap((each) => [each, each.replace(/\/$/, ''), `${each}/`]));
}

/**
 * An address without the part behind `#`, without a name and password, and without what newsletters
 * and networks add to count readers; `undefined` when it is no address of the web.
 */
export function cleanAddress(value: string, base?: string): string | undefined {
  if (value.trim() === '' || !URL.canParse(value, base)) return undefined;
  const url = new URL(value, base);
  if (!/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  url.username = '';
  url.password = '';
  // A copy: what is deleted would shift what is walked.
  const names = [...url.searchParams.keys()];
  for (const name of names) if (COUNTERS.test(name)) url.searchParams.delete(name);
  return url.href;
}

const COUNTERS = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid)$/i;

/** What browsers write into the pages they save: `saved from url=(0029)https://…`, `url: https://…`. */
export function savedFrom(html: string): string | undefined {
  const head = html.slice(0, LONGEST_HEAD);
  const address =
    /<!--\s*saved from url=\(\d+\)(\S+)\s*-->/i.exec(head)?.[1] ??
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head)?.[1];
  return address === undefined ? undefined : cleanAddress(address);
}

/** Units: the comment stands at the very beginning. */
const LONGEST_HEAD = 4096;
