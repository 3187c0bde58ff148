import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordError, refusal } from '../errors.ts';
import type { Fault, Faults } from '../faults.ts';
import { objectOf } from '../json.ts';
import type { World } from '../world.ts';
import { readBody, type Body } from './http.ts';
import { RateLimits } from './rate-limits.ts';
import type { RequestRecord, RestRequest, RestResponse, Route } from './request.ts';
import { matchRoute, type Match } from './router.ts';

export interface RestOptions {
  readonly world: World;
  readonly routes: readonly Route[];
  readonly faults: Faults;
  readonly token: string;
  /** Gets every request, also those that were refused. */
  readonly record: (request: RequestRecord) => void;
}

interface Answer extends RestResponse {
  readonly headers?: Readonly<Record<string, string>>;
  readonly crash?: string;
}

/** Answers HTTP: parses, lets faults happen, checks the token and the rate, runs the route. */
export function createRestHandler(options: RestOptions) {
  const limits = new RateLimits();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const at = options.world.now();
    const method = request.method ?? 'GET';
    const url = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(url.pathname).replace(/^\/api(?:\/v\d+)?/u, '');
    const match = matchRoute(options.routes, method, path);
    const { body, files, error } = await readBody(request).then(
      (read): Body & { error?: undefined } => read,
      (cause: unknown) => ({ body: undefined, files: [], error: cause }),
    );
    const token = request.headers.authorization;
    const run = (): Answer => {
      if (error !== undefined) throw error;
      return answer(options, limits, match, { url, body, files, token });
    };
    const fault = options.faults.take(method, path);
    if (fault?.delayMs !== undefined) await sleep(fault.delayMs);
    // From here to the record nothing waits: who sees the effect finds the request recorded.
    const result = outcome(fault, run);
    const route = match?.route.pattern;
    const query = Object.fromEntries(url.searchParams);
    const status = result?.status ?? 0;
    const { body: answered, crash } = result ?? {};
    const sent = { method, path, route, query, body, files, at };
    options.record({ ...sent, status, response: answered, crash });
    if (result === undefined) request.socket.destroy();
    else send(response, result);
  };
}

/** @returns undefined when the connection is to be cut. */
function outcome(fault: Fault | undefined, run: () => Answer): Answer | undefined {
  if (fault === undefined) return caught(run);
  if (fault.afterEffect === true) caught(run);
  if (fault.disconnect === true) return undefined;
  if (fault.status === undefined) return caught(run);
  if (fault.status === 429) return tooMany(fault.retryAfter ?? 0.1, fault.global ?? false);
  return { status: fault.status, body: { message: `${fault.status}: made to fail`, code: 0 } };
}

function caught(run: () => Answer): Answer {
  try {
    return run();
  } catch (error) {
    if (error instanceof DiscordError) return { status: error.status, body: error.body() };
    const crash = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { status: 500, body: { message: crash, code: 0 }, crash };
  }
}

interface Incoming extends Body {
  readonly url: URL;
  readonly token: string | undefined;
}

function answer(
  options: RestOptions,
  limits: RateLimits,
  match: Match | undefined,
  incoming: Incoming,
): Answer {
  if (match === undefined) throw refusal('notFound');
  const { route } = match;
  if (route.auth === 'bot' && incoming.token !== `Bot ${options.token}`)
    throw refusal('unauthorized');
  const request = requestOf(match, incoming);
  // Interaction endpoints are exempt from the bot's limits.
  if (route.auth === 'none') return route.handle(request);
  const major = match.params.get('channel') ?? match.params.get('guild') ?? '';
  const bucket = `${route.method} ${route.pattern} ${major}`;
  const { headers, retryAfter } = limits.count(bucket, options.world.now());
  if (retryAfter !== undefined) return tooMany(retryAfter, false);
  return { ...route.handle(request), headers };
}

function requestOf({ params }: Match, { url, body, files }: Incoming): RestRequest {
  return {
    param(name) {
      const value = params.get(name);
      if (value === undefined) throw new Error(`the route has no :${name}`);
      return value;
    },
    query: url.searchParams,
    body,
    json: objectOf(body),
    files,
  };
}

function tooMany(retryAfter: number, isGlobal: boolean): Answer {
  const headers = {
    'Retry-After': String(retryAfter),
    'X-RateLimit-Scope': isGlobal ? 'global' : 'user',
    'X-RateLimit-Reset-After': String(retryAfter),
    'X-RateLimit-Remaining': '0',
    ...(isGlobal ? { 'X-RateLimit-Global': 'true' } : {}),
  };
  const message = 'You are being rate limited.';
  return { status: 429, body: { message, retry_after: retryAfter, global: isGlobal }, headers };
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const json = body === undefined ? {} : { 'Content-Type': 'application/json' };
  response.writeHead(status, { ...json, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
