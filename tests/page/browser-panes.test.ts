import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from './chromium.ts';
import { ask, beginCommand, button, visit } from './open-page.ts';

const QUESTION = 'How many countries have banned cluster munitions?';

const articles = (page: Page) => page.getByRole('region', { name: 'Articles', exact: true });
const traffic = (page: Page) => page.getByRole('region', { name: 'Traffic', exact: true });
const entries = (page: Page) => traffic(page).locator('.entry');

async function openTraffic(page: Page): Promise<void> {
  await button(page, 'Traffic').click();
  await traffic(page).waitFor();
}

describeInBrowser('the articles', () => {
  const here = visit();

  it('are listed with outlet and date, and can be filtered', async () => {
    const page = await here.open();
    const list = articles(page).getByRole('listitem');
    await articles(page).getByText('2 articles').waitFor();
    expect(await list.allInnerTexts()).toEqual([
      expect.stringMatching(/Sending cluster munitions[\s\S]*Bayan News\s+undated/u),
      expect.stringMatching(/Washington is not currently[\s\S]*Buna Times\s+undated/u),
    ]);
    await articles(page).getByRole('searchbox').fill('buna');
    await articles(page).getByText('1 article').waitFor();
    expect(await list.count()).toBe(1);
  });

  it('open at the sentence whose citation was pressed', async () => {
    const page = await here.open();
    const answer = await ask(page, QUESTION);
    const quotes = answer.locator('blockquote');
    const ids = answer.locator('.citation');
    expect(await ids.count()).toBe(await quotes.count());
    for (let n = 0; n < (await ids.count()); n += 1) {
      await ids.nth(n).click();
      const marked = articles(page).locator('mark');
      await expect.poll(() => marked.allInnerTexts()).toEqual([await quotes.nth(n).innerText()]);
      await expect.poll(() => isInSight(page)).toBe(true);
    }
  });

  it('close by Escape, which gives the focus back to the citation', async () => {
    const page = await here.open();
    const citation = (await ask(page, QUESTION)).locator('.citation').first();
    await citation.click();
    await articles(page).locator('mark').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => articles(page).count()).toBe(0);
    await expect
      .poll(() => citation.evaluate((each) => each === document.activeElement))
      .toBe(true);
  });
});

async function isInSight(page: Page): Promise<boolean> {
  return page.locator('mark').evaluate((mark) => {
    const pane = mark.closest('.pane-body')?.getBoundingClientRect();
    const { top, bottom } = mark.getBoundingClientRect();
    return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
  });
}

describeInBrowser('the traffic', () => {
  const here = visit();

  it('shows events and requests as they happen, with their bodies', async () => {
    const page = await here.open();
    await openTraffic(page);
    await ask(page, QUESTION);
    const created = entries(page).filter({ hasText: 'INTERACTION_CREATE' }).last();
    await created.getByRole('button').click();
    expect(await created.getByRole('region', { name: 'Data' }).innerText()).toContain(QUESTION);
    const answered = entries(page).filter({ hasText: 'PATCH /webhooks/' }).last();
    await answered.getByRole('button').click();
    expect(await answered.getByRole('region', { name: 'Body' }).innerText()).toContain(
      '100 countries',
    );
    expect(await answered.getByRole('region', { name: 'Limits' }).innerText()).toMatch(
      /content\s+\d+ of 2000/u,
    );
    expect(await answered.innerText()).toContain('200');
  });

  it('is filtered by text, kind and errors', async () => {
    const page = await here.open();
    await openTraffic(page);
    await ask(page, QUESTION);
    const kinds = async () => new Set(await entries(page).locator('.badge').allInnerTexts());
    expect(await kinds()).toEqual(new Set(['GW', 'REST', 'LOG', 'CONN']));
    await button(page, 'Gateway').click();
    expect(await kinds()).toEqual(new Set(['REST', 'LOG', 'CONN']));
    await button(page, 'Gateway').click();

    await traffic(page).getByRole('searchbox').fill('how MANY countries');
    await expect.poll(() => entries(page).count()).toBeGreaterThan(0);
    expect(await kinds()).toEqual(new Set(['GW']));
    await traffic(page).getByRole('searchbox').fill('');

    await button(page, 'Only errors').click();
    expect(
      await entries(page)
        .filter({ hasNot: page.locator('.status') })
        .count(),
    ).toBe(await entries(page).count());
  });

  it('is paused and cleared', async () => {
    const page = await here.open();
    await openTraffic(page);
    await button(page, 'Pause').click();
    const before = await entries(page).count();
    await ask(page, QUESTION);
    expect(await entries(page).count()).toBe(before);
    await button(page, 'Go on').click();
    await expect.poll(() => entries(page).count()).toBeGreaterThan(before);
    await button(page, 'Clear').click();
    // What comes in the meantime is shown all the same.
    await expect.poll(() => entries(page).count()).toBeLessThan(before);
    await traffic(page).getByRole('searchbox').fill('nothing holds this');
    await traffic(page).getByText('Nothing of it passes the filter.').waitFor();
  });

  it('saves the session as a test', async () => {
    const page = await here.open();
    await openTraffic(page);
    await ask(page, QUESTION);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Save as test').click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.test\.ts$/u);
    expect(await readFile(await download.path(), 'utf8')).toContain(QUESTION);
    await page.getByText(`Saved as ${download.suggestedFilename()}`).waitFor();
  });

  it('tells that the bot has ended, and starts it again', async () => {
    const page = await here.open();
    await openTraffic(page);
    await button(page, 'Restart').click();
    await entries(page).filter({ hasText: 'identified' }).nth(1).waitFor();
    await page.getByText('The bot is running').waitFor();
    await beginCommand(page, 'outlets');
    await page.keyboard.press('Enter');
    const listed = page.getByRole('feed').getByText('Bayan News: 1 article');
    await expect.poll(() => listed.count()).toBe(1);
  });
});
