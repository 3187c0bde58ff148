import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { SourceError } from '../errors.ts';
import { type Allows, createLookup, requireAllowedHost } from './addresses.ts';
import { describeNetworkFault } from './faults.ts';
import { type FetchLimits, USER_AGENT } from './limits.ts';

/** One answer of a server, read whole. */
export interface Response {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** Decompressed; empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

export interface RequestOptions extends Pick<FetchLimits, 'mostBytes' | 'idle' | 'whole'> {
  readonly allows: Allows;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Sends one GET over a connection of its own: no cookies, no credentials, no referrer.
 *
 * @throws SourceError when the answer does not come, breaks off, or is larger than it may be
 */
export async function request(url: URL, options: RequestOptions): Promise<Response> {
  requireAllowedHost(url.hostname, options.allows);
  const whole = AbortSignal.timeout(options.whole);
  const signal = AbortSignal.any([whole, ...(options.signal ? [options.signal] : [])]);
  try {
    const answer = await send(url, options, signal);
    const { statusCode: status = 0, headers } = answer;
    if (status === 200)
      return { status, headers, bytes: await readBody(answer, options.mostBytes) };
    answer.destroy();
    return { status, headers, bytes: new Uint8Array() };
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (options.signal?.aborted) throw error;
    if (whole.aborted)
      throw new SourceError(`took more than ${options.whole / 1000} s`, { cause: error });
    throw new SourceError(describeNetworkFault(error), { cause: error });
  }
}

function send(
  url: URL,
  { allows, idle }: RequestOptions,
  signal: AbortSignal,
): Promise<http.IncomingMessage> {
  const { request: start } = url.protocol === 'https:' ? https : http;
  return new Promise((resolve, reject) => {
    const sent = start(
      url,
      {
        headers: {
          'user-agent': USER_AGENT,
          accept:
            'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5',
          'accept-encoding': 'gzip, br',
        },
        agent: false,
        signal,
        timeout: idle,
        lookup: createLookup(allows),
      },
      resolve,
    );
    sent.on('timeout', () => sent.destroy(new SourceError(`did not answer for ${idle / 1000} s`)));
    sent.on('error', reject);
    sent.end();
  });
}

/** Counts after decompression: a few kilobytes can unpack to gigabytes. */
async function readBody(answer: http.IncomingMessage, mostBytes: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > mostBytes) {
      answer.destroy();
      throw new SourceError(`is larger than ${mostBytes / 1024 / 1024} MiB`);
    }
    chunks.push(chunk);
  }
  // A server that closes early and named a length is caught by Node; so is a broken chunk.
  if (!answer.complete) throw new SourceError('broke off before its end');
  return new Uint8Array(Buffer.concat(chunks));
}

function unpacked(answer: http.IncomingMessage): Readable {
  const encoding = answer.headers['content-encoding']?.trim().toLowerCase() ?? 'identity';
  switch (encoding) {
    case 'identity':
    case '':
      return answer;
    case 'gzip':
    case 'x-gzip':
      return pipeline(answer, createGunzip(), () => {});
    case 'deflate':
      return pipeline(answer, createInflate(), () => {});
    case 'br':
      return pipeline(answer, createBrotliDecompress(), () => {});
    default:
      throw new SourceError(`is packed in a way that is not known (${encoding})`);
  }
}
