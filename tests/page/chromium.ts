import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { describe } from 'vitest';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Started without what would go out to the network, or needs rights that a container lacks. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** `CHROMIUM_PATH`, or the Chromium on the path. */
const CHROMIUM = find();

function find(): string | undefined {
  const { CHROMIUM_PATH: given, PATH: path = '' } = process.env;
  if (given !== undefined && given !== '') return given;
  const places = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return places.find((place) => existsSync(place));
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM ?? '', args: FLAGS });
}

/** Tests that need a browser: skipped where there is none. */
export const describeInBrowser = CHROMIUM === undefined ? describe.skip : describe;

if (CHROMIUM === undefined) {
  console.warn('Tests in a browser are skipped: no Chromium on the PATH or at CHROMIUM_PATH.');
}
