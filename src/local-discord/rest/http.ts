import type { IncomingMessage } from 'node:http';
import { refusal } from '../errors.ts';
import type { UploadedFile } from './request.ts';

export interface Body {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

/** @throws DiscordError 50109 for JSON that is none. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  return { body: bytes.length === 0 ? undefined : parseJson(bytes.toString('utf8')), files: [] };
}

async function readForm(bytes: Buffer, contentType: string): Promise<Body> {
  const headers = { 'content-type': contentType };
  const form = await new Response(new Uint8Array(bytes), { headers }).formData();
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') continue;
    const content = new Uint8Array(await value.arrayBuffer());
    files.push({ field, filename: value.name, contentType: value.type, bytes: content });
  }
  return { body: typeof payload === 'string' ? parseJson(payload) : {}, files };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal('invalidJson');
  }
}
