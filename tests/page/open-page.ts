import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import {
  type RunningPlayground,
  startPlayground,
  type PlaygroundRun,
} from '../support/playground.ts';
import { launch } from './chromium.ts';

/** The playground in a browser, for the tests of one file. */
export interface Visit {
  readonly playground: RunningPlayground;
  /** A page with nothing kept from others; what it complains of fails the test. */
  open(options?: BrowserContextOptions): Promise<Page>;
  /** Complaints that a test expects. */
  readonly expected: RegExp[];
}

/** As wide as a laptop's window. */
const VIEWPORT = { width: 1440, height: 900 };
/** How long a playground and a browser may take to start on a busy machine, in milliseconds. */
const START_MS = 90_000;
/** How long a browser waits for something to appear, in milliseconds. */
const PATIENCE_MS = 15_000;

/** Starts a playground and a browser around the tests of a file. */
export function visit(run: PlaygroundRun | (() => Promise<PlaygroundRun>) = {}): Visit {
  let playground: RunningPlayground;
  let browser: Browser;
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  beforeAll(async () => {
    playground = await startPlayground(typeof run === 'function' ? await run() : run);
    browser = await launch();
  }, START_MS);
  afterAll(async () => {
    await browser.close();
    await playground.close();
  });
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    const unexpected = complaints
      .splice(0)
      .filter((each) => !expected.some((known) => known.test(each)));
    expected.length = 0;
    expect(unexpected).toEqual([]);
  });
  return {
    get playground() {
      return playground;
    },
    expected,
    async open(options = {}) {
      const context = await browser.newContext({
        viewport: VIEWPORT,
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'UTC',
        ...options,
      });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error.stack)));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
      });
      await page.goto(playground.address);
      await page.getByText('The bot is running').waitFor({ state: 'attached' });
      return page;
    },
  };
}

export const messageBox = (page: Page): Locator => page.getByRole('textbox', { name: /^Message / });
export const messages = (page: Page): Locator => page.getByRole('feed').getByRole('article');
/** The message that was written last, as it reads once the bot has finished it. */
export const lastMessage = (page: Page): Locator => messages(page).last();
export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** Goes to a channel of the sidebar. */
export async function go(page: Page, channel: 'news' | 'moderators' | 'Verbatim'): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Channels' })
    .getByRole('button', { name: channel })
    .click();
}

export async function become(page: Page, person: 'Member' | 'Moderator'): Promise<void> {
  await page.getByRole('radio', { name: person }).check();
}

/** Opens a command by its name; the first field has the focus. */
export async function beginCommand(page: Page, name: string): Promise<Locator> {
  await messageBox(page).fill(`/${name}`);
  await page
    .getByRole('option', { name: `/${name}` })
    .first()
    .click();
  return page.getByRole('form', { name: `/${name}` });
}

/** Asks in the channel and waits for the answer. */
export async function ask(page: Page, question: string): Promise<Locator> {
  const answers = messages(page).filter({ hasText: /used\s*\/ask/u });
  const before = await answers.count();
  const form = await beginCommand(page, 'ask');
  await form.getByLabel('question').fill(question);
  await page.keyboard.press('Enter');
  const answer = answers.nth(before);
  await answer.locator('.markdown').first().waitFor();
  return answer;
}

/** The message that comes of something, which may still be “thinking”. */
export async function nextMessage(page: Page, act: () => Promise<unknown>): Promise<Locator> {
  const before = await messages(page).count();
  await act();
  return messages(page).nth(before);
}

/** What a press brings: the next message, when it can be read. */
export async function pressAndRead(page: Page, pressed: Locator): Promise<Locator> {
  const shown = await nextMessage(page, () => pressed.click());
  await shown.locator('.markdown').first().waitFor();
  return shown;
}
