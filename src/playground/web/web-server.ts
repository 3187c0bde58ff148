import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { PlaygroundError } from '../playground-error.ts';
import type { ServedFile } from './files.ts';
import { createGuard, type Guard } from './guard.ts';
import { securityHeaders } from './headers.ts';

export interface WebServer {
  /** `http://127.0.0.1:4477/` */
  readonly address: string;
  close(): Promise<void>;
}

export interface WebServerOptions {
  /** On 127.0.0.1; 0 is any free one. */
  readonly port: number;
  /** By path. */
  readonly files: ReadonlyMap<string, ServedFile>;
  /** Gets each socket that the page opens at `/socket`. */
  readonly onSocket: (socket: WebSocket) => void;
}

/** More than the page ever sends at once: a modal of five fields. */
const MOST_BYTES = 256 * 1024;

/** Serves the page on loopback, to the page alone. @throws PlaygroundError when the port is taken. */
export async function serveWeb({ port, files, onSocket }: WebServerOptions): Promise<WebServer> {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MOST_BYTES });
  const server = createServer({ maxHeaderSize: 16 * 1024 });
  const own = await listen(server, port);
  const guard = createGuard(own);
  server.on('request', (request, response) => answer(request, response, guard, files));
  server.on('upgrade', (request: IncomingMessage, stream: Duplex, head: Buffer) => {
    const path = pathOf(request);
    if (!guard.admitsSocket(request)) return refuse(stream, '403 Forbidden');
    if (path !== '/socket') return refuse(stream, '404 Not Found');
    sockets.handleUpgrade(request, stream, head, onSocket);
  });
  return {
    address: `http://127.0.0.1:${own}/`,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets.clients) socket.close(1001, 'The playground has stopped.');
        sockets.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  guard: Guard,
  files: ReadonlyMap<string, ServedFile>,
): void {
  // Nothing that is asked here has a body.
  request.resume();
  const file = files.get(pathOf(request));
  if (!guard.admits(request)) return refuseRequest(response, 403, 'Not from here.');
  for (const [name, value] of Object.entries(securityHeaders(request.headers.host ?? '')))
    response.setHeader(name, value);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return refuseRequest(response, 405, 'Only GET and HEAD.');
  }
  if (file === undefined) return refuseRequest(response, 404, 'There is nothing here.');
  sendFile(request, response, file);
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: ServedFile): void {
  const accepted = (request.headers['accept-encoding']?.toString() ?? '').split(/\s*,\s*/u);
  const encoded = file.encoded.find(({ encoding }) => accepted.includes(encoding));
  const { bytes } = encoded ?? file;
  response.setHeader('ETag', file.etag);
  response.setHeader('Vary', 'Accept-Encoding');
  const kept = file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache';
  response.setHeader('Cache-Control', kept);
  if (request.headers['if-none-match'] === file.etag) {
    response.writeHead(304).end();
    return;
  }
  if (encoded !== undefined) response.setHeader('Content-Encoding', encoded.encoding);
  response.writeHead(200, { 'Content-Type': file.contentType, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/** The path as it was sent: nothing in it is decoded or resolved, so that nothing can lead astray. */
function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/u)[0] ?? '/';
}

function refuseRequest(response: ServerResponse, status: number, why: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  // What may still come of the request is not waited for.
  response.setHeader('Connection', 'close');
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' });
  response.end(`${why}\n`);
}

function refuse(stream: Duplex, status: string): void {
  stream.on('error', () => stream.destroy());
  stream.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explained(error, port)));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function explained(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new PlaygroundError(`port ${port} is in use; choose another one with --port`);
  if (error.code === 'EACCES')
    return new PlaygroundError(
      `port ${port} is not for you to use; choose another one with --port`,
    );
  return error;
}
