import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { isPublic } from '../src/import/fetch/addresses.ts';
import { createFetcher, type Fetcher } from '../src/import/fetch/fetcher.ts';
import { waitOf } from '../src/import/fetch/hosts.ts';
import { type FetchLimits, LIMITS } from '../src/import/fetch/limits.ts';
import { createWeb, html, redirect, type Web } from './support/web.ts';

let web: Web;
afterEach(() => web?.close());

/** Fast enough for a test; only the first loopback address stands for the public web. */
function fetcher(limits: Partial<FetchLimits> = {}): Fetcher {
  return createFetcher({
    limits: { ...LIMITS, delay: 0, ...limits },
    allows: (address) => address === '127.0.0.1',
  });
}

async function fault(path: string, limits: Partial<FetchLimits> = {}): Promise<string> {
  const address = path.startsWith('http') ? path : web.origin + path;
  return fetcher(limits)
    .fetch(address)
    .then(
      () => 'no fault',
      (error: Error) => `${error.name}: ${error.message}`,
    );
}

describe('a server that misbehaves', () => {
  it('does not answer', async () => {
    web = await createWeb({ '/slow': () => {} });
    expect(await fault('/slow', { idle: 150 })).toBe('SourceError: did not answer for 0.15 s');
  });

  it('dribbles without end', async () => {
    web = await createWeb({
      '/drip': (_, response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    });
    expect(await fault('/drip', { whole: 400 })).toBe('SourceError: took more than 0.4 s');
  });

  it('sends without end', async () => {
    web = await createWeb({
      '/endless': (_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write('x'.repeat(65_536)));
        };
        response.on('drain', more);
        more();
      },
    });
    expect(await fault('/endless', { mostBytes: 1024 * 1024 })).toMatch(/is larger than 1 MiB/);
  });

  it('sends little that unpacks to much', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
    web = await createWeb({ '/bomb': html(bomb, { 'content-encoding': 'gzip' }) });
    expect(bomb.length).toBeLessThan(100_000);
    expect(await fault('/bomb')).toMatch(/is larger than 16 MiB/);
  });

  it('breaks off', async () => {
    web = await createWeb({
      '/short': (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('<html>', () => response.destroy());
      },
      '/torn': html(gzipSync('x'.repeat(100_000)).subarray(0, 60), { 'content-encoding': 'gzip' }),
    });
    expect(await fault('/short')).toMatch(/broke off/);
    expect(await fault('/torn')).toMatch(/broke off/);
  });

  it('redirects in a circle, too often, to another protocol, or to itself with a password', async () => {
    web = await createWeb({
      '/a': redirect('/b'),
      '/b': redirect('/a'),
      '/file': redirect('file:///etc/passwd'),
      '/login': redirect('http://me:secret@127.0.0.1/'),
    });
    expect(await fault('/a')).toMatch(/was redirected more than 5 times/);
    expect(await fault('/file')).toMatch(/leads to file:/);
    expect(await fault('/login')).toMatch(/holds a name or password/);
  });

  it('redirects to addresses that are not public, however they are written', async () => {
    web = await createWeb({
      '/1': redirect('http://127.0.0.2/'),
      '/2': redirect('http://[::1]/'),
      '/3': redirect('http://[::ffff:10.0.0.1]/'),
      '/4': redirect('http://169.254.169.254/latest/meta-data/'),
      '/5': redirect('http://0x0a.1/'),
      '/6': redirect('http://0/'),
    });
    for (const path of ['/1', '/2', '/3', '/4', '/5', '/6'])
      expect(`${path} ${await fault(path)}`).toMatch(
        /^\/\d SourceError: is at \S+, which is no public/,
      );
  });

  it('is found under a name that leads to an address that is not public', async () => {
    web = await createWeb({ '/': 'x' });
    const name = web.origin.replace('127.0.0.1', 'localhost');
    const fetched = createFetcher({ limits: LIMITS, allows: isPublic }).fetch(`${name}/`);
    await expect(fetched).rejects.toThrow(/no public address/);
    expect(web.requests).toEqual([]);
  });

  it.each([
    [404, /is not there \(HTTP 404\)/],
    [403, /may not be read \(HTTP 403\)/],
    [500, /is out of order \(HTTP 500\)/],
    [204, /answered with HTTP 204/],
    [429, /asks for fewer requests/],
  ])('answers %i', async (status, message) => {
    web = await createWeb({ '/x': (_, response) => response.writeHead(status).end() });
    expect(await fault('/x')).toMatch(message);
  });

  it('is not there at all', async () => {
    web = await createWeb({});
    await web.close();
    expect(await fault('/x')).toMatch(/refuses connections/);
    expect(await fault('http://nowhere.invalid/')).toMatch(/cannot be found/);
  });
});

describe('politeness', () => {
  it('says who it is, and nothing else of anybody', async () => {
    web = await createWeb({
      '/from': (_, response) =>
        response.writeHead(302, { location: '/to', 'set-cookie': 'id=1' }).end(),
      '/to': 'x',
    });
    await fetcher().fetch(`${web.origin}/from`);
    expect(web.paths()).toEqual(['/robots.txt', '/from', '/to']);
    for (const { headers } of web.requests) {
      expect(headers['user-agent']).toMatch(/^Verbatim\//);
      expect(Object.keys(headers).toSorted()).toEqual([
        'accept',
        'accept-encoding',
        'connection',
        'host',
        'user-agent',
      ]);
    }
  });

  it('keeps to robots.txt, also behind a redirect, and asks for it once', async () => {
    web = await createWeb({
      '/robots.txt': html('User-agent: *\nDisallow: /\n\nUser-agent: verbatim\nDisallow: /private'),
      '/open': redirect('/private/x'),
      '/public': 'x',
    });
    const shared = fetcher();
    for (const path of ['/private/x', '/open'])
      await expect(shared.fetch(web.origin + path)).rejects.toThrow(/robots\.txt says so/);
    await shared.fetch(`${web.origin}/public`);
    expect(web.paths()).toEqual(['/robots.txt', '/open', '/public']);
  });

  it('fetches nothing from a host whose robots.txt is out of order', async () => {
    web = await createWeb({
      '/robots.txt': (_, response) => response.writeHead(503).end(),
      '/x': 'x',
    });
    expect(await fault('/x')).toMatch(/robots\.txt cannot be read \(HTTP 503\)/);
    expect(web.paths()).toEqual(['/robots.txt']);
  });

  it('waits as long as robots.txt wants, but not for ever', async () => {
    web = await createWeb({ '/robots.txt': html('User-agent: *\nCrawl-delay: 3600'), '/x': 'x' });
    expect(await fault('/x')).toMatch(/robots\.txt asks to wait 3600 s/);
  });

  it('comes back when it is told to, and takes the answer', async () => {
    let busy = 2;
    web = await createWeb({
      '/x': (request, response) => {
        if (busy-- > 0) response.writeHead(busy === 1 ? 429 : 503, { 'retry-after': '0' }).end();
        else html('done')(request, response);
      },
    });
    expect(Buffer.from((await fetcher().fetch(`${web.origin}/x`)).bytes).toString()).toBe('done');
    expect(web.paths()).toEqual(['/robots.txt', '/x', '/x', '/x']);
  });

  it('leaves a host alone that asks for more patience than it has', async () => {
    const busy = (_: unknown, response: { writeHead: Function }): void =>
      response.writeHead(429, { 'retry-after': '3600' }).end();
    web = await createWeb({ '/x': busy, '/y': 'y' });
    const shared = fetcher();
    for (const path of ['/x', '/y'])
      await expect(shared.fetch(web.origin + path)).rejects.toThrow(/asks to wait 3600 s/);
    expect(web.paths()).toEqual(['/robots.txt', '/x']);
  });

  it('sends no name and password, and goes nowhere but the web', async () => {
    web = await createWeb({ '/x': 'x' });
    expect(await fault(web.origin.replace('//', '//me:secret@'))).toMatch(
      /holds a name or password/,
    );
    expect(await fault('ftp://127.0.0.1/x')).toMatch(/no address|only http: and https:/);
    expect(web.requests).toEqual([]);
  });

  it('asks a host one thing at a time', async () => {
    web = await createWeb({ '/1': '1', '/2': '2', '/3': '3' });
    const shared = fetcher();
    for (const path of ['/1', '/2', '/3']) await shared.fetch(web.origin + path);
    expect(web.mostAtOnce()).toBe(1);
  });

  it('reads Retry-After as seconds or a date', () => {
    const now = Date.parse('2023-07-08T10:00:00Z');
    expect(waitOf('120', now)).toBe(120_000);
    expect(waitOf('Sat, 08 Jul 2023 10:01:00 GMT', now)).toBe(60_000);
    expect(waitOf('Sat, 08 Jul 2023 09:00:00 GMT', now)).toBe(0);
    expect(waitOf('soon', now)).toBeUndefined();
    expect(waitOf(undefined, now)).toBeUndefined();
  });
});

describe('public addresses', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8', '64:ff9b::808:808'])(
    '%s is one',
    (address) => expect(isPublic(address)).toBe(true),
  );

  it.each(
    `127.0.0.1 0.0.0.0 0.1.2.3 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 198.18.0.1
     192.0.2.1 224.0.0.1 255.255.255.255 240.0.0.1 :: ::1 ::ffff:127.0.0.1 ::ffff:169.254.169.254
     ::127.0.0.1 64:ff9b::7f00:1 64:ff9b:1::808:808 2002:7f00:1:: 2001::1 fc00::1 fd00:ec2::254
     fe80::1 fec0::1 ff02::1 2001:db8::1 100::1 localhost`
      .trim()
      .split(/\s+/),
  )('%s is none', (address) => expect(isPublic(address)).toBe(false));

  it('are the same in IPv4 and mapped into IPv6', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(isPublic(`::ffff:${address}`)).toBe(isPublic(address));
      }),
    );
  });
});
