import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
import { describeInBrowser } from './chromium.ts';
import {
  ask,
  button,
  go,
  messages,
  messageBox,
  nextMessage,
  pressAndRead,
  visit,
} from './open-page.ts';

// The pictures of the documentation. With UPDATE_SCREENSHOTS=1 they are written to docs/images, and
// the time until the first paint is printed.

const IS_UPDATE = process.env['UPDATE_SCREENSHOTS'] === '1';
const WIDE: Size = { width: 1280, height: 800 };
const NARROW: Size = { width: 390, height: 800 };
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Loads of which the middle one is told. */
const LOADS = IS_UPDATE ? 9 : 1;

describeInBrowser('the pictures of the documentation', () => {
  const here = visit();

  it.each<[name: string, options: BrowserContextOptions]>([
    ['playground.png', { colorScheme: 'light' }],
    ['playground-dark.png', { colorScheme: 'dark' }],
  ])('%s: an answer, and where it stands', async (name, options) => {
    const page = await here.open({ ...options, viewport: WIDE });
    await go(page, 'Verbatim');
    await messageBox(page).fill('How many countries have banned cluster munitions?');
    const asked = await nextMessage(page, () => page.keyboard.press('Enter'));
    await asked.waitFor();
    const citation = messages(page).last().locator('.citation').first();
    await citation.click();
    await page.locator('mark').waitFor();
    await expect.poll(() => page.locator('mark').isVisible()).toBe(true);
    await messageBox(page).focus();
    expect(await take(page, name)).toEqual([WIDE, WIDE]);
  });

  it('playground-traffic.png: what goes over the wire', async () => {
    const page = await here.open({ colorScheme: 'light', viewport: WIDE });
    const answer = await ask(page, 'Who is Ukraine’s defense minister?');
    await button(page, 'Traffic').click();
    await pressAndRead(page, button(answer, 'Context'));
    const requests = page.getByRole('listitem').filter({ hasText: '/callback' });
    await requests.last().getByRole('button').click();
    await requests.last().scrollIntoViewIfNeeded();
    expect(await take(page, 'playground-traffic.png')).toEqual([WIDE, WIDE]);
  });

  it('playground-narrow.png: on a telephone', async () => {
    const page = await here.open({ colorScheme: 'light', viewport: NARROW });
    const answer = await ask(page, 'Who is Ukraine’s defense minister?');
    await answer.locator('blockquote').waitFor();
    expect(await messages(page).count()).toBeGreaterThan(0);
    expect(await take(page, 'playground-narrow.png')).toEqual([NARROW, NARROW]);
  });

  it('paints before it is connected', async () => {
    const paints: number[] = [];
    for (let load = 0; load < LOADS; load += 1) {
      const page = await here.open();
      const paint = await page.evaluate(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      );
      paints.push(paint);
    }
    const middle = paints.toSorted((a, b) => a - b)[Math.floor(LOADS / 2)] ?? 0;
    expect(middle).toBeGreaterThan(0);
    if (IS_UPDATE)
      console.info(`First paint: ${Math.round(middle)} ms, the middle of ${LOADS} loads.`);
  });
});

/** @returns what the picture and the whole page measure: nothing may be outside of the picture. */
async function take(page: Page, name: string): Promise<readonly Size[]> {
  await page.mouse.move(0, 0);
  const picture = await page.screenshot();
  if (IS_UPDATE) {
    await mkdir(join(ROOT, 'docs/images'), { recursive: true });
    await writeFile(join(ROOT, 'docs/images', name), picture);
  }
  const whole = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }));
  // Width and height stand at these places of every PNG.
  return [{ width: picture.readUInt32BE(16), height: picture.readUInt32BE(20) }, whole];
}
