import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ROOT, runCli } from './support/cli.ts';
import { createFolder, markdown, type TestFolder } from './support/folders.ts';

let folder: TestFolder;
beforeEach(async () => {
  folder = await createFolder();
});
afterEach(() => folder.close());

it('verbatim watch tells what came of each change, until it is interrupted', async () => {
  await folder.put('a.md', markdown('Rain', 'It rained.'));
  const args = ['dist/cli.js', 'watch', '--knowledge', folder.path];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => String((await lines.next()).value);
  expect(await next()).toMatch(/^watching edition [\da-f]{12}: 1 article, 0 rejected$/u);
  await folder.put('b.md', markdown('Sn\u001bow', 'It snowed.'));
  await folder.put('two\nlines.md', 'no front matter');
  expect(await next()).toMatch(/^loaded edition [\da-f]{12}: 2 articles, 1 rejected$/u);
  expect(await next()).toBe('added b: Sn\\u{1b}ow (Buna Times)');
  expect(await next()).toMatch(/^rejected two\\nlines\.md:1: has no front matter/u);
  await folder.remove('two\nlines.md');
  await folder.put('a.md', markdown('Rain', 'It rained again.'));
  await folder.remove('b.md');
  expect(await next()).toMatch(/^loaded .* 1 article, 0 rejected$/u);
  expect(await next()).toBe('changed a: Rain (Buna Times)');
  expect(await next()).toBe('removed b: Sn\\u{1b}ow (Buna Times)');
  await folder.remove('a.md');
  expect(await next()).toMatch(/^kept edition .*: .* holds no article/u);
  child.kill('SIGINT');
  expect((await once(child, 'close'))[0]).toBe(0);
});

it('fails with 1 where there is no corpus to begin with', async () => {
  const { code, stderr } = await runCli(['watch', '--knowledge', `${folder.path}/nowhere`]);
  expect(code).toBe(1);
  expect(stderr).toContain('nowhere');
});
