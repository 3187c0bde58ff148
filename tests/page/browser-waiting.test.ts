import type { Page, WebSocketRoute } from 'playwright-core';
import { expect, it } from 'vitest';
import type { ServerFrame, ShownMessage, State } from '../../src/playground/protocol.ts';
import { describeInBrowser } from './chromium.ts';
import { lastMessage, messages, visit } from './open-page.ts';

/** The server's frames, and the tests' own between them: what a bot does for moments only. */
interface Wire {
  readonly state: State;
  readonly send: (frame: ServerFrame) => void;
}

async function tap(page: Page): Promise<Wire> {
  const wire: { state?: State; socket?: WebSocketRoute } = {};
  await page.routeWebSocket(/\/socket$/u, (socket) => {
    wire.socket = socket;
    socket.connectToServer().onMessage((data) => {
      const frame = JSON.parse(String(data)) as ServerFrame;
      if (frame.kind === 'state') wire.state = frame.state;
      socket.send(data);
    });
  });
  await page.reload();
  await page.getByText('The bot is running').waitFor();
  const { state, socket } = wire;
  if (state === undefined || socket === undefined) throw new Error('the page did not connect');
  return { state, send: (frame) => socket.send(JSON.stringify(frame)) };
}

function byBot({ bot, channels }: State, more: Partial<ShownMessage>): ServerFrame {
  const place = { id: '1', channelId: channels[0]?.id ?? '', authorId: bot.id, content: '' };
  const nothing = { embeds: [], components: [], attachments: [], pings: [] };
  const message = { ...place, ...nothing, flags: 0, loading: false, sentAt: Date.now(), ...more };
  return { kind: 'message', message };
}

describeInBrowser('while the bot is at work', () => {
  const here = visit();

  it('says that it types, until it has written', async () => {
    const page = await here.open();
    const { state, send } = await tap(page);
    send({ kind: 'typing', channelId: state.channels[0]?.id ?? '', userId: state.bot.id });
    await page.getByText('Verbatim is typing').waitFor();
    send(byBot(state, { content: 'Here it is.' }));
    await lastMessage(page).getByText('Here it is.').waitFor();
    expect(await page.getByText('Verbatim is typing').count()).toBe(0);
  });

  it('says that it thinks, then reads the answer out, and marks what was edited', async () => {
    const page = await here.open();
    const { state, send } = await tap(page);
    const spoken = page.getByRole('log', { name: 'New messages' });
    send(byBot(state, { loading: true }));
    await lastMessage(page).getByText('Verbatim is thinking').waitFor();
    expect(await spoken.textContent()).toBe('');
    send(byBot(state, { content: '**Done**, <@1>' }));
    await expect.poll(() => spoken.textContent()).toBe('Verbatim: Done, <@1>');
    expect(await page.getByText('Verbatim is thinking').count()).toBe(0);
    expect(await page.getByText('(edited)').count()).toBe(0);
    send(byBot(state, { content: 'Done again', editedAt: Date.now() }));
    await lastMessage(page).getByText('(edited)').waitFor();
    expect(await messages(page).count()).toBe(1);
  });

  it('presses no button twice', async () => {
    const page = await here.open();
    const { state, send } = await tap(page);
    const row = {
      type: 'button',
      style: 'primary',
      label: 'Press',
      customId: 'p',
      disabled: false,
    } as const;
    send(byBot(state, { content: 'Press it', components: [{ type: 'row', components: [row] }] }));
    const pressed = lastMessage(page).getByRole('button', { name: 'Press' });
    await pressed.waitFor();
    const facts = {
      kind: 'component',
      as: 'member',
      channelId: '1',
      summary: '',
      startedAt: 0,
    } as const;
    const press = (outcome: 'waiting' | 'answered') =>
      send({
        kind: 'interaction',
        interaction: { id: '5', messageId: '1', ...facts, outcome: { kind: outcome } },
      });
    press('waiting');
    await expect.poll(() => pressed.getAttribute('aria-disabled')).toBe('true');
    await pressed.click({ force: true });
    press('answered');
    await expect.poll(() => pressed.getAttribute('aria-disabled')).toBe('false');
    // A press that did reach the server would be refused there: it knows no such message.
    expect(await page.locator('.notice').count()).toBe(0);
    await pressed.click();
    await page.locator('.notice').waitFor();
  });

  it('says when the bot has ended', async () => {
    const page = await here.open();
    const { send } = await tap(page);
    send({ kind: 'bot', bot: { state: 'stopped', exitCode: 1, lastWords: ['Out of ink.'] } });
    await page.getByText('The bot has stopped').waitFor();
    await page.getByRole('button', { name: 'Traffic', exact: true }).click();
    await page.getByText('Out of ink.').waitFor();
    expect(await page.getByText('(exit code 1)').count()).toBe(1);
  });
});
