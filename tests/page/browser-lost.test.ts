import { expect, it } from 'vitest';
import { startPlayground } from '../support/playground.ts';
import { describeInBrowser } from './chromium.ts';
import { ask, visit } from './open-page.ts';

describeInBrowser('a page that lost its playground', () => {
  const here = visit();

  it('says so, and goes on with the next one on that port', async () => {
    const page = await here.open();
    await ask(page, 'Who is Ukraine’s defense minister?');
    here.expected.push(/WebSocket connection to .* failed/u);
    await here.playground.close();
    await page.getByText('The connection was lost.').waitFor();
    const { port } = new URL(here.playground.address);
    const next = await startPlayground({ args: ['--port', port] });
    try {
      await expect
        .poll(() => page.getByText('The connection was lost.').count(), { timeout: 15_000 })
        .toBe(0);
      // The next one knows nothing of what was said before.
      const before = page.getByRole('feed').getByText('Following the decision by the US');
      await expect.poll(() => before.count()).toBe(0);
      await (await ask(page, 'Who is Ukraine’s defense minister?')).locator('blockquote').waitFor();
    } finally {
      await next.close();
    }
  });
});
