import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { lastMessage, messages, nextMessage, visit } from './open-page.ts';

/** Presses a key until what has the focus is what was wanted. */
async function pressUntil(page: Page, key: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < MOST_STOPS) {
    await page.keyboard.press(key);
    passed.push(await focused(page));
    if (name.test(passed.at(-1) ?? '')) return;
  }
  throw new Error(`${key} led past ${passed.join(', ')}`);
}

/** Stops from one end of the page to the other, at most. */
const MOST_STOPS = 40;

/** What has the focus, by its role and name as far as the test tells them apart. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return `${element?.tagName.toLowerCase()} ${name.slice(0, 40)}`;
  });
}

async function hasRing(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null) return false;
    const own = getComputedStyle(activeElement);
    const around = getComputedStyle(activeElement.closest('form') ?? activeElement);
    return own.outlineStyle !== 'none' || around.boxShadow !== 'none';
  });
}

describeInBrowser('with a keyboard alone', () => {
  const here = visit();

  it('leads from the start to an answer, to its buttons, and back', async () => {
    const page = await here.open();
    await pressUntil(page, 'Tab', /^textarea Message/u);
    expect(await hasRing(page)).toBe(true);
    await page.keyboard.type('/as');
    await page.keyboard.press('Tab');
    await expect.poll(() => focused(page)).toBe('input ');
    await page.keyboard.type('Does Washington supply cluster munitions?');
    await page.keyboard.press('Enter');
    await lastMessage(page).locator('blockquote').first().waitFor();
    await expect.poll(() => focused(page)).toMatch(/^textarea/u);

    await pressUntil(page, 'Shift+Tab', /^button More evidence/u);
    expect(await hasRing(page)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText('Page 1 of').waitFor();
    await pressUntil(page, 'Tab', /^button Next/u);
    await page.keyboard.press('Enter');
    await page.getByText('Page 2 of').waitFor();
    await pressUntil(page, 'Tab', /^textarea Message/u);
  });

  it('goes through messages by arrows, and opens their menu', async () => {
    const page = await here.open();
    await pressUntil(page, 'Tab', /^textarea Message/u);
    await page.keyboard.type('A hundred countries have banned cluster munitions.');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('A hundred').waitFor();
    const count = await messages(page).count();
    await pressUntil(page, 'Shift+Tab', /^article Reader/u);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await focusedMessage(page)).toBe(0);
    await page.keyboard.press('End');
    expect(await focusedMessage(page)).toBe(count - 1);

    await pressUntil(page, 'Tab', /^button More$/u);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('button Reply');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('button More');
    await page.keyboard.press('Enter');
    await pressUntil(page, 'ArrowDown', /^button Apps/u);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('button Find evidence');
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => focused(page)).toMatch(/^button Apps/u);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('button Find evidence');
    await page.keyboard.press('Enter');
    await page.getByRole('feed').getByText('nearest to what this message says').waitFor();
    await expect.poll(() => focused(page)).toBe('button More');
  });

  it('gives a command up by Escape, first its choices and then itself', async () => {
    const page = await here.open();
    await pressUntil(page, 'Tab', /^textarea Message/u);
    await page.keyboard.type('/article ');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('option').count()).toBe(0);
    expect(await focused(page)).toBe('input ');
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^textarea Message/u);
  });

  it('chooses from a menu, and switches who one is', async () => {
    const page = await here.open();
    await pressUntil(page, 'Tab', /^textarea Message/u);
    await page.keyboard.type('/ask Does Washington supply cluster munitions?');
    const answer = await nextMessage(page, () => page.keyboard.press('Enter'));
    await answer.locator('blockquote').first().waitFor();
    await pressUntil(page, 'Shift+Tab', /^button Not right/u);
    await page.keyboard.press('Enter');
    await lastMessage(page).getByRole('combobox').waitFor();
    await pressUntil(page, 'Tab', /^button Choose what fits best/u);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('option').count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Thank you.').waitFor();

    await pressUntil(page, 'Shift+Tab', /^input/u);
    await page.keyboard.press('ArrowRight');
    await page.getByRole('button', { name: 'moderators' }).waitFor();
  });
});

function focusedMessage(page: Page): Promise<number> {
  return page.evaluate(() =>
    [...document.querySelectorAll('[role=feed] > article')].findIndex(
      (message) => message === document.activeElement,
    ),
  );
}
