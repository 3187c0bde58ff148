import { describe, expect, it } from 'vitest';
import { initialState, type PageState } from '../../src/playground/page/model/page-state.ts';
import type { PageEvent } from '../../src/playground/page/model/events.ts';
import { reduce } from '../../src/playground/page/model/reduce.ts';
import {
  channelHere,
  channelsOf,
  commandsIn,
  messagesIn,
  pendingIn,
  pressedOn,
} from '../../src/playground/page/model/selectors.ts';
import {
  TYPING_MS,
  type ServerFrame,
  type ShownInteraction,
  type ShownMessage,
  type State,
} from '../../src/playground/protocol.ts';

const NEWS = { id: '1', name: 'news', kind: 'guild', visibleTo: ['member', 'moderator'] } as const;
const BACK = { id: '2', name: 'moderators', kind: 'guild', visibleTo: ['moderator'] } as const;
const DIRECT = { id: '3', name: 'Verbatim', kind: 'direct', visibleTo: ['member'] } as const;

const STATE: State = {
  guild: { id: '9', name: 'Newsroom' },
  people: {
    member: { id: '10', name: 'Reader', bot: false },
    moderator: { id: '11', name: 'Manager', bot: false },
  },
  bot: { id: '12', name: 'Verbatim', bot: true },
  channels: [NEWS, BACK, DIRECT],
  roles: [],
  commands: [],
  messages: [],
  interactions: [],
  botStatus: { state: 'running', lastWords: [] },
  traffic: [],
};

const NOW = 1_000_000;

function message(id: string, more: Partial<ShownMessage> = {}): ShownMessage {
  const nothing = { embeds: [], components: [], attachments: [], pings: [] };
  const plain = { channelId: NEWS.id, authorId: '12', content: id, flags: 0, loading: false };
  return { id, ...plain, ...nothing, sentAt: NOW, ...more };
}

function interaction(id: string, more: Partial<ShownInteraction> = {}): ShownInteraction {
  const facts = { kind: 'command', as: 'member', channelId: NEWS.id, summary: '/help' } as const;
  return { id, ...facts, startedAt: NOW, outcome: { kind: 'waiting' }, ...more };
}

type Frame = Extract<PageEvent, { readonly kind: 'frames' }>['frames'][number];

const after = (state: PageState, ...events: readonly PageEvent[]) => events.reduce(reduce, state);
const frames = (...all: readonly Frame[]): PageEvent => ({ kind: 'frames', frames: all, now: NOW });
const said = (each: ShownMessage): Extract<ServerFrame, { kind: 'message' }> => ({
  kind: 'message',
  message: each,
});
const start = after(initialState(undefined), frames({ kind: 'state', state: STATE }));
const ids = (state: PageState) => messagesIn(state, NEWS.id).map(({ id }) => id);

describe('what a person sees', () => {
  it('is their own channels, and each person keeps their place', () => {
    expect(channelsOf(start).map(({ name }) => name)).toEqual(['news', 'Verbatim']);
    const there = after(
      start,
      { kind: 'go', channelId: DIRECT.id },
      { kind: 'be', as: 'moderator' },
    );
    expect(channelsOf(there).map(({ name }) => name)).toEqual(['news', 'moderators']);
    expect(channelHere(there)?.name).toBe('news');
    expect(channelHere(after(there, { kind: 'be', as: 'member' }))?.id).toBe(DIRECT.id);
  });

  it('leaves out what only others see, and what was dismissed', () => {
    const both = after(
      start,
      frames(
        said(message('a')),
        said(message('b', { ephemeralTo: 'moderator' })),
        said(message('c', { ephemeralTo: 'member' })),
      ),
    );
    expect(ids(both)).toEqual(['a', 'c']);
    expect(ids(after(both, { kind: 'be', as: 'moderator' }))).toEqual(['a', 'b']);
    expect(ids(after(both, { kind: 'dismiss', id: 'c' }))).toEqual(['a']);
  });

  it('changes in place, and goes when it is deleted', () => {
    const changed = after(
      start,
      frames(said(message('a')), said(message('b')), said(message('a', { content: 'new' }))),
    );
    expect(messagesIn(changed, NEWS.id).map(({ content }) => content)).toEqual(['new', 'b']);
    const deleted = after(
      changed,
      frames({ kind: 'message-deleted', channelId: NEWS.id, messageId: 'a' }),
    );
    expect(ids(deleted)).toEqual(['b']);
  });

  it('marks what came elsewhere as unread until it is looked at', () => {
    const news = after(
      start,
      frames(said(message('a', { channelId: DIRECT.id })), said(message('b'))),
    );
    expect([...news.unread]).toEqual(['member 3', 'moderator 1']);
    expect([...after(news, { kind: 'go', channelId: DIRECT.id }).unread]).toEqual(['moderator 1']);
    expect([...after(news, { kind: 'be', as: 'moderator' }).unread]).toEqual(['member 3']);
  });

  it('is offered only the commands of the place', () => {
    const command = {
      id: '5',
      kind: 'slash',
      name: 'reload',
      description: '',
      options: [],
    } as const;
    const offeredIn = { [BACK.id]: ['moderator'] as const };
    const known = after(start, frames({ kind: 'commands', commands: [{ ...command, offeredIn }] }));
    expect(commandsIn(known, NEWS.id, 'slash')).toEqual([]);
    expect(commandsIn(known, BACK.id, 'slash')).toEqual([]);
    const other = after(known, { kind: 'be', as: 'moderator' });
    expect(commandsIn(other, BACK.id, 'slash').map(({ name }) => name)).toEqual(['reload']);
    expect(commandsIn(other, BACK.id, 'message')).toEqual([]);
  });
});

describe('what somebody did', () => {
  it('waits, is answered, or fails, for whoever did it', () => {
    const waiting = after(start, frames({ kind: 'interaction', interaction: interaction('7') }));
    expect(pendingIn(waiting, NEWS.id)).toHaveLength(1);
    expect(pendingIn(after(waiting, { kind: 'be', as: 'moderator' }), NEWS.id)).toEqual([]);
    const failed = { kind: 'failed', error: 'The application did not respond' } as const;
    const late = after(
      waiting,
      frames({ kind: 'interaction', interaction: interaction('7', { outcome: failed }) }),
    );
    expect(pendingIn(late, NEWS.id).map(({ outcome }) => outcome)).toEqual([failed]);
    expect(pendingIn(after(late, { kind: 'dismiss', id: '7' }), NEWS.id)).toEqual([]);
    const answered = interaction('7', { outcome: { kind: 'answered' } });
    expect(
      pendingIn(after(waiting, frames({ kind: 'interaction', interaction: answered })), NEWS.id),
    ).toEqual([]);
  });

  it('shows on the message whose button was pressed what came of the last press', () => {
    const first = interaction('7', {
      kind: 'component',
      messageId: 'a',
      outcome: { kind: 'answered' },
    });
    const second = interaction('8', { kind: 'component', messageId: 'a' });
    const pressed = after(
      start,
      frames(
        { kind: 'interaction', interaction: first },
        { kind: 'interaction', interaction: second },
      ),
    );
    expect(pressedOn(pressed, 'a')).toEqual({ kind: 'waiting' });
    expect(pressedOn(pressed, 'b')).toBeUndefined();
    expect(pendingIn(pressed, NEWS.id)).toEqual([]);
  });
});

describe('typing', () => {
  const typing = after(start, frames({ kind: 'typing', channelId: NEWS.id, userId: '12' }));

  it('ends after its time, or with the next message there', () => {
    expect(typing.typing).toHaveLength(1);
    expect(after(typing, { kind: 'typing-ended', now: NOW + TYPING_MS - 1 }).typing).toHaveLength(
      1,
    );
    expect(after(typing, { kind: 'typing-ended', now: NOW + TYPING_MS }).typing).toEqual([]);
    expect(after(typing, frames(said(message('a')))).typing).toEqual([]);
    expect(after(typing, frames(said(message('a', { channelId: DIRECT.id })))).typing).toHaveLength(
      1,
    );
  });
});

describe('the panes', () => {
  it('show the article of a citation each time it is chosen', () => {
    const article = { articleId: 'a', citationId: 'a#1-abcdef' };
    const opened = after(start, { kind: 'article', article });
    expect(opened).toMatchObject({ pane: 'knowledge', view: 'knowledge', article: { opening: 1 } });
    expect(after(opened, { kind: 'article', article }).article?.opening).toBe(2);
    expect(after(opened, { kind: 'pane', pane: undefined })).toMatchObject({
      pane: undefined,
      view: 'chat',
    });
  });

  it('forget traffic that was cleared, and begin anew with another run of the server', () => {
    const entry = { number: 4, at: NOW, kind: 'connection', what: 'identified' } as const;
    const cleared = after(start, frames({ kind: 'traffic', entry }), { kind: 'clear-traffic' });
    expect(cleared.trafficFrom).toBe(4);
    const same = after(cleared, frames({ kind: 'state', state: STATE }));
    expect(same.trafficFrom).toBe(4);
    const other = { ...STATE, guild: { id: '99', name: 'Newsroom' } };
    expect(after(cleared, frames({ kind: 'state', state: other })).trafficFrom).toBe(0);
  });
});
