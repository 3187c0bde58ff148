import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { Components } from '../../src/playground/page/chat/components.tsx';
import { Embeds } from '../../src/playground/page/chat/embeds.tsx';
import { MessageContext } from '../../src/playground/page/chat/message-context.ts';
import { initialState } from '../../src/playground/page/model/page-state.ts';
import { PageContext } from '../../src/playground/page/page-context.ts';
import type { Button, Component, ShownMessage } from '../../src/playground/protocol.ts';
import { elementsOf, textOf } from '../support/rendered.ts';

const nobody = () => Promise.reject(new Error('nothing is asked'));
const page = {
  state: initialState(undefined),
  dispatch: () => undefined,
  ask: nobody,
  act: nobody,
};
const nothing = { embeds: [], components: [], attachments: [], pings: [] };
const message: ShownMessage = {
  id: '1',
  channelId: '2',
  authorId: '3',
  content: '',
  flags: 0,
  loading: false,
  sentAt: 0,
  ...nothing,
};

function show(components: readonly Component[]): string {
  return renderToString(
    <PageContext.Provider value={page}>
      <MessageContext.Provider value={{ message, isWaiting: false }}>
        <Components components={components} />
      </MessageContext.Provider>
    </PageContext.Provider>,
  );
}

const linkButton = (url: string): Button => ({
  type: 'button',
  style: 'link',
  label: 'Read',
  url,
  disabled: false,
});
const hrefs = (html: string) =>
  elementsOf(html).flatMap(({ attributes }) => attributes['href'] ?? []);

describe('the components of a message', () => {
  it('show all that the newer kind is built of', () => {
    const html = show([
      {
        type: 'container',
        color: 0x00ff00,
        spoiler: false,
        components: [
          { type: 'text', content: '**Title**' },
          { type: 'separator', divider: true, large: false },
          {
            type: 'section',
            components: [{ type: 'text', content: 'Text' }],
            accessory: linkButton('https://a.example/'),
          },
          { type: 'other', name: 'media gallery' },
        ],
      },
    ]);
    expect(textOf(html)).toBe('TitleTextRead[media gallery]');
    expect(html).toContain('#00ff00');
    expect(hrefs(html)).toEqual(['https://a.example/']);
  });

  it('lead to nothing but web pages', () => {
    expect(
      hrefs(show([linkButton('javascript:alert(1)'), linkButton('data:text/html,x')])),
    ).toEqual([]);
  });

  it('say what is disabled', () => {
    const button: Button = {
      type: 'button',
      style: 'primary',
      label: 'Next',
      customId: 'n',
      disabled: true,
    };
    const shown = elementsOf(show([{ type: 'row', components: [button] }])).find(
      ({ name }) => name === 'button',
    );
    expect(shown?.attributes).toMatchObject({ class: 'button primary', disabled: '' });
  });
});

describe('an embed', () => {
  it('shows its texts, and links its title to web pages only', () => {
    const embed = {
      title: 'A <b>title</b>',
      description: '**Bold**',
      author: 'Who',
      footer: 'End',
      fields: [{ name: 'One', value: '_two_', inline: true }],
    };
    const html = renderToString(<Embeds embeds={[{ ...embed, url: 'javascript:alert(1)' }]} />);
    expect(textOf(html)).toBe('WhoA <b>title</b>BoldOnetwoEnd');
    expect(hrefs(html)).toEqual([]);
    expect(
      hrefs(renderToString(<Embeds embeds={[{ ...embed, url: 'https://a.example' }]} />)),
    ).toEqual(['https://a.example/']);
  });
});
