import { SourceError } from '../errors.ts';
import type { Allows } from './addresses.ts';
import { describeStatus } from './faults.ts';
import { Host, waitOf } from './hosts.ts';
import type { FetchLimits } from './limits.ts';
import { request, type Response } from './request.ts';
import { type Rules, rulesOf } from './robots.ts';

/** A document from the web. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** The header, as `text/html; charset=utf-8`; empty without one. */
  readonly type: string;
  readonly charset?: string | undefined;
  /** Where it was found in the end. */
  readonly address: string;
}

export interface Fetcher {
  /** @throws SourceError with the reason why it was not fetched */
  fetch(address: string): Promise<Fetched>;
}

export interface FetcherOptions {
  readonly limits: FetchLimits;
  readonly allows: Allows;
  /** Ends what is under way. */
  readonly signal?: AbortSignal | undefined;
}

/** Fetches politely (robots.txt, one request at a time, a delay) and only what everybody can reach. */
export function createFetcher(options: FetcherOptions): Fetcher {
  const hosts = new Map<string, Host>();
  return {
    async fetch(address) {
      let url = webAddress(address);
      for (let redirects = 0; redirects <= options.limits.mostRedirects; redirects++) {
        const host = hostOf(hosts, url);
        const rules = await (host.rules ??= askForRules(host, url, options));
        if (!rules.allows(url)) throw new SourceError('may not be fetched: robots.txt says so');
        const response = await askPatiently(host, url, rules, options);
        if (response.status === 200) return fetched(url, response);
        url = nextAddress(url, response);
      }
      throw new SourceError(`was redirected more than ${options.limits.mostRedirects} times`);
    },
  };
}

/** @throws SourceError unless it is an address of the web that names nobody */
function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new SourceError('is no address');
  const url = new URL(address, base?.href);
  if (!/^https?:$/.test(url.protocol))
    throw new SourceError(`leads to ${url.protocol}, and only http: and https: are fetched`);
  if (url.username !== '' || url.password !== '')
    throw new SourceError('holds a name or password, which is not sent: leave it out');
  url.hash = '';
  return url;
}

function nextAddress(url: URL, { status, headers }: Response): URL {
  const isRedirect = [301, 302, 303, 307, 308].includes(status) && headers.location !== undefined;
  if (!isRedirect) throw new SourceError(describeStatus(status));
  return webAddress(headers.location ?? '', url);
}

function fetched(url: URL, { headers, bytes }: Response): Fetched {
  const type = headers['content-type'] ?? '';
  const charset = /;\s*charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1];
  return { bytes, type, charset, address: url.href };
}

function hostOf(hosts: Map<string, Host>, url: URL): Host {
  const host = hosts.get(url.origin) ?? new Host();
  hosts.set(url.origin, host);
  return host;
}

/** A robots.txt may be somewhere else; who is asked for one cannot ask for another first. */
async function askForRules(host: Host, url: URL, options: FetcherOptions): Promise<Rules> {
  let robots = new URL('/robots.txt', url);
  for (let redirects = 0; redirects <= options.limits.mostRedirects; redirects++) {
    await host.turn(options.limits.delay, options.signal);
    const response = await ask(robots, options);
    host.rest(options.limits.delay);
    const isMoved = response.status >= 300 && response.status < 400;
    if (!isMoved || response.headers.location === undefined) return rulesOf(url, response);
    robots = webAddress(response.headers.location, robots);
  }
  throw new SourceError('has a robots.txt that was redirected too often');
}

/** Asks again, as often and as late as the host wants, within reason; then leaves it alone. */
async function askPatiently(
  host: Host,
  url: URL,
  rules: Rules,
  options: FetcherOptions,
): Promise<Response> {
  const { limits } = options;
  const delay = Math.max(limits.delay, rules.delay);
  if (delay > limits.longestWait) throw new SourceError(tooSlow('robots.txt asks', delay, limits));
  for (let attempt = 0; ; attempt++) {
    await host.turn(delay, options.signal);
    const response = await ask(url, options);
    host.rest(delay);
    if (response.status !== 429 && response.status !== 503) return response;
    const wait = waitOf(response.headers['retry-after'], Date.now());
    const reason = describeStatus(response.status);
    if (wait === undefined || attempt === limits.mostRetries) {
      if (response.status === 429) host.close(`${reason}, as it did before`);
      throw new SourceError(reason);
    }
    if (wait > limits.longestWait) {
      host.close(tooSlow(`${reason} and asks`, wait, limits));
      throw new SourceError(tooSlow(`${reason} and asks`, wait, limits));
    }
    host.rest(wait);
  }
}

function ask(url: URL, { limits, allows, signal }: FetcherOptions): Promise<Response> {
  const { mostBytes, idle, whole } = limits;
  return request(url, { mostBytes, idle, whole, allows, signal });
}

function tooSlow(who: string, wait: number, { longestWait }: FetchLimits): string {
  return `${who} to wait ${Math.ceil(wait / 1000)} s, longer than ${longestWait / 1000} s: try again later`;
}
