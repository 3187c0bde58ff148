import * as z from 'zod';
import { PERSON_KEYS, type Request } from './protocol.ts';

const as = z.enum(PERSON_KEYS);
const id = z.string().max(100);
const acting = { as, channelId: id };
const name = z.string().max(100);
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const onMessage = { as, messageId: id };
const component = { ...onMessage, customId: z.string().max(100) };
const nothing = z.object({});

/** Articles that are listed at once, at most. */
const MOST_LISTED = 500;

/** What each action takes. */
const ACTIONS = {
  send: z.object({ ...acting, content: z.string(), replyTo: id.optional() }),
  delete: z.object(onMessage),
  command: z.object({ ...acting, path: name, options }),
  'message-command': z.object({ ...onMessage, name }),
  press: z.object(component),
  choose: z.object({ ...component, values: z.array(z.string()) }),
  submit: z.object({ as, interactionId: id, values: z.record(z.string(), z.string()) }),
  autocomplete: z.object({ ...acting, path: name, options, focused: name, typed: z.string() }),
  articles: z.object({
    filter: z.string().optional(),
    offset: z.int().nonnegative(),
    limit: z.int().nonnegative().max(MOST_LISTED),
  }),
  article: z.object({ id: z.string() }),
  citation: z.object({ id: z.string() }),
  export: nothing,
  'restart-bot': nothing,
} satisfies { [Name in Request['do']]: z.ZodType<Extract<Request, { do: Name }>['of']> };

const envelope = z.object({ id: z.int(), do: z.enum(Object.keys(ACTIONS) as Request['do'][]) });

/** A frame of the page's, or what is wrong with it. */
export type ParsedRequest =
  | { readonly kind: 'request'; readonly request: Request }
  /** `id` is that of the request, where it has one. */
  | { readonly kind: 'malformed'; readonly id: number; readonly error: string };

export function parseRequest(frame: string): ParsedRequest {
  const json = parseJson(frame);
  const outer = envelope.safeParse(json);
  if (!outer.success) return { kind: 'malformed', id: -1, error: z.prettifyError(outer.error) };
  const { id: number, do: action } = outer.data;
  const inner = z.object({ of: ACTIONS[action] }).safeParse(json);
  if (!inner.success) return { kind: 'malformed', id: number, error: z.prettifyError(inner.error) };
  // The action's own schema has read what it is done with.
  const request = { id: number, do: action, of: inner.data.of } as Request;
  return { kind: 'request', request };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
