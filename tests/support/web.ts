import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A web server on loopback that does as it is told, and remembers who asked for what. */
export interface Web {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly requests: { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  /** The most requests that were under way at once. */
  mostAtOnce(): number;
  paths(): string[];
  close(): Promise<void>;
}

/** @param routes by path; without one for `/robots.txt` everything may be fetched */
export async function createWeb(routes: Readonly<Record<string, Route | string>>): Promise<Web> {
  const requests: Web['requests'] = [];
  let [open, most] = [0, 0];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push({ path, headers: request.headers });
    most = Math.max(most, ++open);
    response.on('close', () => open--);
    const route = routes[path];
    if (route === undefined) response.writeHead(404).end('not there');
    else if (typeof route === 'string') html(route)(request, response);
    else route(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mostAtOnce: () => most,
    paths: () => requests.map(({ path }) => path),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

export function html(body: string | Buffer, headers: Record<string, string> = {}): Route {
  return (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

export function text(body: string, type: string): Route {
  return html(body, { 'content-type': type });
}

export function redirect(to: string, status = 302): Route {
  return (_, response) => response.writeHead(status, { location: to }).end();
}

/** A page of news. */
export function newsPage(title: string, first: string, more = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title} - Harbour Post</title>
<meta property="og:site_name" content="Harbour Post">${more}</head><body><nav><a href="/">Home</a></nav>
<article><h1>${title}</h1><p>${first}</p>
<p>The ministry said on Monday that it would take until the autumn, and that no ferry would run before then.</p>
<p>“We have waited for two years,” said Ida Moor, who lives on the other bank and teaches at the school.</p>
</article><footer>© Harbour Post</footer></body></html>`;
}
