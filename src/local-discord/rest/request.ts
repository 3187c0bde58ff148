import type { JsonObject } from '../json.ts';

export interface UploadedFile {
  /** Form field: `files[0]`. */
  readonly field: string;
  readonly filename: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** One REST call, with what was answered. */
export interface RequestRecord {
  readonly method: string;
  /** Decoded, after `/api/v10`. */
  readonly path: string;
  /** The pattern it matched, such as `/channels/:channel/messages`; absent for an unknown route. */
  readonly route: string | undefined;
  readonly query: Readonly<Record<string, string>>;
  /** Undefined when there was none. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** 0 when the connection was cut instead. */
  readonly status: number;
  readonly response: unknown;
  /** A mistake of this server's own; such a request fails the test. */
  readonly crash: string | undefined;
  /** When it arrived, in milliseconds since 1970. */
  readonly at: number;
}

/** What a route's handler gets. */
export interface RestRequest {
  /** @throws Error when the route's pattern has no such part. */
  param(name: string): string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  /** The body as an object; empty when it is none. */
  readonly json: JsonObject;
  readonly files: readonly UploadedFile[];
}

export interface RestResponse {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Segments beginning with `:` are parameters. */
  readonly pattern: string;
  /** Whether the bot's token is asked for; interaction routes carry their own. */
  readonly auth: 'bot' | 'none';
  readonly handle: (request: RestRequest) => RestResponse;
}

export function ok(body: unknown): RestResponse {
  return { status: 200, body };
}

export function noContent(): RestResponse {
  return { status: 204 };
}

/** A route that asks for the bot's token. */
export function botRoute(method: Route['method'], pattern: string, handle: Route['handle']): Route {
  return { method, pattern, auth: 'bot', handle };
}
