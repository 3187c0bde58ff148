import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { ROOT } from '../support/cli.ts';
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
  nextMessage,
  pressAndRead,
  visit,
} from './open-page.ts';

const BOTH = 'Does Washington supply cluster munitions to Ukraine?';
const MINISTER = 'Who is Ukraine’s defense minister?';
/** Too long for the state of a button. */
const LONG = `The harbour board counted ${Array.from({ length: 60 }, (_, n) => `${n * 7919} barrels`).join(', ')}.`;

describeInBrowser('the chat', () => {
  let folder: TestFolder | undefined;
  const here = visit(async () => {
    folder = await createFolder();
    await cp(join(ROOT, 'knowledge'), folder.path, { recursive: true });
    await publish([{ id: 'harbour', outlet: 'Harbour Gazette', body: LONG }]);
    return { args: ['--knowledge', folder.path] };
  });
  afterAll(() => folder?.close());

  async function publish(articles: readonly object[]): Promise<void> {
    const lines = articles.map((article) =>
      JSON.stringify({ title: 'A title', language: 'en', ...article }),
    );
    await writeFile(join(folder?.path ?? '', 'wire.jsonl'), lines.join('\n'));
  }

  it('completes slash commands with what the bot registered', async () => {
    const page = await here.open();
    await messageBox(page).fill('/');
    const offered = page.getByRole('listbox', { name: 'Suggestions' }).getByRole('option');
    const names = (await offered.allInnerTexts()).map((text) => /^\/\S+/u.exec(text)?.[0]);
    expect(names).toEqual([
      '/article',
      '/ask',
      '/cite',
      '/compare',
      '/help',
      '/outlets',
      '/timeline',
    ]);
    await messageBox(page).fill('/as');
    expect(await offered.first().innerText()).toMatch(/^\/ask\s+question\s+outlet/u);
    await page.keyboard.press('Escape');
    expect(await offered.count()).toBe(0);
  });

  it('asks by a command, with a choice that the bot offers', async () => {
    const page = await here.open();
    const form = await beginCommand(page, 'ask');
    await form.getByLabel('question').fill(BOTH);
    await form.getByRole('button', { name: 'outlet' }).click();
    await form.getByRole('combobox', { name: 'outlet' }).pressSequentially('bay');
    const choice = page.getByRole('option', { name: 'Bayan News', exact: true });
    await choice.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await form.getByRole('combobox', { name: 'outlet' }).inputValue()).toBe('Bayan News');
    await page.keyboard.press('Enter');
    const answer = lastMessage(page);
    await answer.locator('blockquote').first().waitFor();
    expect(await answer.innerText()).toMatch(/^Reader\s+used\s+\/ask/u);
    expect(await answer.locator('strong').allInnerTexts()).toEqual(['Bayan News']);
    await expect
      .poll(() => messageBox(page).evaluate((box) => box === document.activeElement))
      .toBe(true);
  });

  it('says which required option is missing, and goes back to it', async () => {
    const page = await here.open();
    const form = await beginCommand(page, 'ask');
    await button(form, 'Send').click();
    await form.getByText('This option is required.').waitFor();
    const field = form.getByLabel('question');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  it('asks by a direct message', async () => {
    const page = await here.open();
    await go(page, 'Verbatim');
    await messageBox(page).fill(MINISTER);
    await page.keyboard.press('Enter');
    const answer = lastMessage(page);
    await answer.locator('blockquote').waitFor();
    expect(await answer.locator('blockquote').innerText()).toContain('Reznikov');
    expect(await answer.locator('.origin').innerText()).toContain(MINISTER);
  });

  it('asks by a mention, which pings the bot', async () => {
    const page = await here.open();
    await messageBox(page).fill('@ver');
    await page.getByRole('option', { name: '@Verbatim' }).click();
    await messageBox(page).pressSequentially(MINISTER);
    await page.keyboard.press('Enter');
    const origin = page.locator('.origin', { hasText: `@Verbatim ${MINISTER}` });
    await messages(page).filter({ has: origin }).locator('blockquote').waitFor();
    const live = messages(page).locator('.mention.live');
    expect(await live.allInnerTexts()).toEqual(['@Verbatim']);
  });

  it('shows context, more evidence in pages, and other outlets, to whoever pressed', async () => {
    const page = await here.open();
    const answer = await ask(page, BOTH);
    const context = await pressAndRead(page, button(answer, 'Context: Buna Times'));
    expect(await context.innerText()).toContain('Only you can see this');

    const more = await pressAndRead(page, button(answer, 'More evidence'));
    await more.getByText('Page 1 of').waitFor();
    expect(await button(more, 'Previous').isDisabled()).toBe(true);
    await button(more, 'Next').click();
    await more.getByText('Page 2 of').waitFor();
    await button(more, 'Previous').click();
    await more.getByText('Page 1 of').waitFor();

    const others = await pressAndRead(page, button(answer, 'Other outlets'));
    expect(await others.innerText()).toContain('oldest first');
    await button(others, 'Dismiss message').click();
    await expect.poll(() => others.count()).toBe(0);
    expect(await messageBox(page).evaluate((each) => each === document.activeElement)).toBe(true);

    await become(page, 'Moderator');
    await go(page, 'news');
    await answer.waitFor();
    expect(await page.getByText('Only you can see this').count()).toBe(0);
  });

  it('takes feedback, by a button and by a menu', async () => {
    const page = await here.open();
    const answer = await ask(page, BOTH);
    const thanks = await pressAndRead(page, button(answer, 'Right'));
    expect(await thanks.innerText()).toContain('Thank you.');

    const another = await ask(page, MINISTER);
    const why = await pressAndRead(page, button(another, 'Not right'));
    await why.getByRole('combobox').click();
    await page.getByRole('option', { name: 'The wrong sentence' }).click();
    await why.getByText('Thank you.').waitFor();
    expect(await why.getByRole('combobox').count()).toBe(0);
  });

  it('opens a form where a question was too long to be kept', async () => {
    const page = await here.open();
    const answer = await ask(page, LONG);
    await button(answer, 'More evidence').click();
    const form = page.getByRole('dialog', { name: 'Ask again' });
    await form.waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => form.count()).toBe(0);
    const opener = button(answer, 'More evidence');
    expect(await opener.evaluate((each) => each === document.activeElement)).toBe(true);
    await opener.click();
    expect(
      await form.getByRole('textbox').evaluate((each) => each === document.activeElement),
    ).toBe(true);
    await form.getByRole('textbox').fill(BOTH);
    const list = await pressAndRead(page, button(form, 'Submit'));
    await list.getByText(`More evidence: ${BOTH}`).waitFor();
  });

  it('replies to a message, and takes it back', async () => {
    const page = await here.open();
    const answer = await ask(page, BOTH);
    await answer.hover();
    await button(answer, 'Reply').click();
    await page.getByText('Replying to Verbatim').waitFor();
    await messageBox(page).fill('Is that so?');
    const written = await nextMessage(page, () => page.keyboard.press('Enter'));
    await written.locator('.origin', { hasText: 'Verbatim' }).waitFor();
    expect(await page.getByText('Replying to').count()).toBe(0);
    await written.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete message' }).click();
    await expect.poll(() => page.getByText('Is that so?').count()).toBe(0);
  });

  it('finds evidence for a message, from its menu', async () => {
    const page = await here.open();
    await messageBox(page).fill('More than 100 countries have banned cluster munitions.');
    await page.keyboard.press('Enter');
    const claim = messages(page).filter({ hasText: 'More than 100 countries have' }).first();
    await claim.click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Find evidence' }).click();
    const found = messages(page).filter({ hasText: 'nearest to what this message says' });
    await found.locator('blockquote').first().waitFor();
    expect(await found.innerText()).toContain('Only you can see this');
  });

  it('reloads as a moderator, where a member is not offered it', async () => {
    const page = await here.open();
    await messageBox(page).fill('/reload');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'moderators' }).count()).toBe(0);

    await publish([
      { id: 'harbour', outlet: 'Harbour Gazette', body: LONG },
      {
        id: 'storm',
        outlet: 'Storm Courier',
        title: 'A storm',
        body: 'The storm sank nine boats.',
      },
    ]);
    await become(page, 'Moderator');
    await go(page, 'moderators');
    await beginCommand(page, 'reload');
    await page.keyboard.press('Enter');
    await lastMessage(page).getByText('Reloaded.').waitFor();
    await page
      .getByRole('region', { name: 'Articles', exact: true })
      .getByText('Storm Courier')
      .waitFor();
  });

  it('says that the application did not respond, after three seconds', async () => {
    const page = await here.open();
    const bot = await botOf(here.playground.process.pid);
    process.kill(bot, 'SIGSTOP');
    try {
      await beginCommand(page, 'help');
      await page.keyboard.press('Enter');
      await page.getByText('Sending the command').waitFor();
      await page.getByText('The application did not respond').waitFor();
    } finally {
      process.kill(bot, 'SIGCONT');
    }
    await button(page.locator('.pending'), 'Dismiss message').click();
    await expect.poll(() => page.getByText('The application did not respond').count()).toBe(0);
  });
});

/** The bot's process, which the playground started. */
async function botOf(playground = 0): Promise<number> {
  const { stdout } = await promisify(execFile)('pgrep', ['-P', String(playground)]);
  return Number(stdout.trim().split('\n')[0]);
}
