import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.ts';

/** A copy of what was built, to be damaged. */
let copy: string;
let cache: string;
let whole: Buffer;
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'verbatim-bundle-'));
  await cp(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true });
  await cp(join(ROOT, 'package.json'), join(copy, 'package.json'));
  await symlink(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  cache = join(copy, 'dist/ask.cjs.cache');
  whole = await readFile(cache);
});
afterAll(() => rm(copy, { recursive: true }));

const QUESTION = 'How many countries have banned cluster munitions?';

function ask(args: readonly string[], flags: readonly string[] = []) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(copy, 'dist/cli.js'), 'ask', '--knowledge', 'knowledge', ...args],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, DATA_DIR: join(copy, 'none') } },
  );
  return { status, stdout: stdout.replace(/"ms":[^}]+/, ''), stderr };
}

describe('the bundle that answers a question', () => {
  it('answers as the modules do that it is made of', async () => {
    const bundled = [ask(['--json', QUESTION]), ask(['--explain', QUESTION]), ask(['--help'])];
    await rm(join(copy, 'dist/ask.cjs'));
    expect([ask(['--json', QUESTION]), ask(['--explain', QUESTION]), ask(['--help'])]).toEqual(
      bundled,
    );
    await cp(join(ROOT, 'dist/ask.cjs'), join(copy, 'dist/ask.cjs'));
    expect(bundled[0]).toMatchObject({ status: 0, stderr: '' });
    expect(bundled[0]?.stdout).toContain('more than 100 countries');
  });

  it.each([
    ['cut short', (code: Buffer) => code.subarray(0, code.length / 2)],
    ['empty', () => Buffer.alloc(0)],
    ['damaged', (code: Buffer) => Buffer.from(code).fill(7, code.length / 2)],
    ['something else', () => Buffer.from('no compiled code at all')],
  ])('answers when its compiled code is %s', async (_, damage) => {
    const sound = ask(['--json', QUESTION]);
    await writeFile(cache, damage(whole));
    expect(ask(['--json', QUESTION])).toEqual(sound);
    await writeFile(cache, whole);
  });

  it('answers when its compiled code is of an older bundle of the same length', async () => {
    const file = join(copy, 'dist/ask.cjs');
    const bundle = await readFile(file, 'utf8');
    const from = 'ask the articles a question';
    await writeFile(file, bundle.replaceAll(from, from.toUpperCase()));
    expect(ask(['--help']).stdout).toContain(from.toUpperCase());
    await writeFile(file, bundle);
  });

  it('answers when Node is told to compile in another way', () => {
    expect(ask(['--json', QUESTION], ['--no-lazy', '--no-opt'])).toEqual(ask(['--json', QUESTION]));
  });

  it('tells in what went wrong where it was', async () => {
    const file = join(copy, 'dist/ask.cjs');
    const bundle = await readFile(file, 'utf8');
    await writeFile(file, bundle.replace('async function askOnce(', 'async function askNever('));
    expect(ask([QUESTION]).stderr).toMatch(/askOnce is not defined\n +at ask .*ask\.cjs:\d+/);
    await writeFile(file, bundle);
  });
});
