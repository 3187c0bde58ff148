import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MessageRecord } from '../src/local-discord/message-record.ts';
import type { SayOptions } from '../src/local-discord/script/scripted-user.ts';
import { publish } from './support/articles.ts';
import { type Newsroom, openNewsroom } from './support/newsroom.ts';
import { quotesIn } from './support/quotes.ts';

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
  const body = [
    'Norway shipped ninety tonnes of herring to Zanzibar on Monday.',
    'Portugal shipped forty tonnes of sardines to Zanzibar.',
    '“The harbour was never so full,” said Amina Juma, the harbour master of Zanzibar.',
    'The council objected.',
  ].join(' ');
  await publish(room, [{ id: 'fish', outlet: 'Harbour Gazette', body }]);
});
afterAll(() => room.close());
beforeEach(() => say('forget'));

describe('a direct message after another', () => {
  it('asks the same about somebody else', async () => {
    const first = await say('How many tonnes did Norway ship to Zanzibar?');
    expect(quotesIn(first.content)[0]).toMatch(/^Norway shipped ninety/u);
    const second = await say('and Portugal?');
    expect(quotesIn(second.content)[0]).toMatch(/^Portugal shipped forty/u);
    expect(second.content).toContain('-# Understood as: How many tonnes did');
    expect(second.content).toContain('Portugal');
  });

  it('asks when', async () => {
    await say('How many tonnes of herring did Norway ship to Zanzibar?');
    const { content } = await say('when?');
    expect(quotesIn(content)[0]).toContain('on Monday');
  });

  it('asks who said that', async () => {
    const first = await say('What was never so full in the harbour of Zanzibar?');
    expect(quotesIn(first.content)[0]).toContain('never so full');
    const second = await say('Who said that?');
    expect(quotesIn(second.content)[0]).toContain('Amina Juma');
  });

  it.each([
    ['und Portugal?', 'wann?', 'Wer hat das gesagt?'],
    ['et le Portugal ?', 'quand ?', 'qui a dit ça ?'],
    ['¿y Portugal?', '¿cuándo?', '¿quién dijo eso?'],
    ['а Portugal?', 'коли?', 'хто це сказав?'],
    ['а Portugal?', 'а когда это было?', 'кто это сказал?'],
  ])('may be in another language: %j, %j, %j', async (other, when, who) => {
    await say('How many tonnes did Norway ship to Zanzibar?');
    expect(quotesIn((await say(other)).content)[0]).toMatch(/^Portugal shipped forty/u);
    await say('How many tonnes of herring did Norway ship to Zanzibar?');
    expect(quotesIn((await say(when)).content)[0]).toContain('on Monday');
    await say('What was never so full in the harbour of Zanzibar?');
    expect(quotesIn((await say(who)).content)[0]).toContain('Amina Juma');
  });

  it('stands by itself when told to forget, and for others', async () => {
    await say('How many tonnes did Norway ship to Zanzibar?');
    const stranger = await room.editor.directMessage('and Portugal?');
    expect(stranger.content).not.toContain('Understood as');
    expect((await say('Forget it!')).content).toContain('Forgotten');
    expect((await say('and Portugal?')).content).not.toContain('Understood as');
  });

  it('survives that the article went with a reload', async () => {
    await say('How many tonnes of herring did Norway ship to Zanzibar?');
    await publish(room, [
      {
        id: 'other',
        outlet: 'Courier',
        body: 'Norway shipped ninety tonnes of herring to Zanzibar on Monday.',
      },
    ]);
    expect(quotesIn((await say('when?')).content)[0]).toContain('on Monday');
  });

  it('is no follow-up in a channel, where others read along', async () => {
    const mention = `<@${room.discord.botUser.id}>`;
    await room.reader.say(room.channel, `${mention} How many tonnes did Norway ship to Zanzibar?`);
    const { content } = await room.reader.say(room.channel, `${mention} and Portugal?`);
    expect(content).not.toContain('Understood as');
  });
});

describe('a direct message that is no question', () => {
  const bytes = new Uint8Array([1, 2, 3]);
  const file = { field: 'files[0]', filename: 'a.png', contentType: 'image/png', bytes };

  it('gets a sentence that helps: a file, a sticker, nothing, a whole text', async () => {
    expect((await say('', { files: [file] })).content).toContain('no files and no pictures');
    expect((await say('', { stickers: ['Wave'] })).content).toContain('A sticker');
    expect((await say('<:wave:123456789012345678>')).content).toContain('What would you like');
    expect((await say('why '.repeat(301))).content).toContain('300 words');
  });

  it('is answered when a question stands beside the file', async () => {
    const { content } = await say('Who is Amina Juma or what did Norway ship?', { files: [file] });
    expect(content).not.toContain('no files');
  });
});

function say(text: string, options?: SayOptions): Promise<MessageRecord> {
  return room.reader.directMessage(text, options);
}
