import { describe, expect, it } from 'vitest';
import { followUps } from '../src/answer/follow-up.ts';
import { createConversations } from '../src/discord/conversations.ts';

const previous = {
  question: 'What did the United Kingdom say to Joe Biden about the decision?',
  article: 'munitions',
  quote: 'The UK has concerns.',
};
const questions = (text: string) =>
  followUps(text, previous)
    .flat()
    .map(({ question }) => question);

describe('a short message after a question', () => {
  it.each([
    ['and Germany?', 'What did the United Kingdom say to Germany about the decision?'],
    [
      'What about New Zealand?',
      'What did the United Kingdom say to New Zealand about the decision?',
    ],
    ['when?', 'When did the United Kingdom say to Joe Biden about the decision?'],
    ['And why exactly?', 'Why did the United Kingdom say to Joe Biden about the decision?'],
    ['how many', 'How many did the United Kingdom say to Joe Biden about the decision?'],
    ['Who said that?', 'Who said The UK has concerns.'],
    ['what does he think?', 'what does he think United Kingdom Joe Biden'],
  ])('%j asks %j', (text, expected) => {
    expect(questions(text)).toContain(expected);
  });

  it('may be about any of the names, the last first', () => {
    expect(questions('and Germany?')).toEqual([
      'What did the United Kingdom say to Germany about the decision?',
      'What did the Germany say to Joe Biden about the decision?',
    ]);
  });

  it('is looked up in the article that was quoted before all others', () => {
    const [first, second] = followUps('when?', previous).flat();
    expect(first?.article).toBe('munitions');
    expect(second?.article).toBeUndefined();
    expect(followUps('when?', { question: previous.question })).toHaveLength(1);
  });

  it.each([
    'Who opposed the decision?',
    'What did Reznikov promise to do with his weapons?',
    'Which convention bans cluster munitions in all the countries that signed it?',
    '',
    '???',
  ])('that says itself what it is about is none: %j', (text) => {
    expect(followUps(text, previous)).toEqual([]);
  });
});

describe('what is remembered of a conversation', () => {
  it('is forgotten after ten minutes, and when told to', () => {
    let time = 0;
    const conversations = createConversations(() => time);
    conversations.remember('a', previous);
    conversations.remember('b', previous);
    time = 10 * 60 * 1000 - 1;
    expect(conversations.recall('a')).toEqual(previous);
    conversations.forget('a');
    expect(conversations.recall('a')).toBeUndefined();
    time += 1;
    expect(conversations.recall('b')).toBeUndefined();
  });
});
