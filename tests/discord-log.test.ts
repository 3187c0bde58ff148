import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { createLogger } from '../src/discord/log.ts';

describe('the log', () => {
  it('never holds a secret, wherever it comes from', () => {
    const err = new Error('s3cret refused', { cause: new Error('at s3cret') });
    const text = logged((log) =>
      log.error({ event: 'x', err, deep: { token: 's3cret' } }, 's3cret'),
    );
    expect(text).not.toContain('s3cret');
    expect(text).toContain('[secret] refused');
  });

  it('keeps code, status and cause of an error, and neither its address nor what was sent', () => {
    const url = 'https://discord.com/api/v10/interactions/1/interaction-token/callback';
    const data = { body: { content: 'what was sent' }, files: undefined };
    const raw = { code: 10_062, message: 'Unknown interaction' };
    const refused = new DiscordAPIError(raw, 10_062, 404, 'POST', url, data);
    const text = logged((log) =>
      log.warn({ event: 'x', err: new Error('no', { cause: refused }) }),
    );
    expect(JSON.parse(text)).toMatchObject({
      err: { message: 'no', cause: { code: 10_062, status: 404, message: 'Unknown interaction' } },
    });
    expect(text).not.toMatch(/interaction-token|what was sent/u);
  });

  it('is one JSON line an event, without what the level leaves out', () => {
    const text = logged((log) => {
      log.debug({ event: 'hidden' });
      log.info({ event: 'shown' });
    });
    expect(
      text
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ event: 'shown' }]);
  });
});

function logged(write: (log: ReturnType<typeof createLogger>) => void): string {
  const lines: string[] = [];
  write(createLogger('info', ['s3cret'], { write: (line) => lines.push(line) }));
  return lines.join('');
}
