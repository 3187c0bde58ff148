import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFiles, type ServedFile } from '../src/playground/web/files.ts';
import { serveWeb, type WebServer } from '../src/playground/web/web-server.ts';
import { ROOT } from './support/cli.ts';
import { createFolder, type TestFolder } from './support/folders.ts';

const SCRIPT = `console.log(${JSON.stringify('x'.repeat(5_000))});`;

let folder: TestFolder;
let files: ReadonlyMap<string, ServedFile>;
let web: WebServer;
beforeAll(async () => {
  folder = await createFolder();
  await folder.put('index.html', '<!doctype html><title>Page</title>');
  await folder.put('assets/app-0a1b2c3d.js', SCRIPT);
  await folder.put('assets/app-0a1b2c3d.js.br', 'stands for Brotli');
  await folder.put('icon.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>');
  await symlink(join(ROOT, 'package.json'), join(folder.path, 'outside.json'));
  files = await readFiles(folder.path);
  web = await serveWeb({ port: 0, files, onSocket: (socket) => socket.close() });
});
afterAll(async () => {
  await web.close();
  await folder.close();
});

describe('the files of a page', () => {
  it('are those that lie in its folder, and what a link leads to is not', () => {
    expect([...files.keys()].toSorted()).toEqual(['/', '/assets/app-0a1b2c3d.js', '/icon.svg']);
  });

  it.each([
    ['', 'text/html; charset=utf-8', 'no-cache'],
    ['icon.svg', 'image/svg+xml', 'no-cache'],
    ['assets/app-0a1b2c3d.js', 'text/javascript; charset=utf-8', /immutable/u],
  ])('are sent as what they are: /%s', async (path, type, cache) => {
    const { headers } = await fetch(`${web.address}${path}`);
    expect(headers.get('content-type')).toBe(type);
    expect(headers.get('cache-control')).toMatch(cache);
  });

  it('are sent in the encoding that a browser takes, the best first', () => {
    const encodings = files.get('/assets/app-0a1b2c3d.js')?.encoded ?? [];
    expect(encodings.map(({ encoding }) => encoding)).toEqual(['br', 'gzip']);
    expect(gunzipSync(encodings[1]?.bytes ?? '').toString()).toBe(SCRIPT);
    expect(files.get('/')?.encoded).toEqual([]);
  });

  it.each([
    ['br', 'br'],
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('with Accept-Encoding %s have the encoding %s', async (accepted, encoding) => {
    const path = `${web.address}assets/app-0a1b2c3d.js`;
    const headers = { 'Accept-Encoding': accepted };
    const response = await fetch(path, { method: 'HEAD', headers });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('Accept-Encoding');
  });
});

it('is read as it is on disk', async () => {
  const response = await fetch(`${web.address}assets/app-0a1b2c3d.js`, {
    headers: { 'Accept-Encoding': 'gzip' },
  });
  const onDisk = await readFile(join(folder.path, 'assets/app-0a1b2c3d.js'), 'utf8');
  expect(await response.text()).toBe(onDisk);
});
