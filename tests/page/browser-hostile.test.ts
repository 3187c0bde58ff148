import { afterAll, expect, it } from 'vitest';
import { createFolder, type TestFolder } from '../support/folders.ts';
import { describeInBrowser } from './chromium.ts';
import { ask, become, button, go, messageBox, messages, pressAndRead, visit } from './open-page.ts';

/** Everything that could run, load, link or hide, in sentences that answer a question. */
const HOSTILE = [
  'The minister <script>globalThis.taken = 1</script><img src=x onerror="globalThis.taken = 1"> signed the zebra treaty.',
  'The zebra treaty says [press here](javascript:globalThis.taken=1) and [there](https://evil.example/) and <iframe src="https://evil.example/"></iframe>.',
  'The zebra treaty, # not a heading, -# not small, ||not hidden||, **not bold**, @everyone, <@123456789012345678>, was signed.',
  'The zebra treaty was never\u202E dengis \u202Cand has zero\u200Bwidth and \u2066isolated\u2069 words.',
];

describeInBrowser('a hostile article', () => {
  let folder: TestFolder | undefined;
  const here = visit(async () => {
    folder = await createFolder();
    const facts = {
      id: 'zebra',
      outlet: 'Zebra <b>Post</b> <img src=x onerror="globalThis.taken=1">',
      title:
        '<svg onload="globalThis.taken=1"> The [zebra](https://evil.example) treaty \u202Eyaert',
      byline: '<script>globalThis.taken = 1</script>',
      url: 'https://zebra.example/a?b=<script>"',
      language: 'en',
    };
    await folder.put('zebra.jsonl', JSON.stringify({ ...facts, body: HOSTILE.join('\n\n') }));
    return { args: ['--knowledge', folder.path] };
  });
  afterAll(() => folder?.close());

  it('can do nothing in an answer, its pages, or its article', async () => {
    const page = await here.open();
    const answer = await ask(page, 'What does the zebra treaty say?');
    const list = await pressAndRead(page, button(answer, 'More evidence'));
    const text = await list.innerText();
    for (const part of [
      '<script>globalThis.taken = 1</script>',
      '||not hidden||',
      '**not bold**',
      '@everyone',
    ])
      expect(text).toContain(part);
    await list.locator('.citation').first().click();
    const article = page.getByRole('region', { name: 'Articles', exact: true });
    await article.locator('mark').waitFor();
    const shown = await article.innerText();
    expect(shown).toContain('onerror="globalThis.taken = 1"');
    expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    expect(shown).toContain('zero\u200Bwidth');
    await button(article, 'All articles').click();
    await article.getByText('1 article').waitFor();

    expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(
      await page.locator('img, iframe, object, embed, svg[onload], script:not([src])').count(),
    ).toBe(0);
    expect(
      await page
        .getByRole('feed')
        .locator('strong strong, .heading, .spoiler, .mention:not(.origin *)')
        .count(),
    ).toBe(0);
    const targets = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(targets.length).toBeGreaterThan(0);
    expect(targets.filter((href) => !href.startsWith('https://zebra.example/'))).toEqual([]);
  });

  it('can do nothing as a message that somebody writes', async () => {
    const page = await here.open();
    await become(page, 'Moderator');
    await go(page, 'news');
    await messageBox(page).fill(HOSTILE.join('\n'));
    await page.keyboard.press('Enter');
    const written = messages(page)
      .filter({ hasText: /^M\s*Manager/u })
      .last();
    await written.getByText('press here').waitFor();
    const links = written.locator('a');
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(targets).toEqual(['https://evil.example/', 'https://evil.example/%22%3E']);
    expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
  });

  it('could run no script in the page if it came so far', async () => {
    const page = await here.open();
    here.expected.push(/Content Security Policy/u);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'globalThis.taken = 1';
      const image = document.createElement('div');
      image.innerHTML = '<img src="data:," onerror="globalThis.taken = 1"><p style="color: red">';
      document.body.append(script, image);
    });
    expect(await page.evaluate(() => 'taken' in globalThis)).toBe(false);
    expect(
      await page.locator('p[style]').evaluate((each) => getComputedStyle(each).color),
    ).not.toBe('rgb(255, 0, 0)');
  });
});
