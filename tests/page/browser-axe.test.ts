import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, expect, it } from 'vitest';
import { createFolder, type TestFolder } from '../support/folders.ts';
import { describeInBrowser } from './chromium.ts';
import {
  ask,
  become,
  beginCommand,
  button,
  go,
  lastMessage,
  messageBox,
  messages,
  pressAndRead,
  visit,
} from './open-page.ts';

const QUESTION = 'Who guards the lighthouse?';
/** Too long for the state of a button. */
const LONG = `The lighthouse keepers counted ${Array.from({ length: 60 }, (_, n) => `${n * 7919} ships`).join(', ')}.`;
const BODY = `Mara Lind guards the lighthouse. ${LONG}\n\nShe guards the lighthouse at night.`;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** What axe finds wrong, all rules and best practices, as it would tell a person. */
async function violations(page: Page): Promise<readonly string[]> {
  const found = await page.evaluate(
    `${axe.source}; axe.run(document, { resultTypes: ['violations'] }).then((result) => result.violations)`,
  );
  return (found as readonly Violation[]).flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html} ${failureSummary}`),
  );
}

const LIGHT: BrowserContextOptions = { colorScheme: 'light' };
const DARK: BrowserContextOptions = { colorScheme: 'dark' };
const NARROW: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  colorScheme: 'light',
};
const NARROW_DARK: BrowserContextOptions = { ...NARROW, colorScheme: 'dark' };

/** A part of the page that a narrow one shows alone. */
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the page' }).getByRole('button', { name });

/** Each looks at the page in many states, in milliseconds. */
const LONG_TEST_MS = 120_000;

describeInBrowser('axe finds nothing wrong', () => {
  let folder: TestFolder | undefined;
  const here = visit(async () => {
    folder = await createFolder();
    const lines = ['Lind Courier', 'Harbour Gazette'].map((outlet, n) =>
      JSON.stringify({
        id: `a${n}`,
        outlet,
        title: 'The lighthouse',
        published: '2024-03-0' + (n + 1),
        language: 'en',
        body: BODY,
      }),
    );
    await folder.put('all.jsonl', lines.join('\n'));
    return { args: ['--knowledge', folder.path] };
  });
  afterAll(() => folder?.close());

  it.each([
    ['light', LIGHT],
    ['dark', DARK],
  ])(
    'in %s',
    async (_, options) => {
      const page = await here.open(options);
      expect(await violations(page)).toEqual([]);
      await messageBox(page).fill(
        `**Bold**, \`code\`, ||spoiler||, <t:1688800000:R>, @Verbatim and @everyone\n# A heading\n- a\n  - b\n\`\`\`\nlet a = 1;\n\`\`\`\n-# small https://example.com`,
      );
      await page.keyboard.press('Enter');
      const answer = await ask(page, QUESTION);
      await pressAndRead(page, button(answer, 'More evidence'));
      await answer.locator('.citation').first().click();
      await page.locator('mark').waitFor();
      expect(await violations(page)).toEqual([]);

      await messageBox(page).fill('/');
      await page.getByRole('option').first().waitFor();
      expect(await violations(page)).toEqual([]);
      const form = await beginCommand(page, 'ask');
      await form.getByRole('button', { name: 'outlet' }).click();
      await page.getByRole('option', { name: 'Lind Courier' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await form.getByLabel('question').focus();
      await button(form, 'Send').click();
      await form.getByText('This option is required.').waitFor();
      expect(await violations(page)).toEqual([]);
      await button(form, 'Cancel the command').click();

      const why = await pressAndRead(page, button(answer, 'Not right'));
      await why.getByRole('combobox').click();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');

      await messages(page).first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: 'Apps' }).click();
      await page.getByRole('menuitem', { name: 'Find evidence' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');

      await button(page, 'Traffic').click();
      const requests = page
        .getByRole('region', { name: 'Traffic', exact: true })
        .getByRole('listitem')
        .filter({ hasText: 'PATCH' });
      await requests.last().getByRole('button').click();
      expect(await violations(page)).toEqual([]);

      await button(await ask(page, LONG), 'More evidence').click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
      await button(page.getByRole('dialog'), 'Cancel').click();

      await become(page, 'Moderator');
      await go(page, 'moderators');
      await beginCommand(page, 'status');
      await page.keyboard.press('Enter');
      await lastMessage(page).getByText('Edition').waitFor();
      expect(await violations(page)).toEqual([]);
    },
    LONG_TEST_MS,
  );

  it.each([
    ['light', NARROW],
    ['dark', NARROW_DARK],
  ])(
    'on a narrow screen, in %s',
    async (_, options) => {
      const page = await here.open(options);
      const answer = await ask(page, QUESTION);
      expect(await violations(page)).toEqual([]);
      await answer.locator('.citation').first().click();
      await page.locator('mark').waitFor();
      expect(await violations(page)).toEqual([]);
      await part(page, 'Traffic').click();
      expect(await violations(page)).toEqual([]);
      await part(page, 'Channels').click();
      expect(await violations(page)).toEqual([]);
      await go(page, 'Verbatim');
      await messageBox(page).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
      expect(await violations(page)).toEqual([]);
    },
    LONG_TEST_MS,
  );
});
