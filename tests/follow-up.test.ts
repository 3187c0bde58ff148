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
    ['and Como?', 'What did the United Kingdom say to Como about the decision?'],
    ['when?', 'When did the United Kingdom say to Joe Biden about the decision?'],
    ['And why exactly?', 'Why did the United Kingdom say to Joe Biden about the decision?'],
    ['how many', 'How many did the United Kingdom say to Joe Biden about the decision?'],
    ['Who said that?', 'Who said The UK has concerns.'],
    ['what does he think?', 'what does he think United Kingdom Joe Biden'],
  ])('%j asks %j', (text, expected) => {
    expect(questions(text)).toContain(expected);
  });

  it.each([
    ['Und Portugal?', 'Wie viele Tonnen lieferte Portugal nach Sansibar?'],
    ['Was ist mit Portugal?', 'Wie viele Tonnen lieferte Portugal nach Sansibar?'],
    ['wann?', 'Wann Tonnen lieferte Norwegen nach Sansibar?'],
    ['Und warum genau?', 'Warum Tonnen lieferte Norwegen nach Sansibar?'],
    ['Wer hat das gesagt?', 'Wer sagte Neunzig Tonnen.'],
    ['Was sagt er?', 'Was sagt er Tonnen Norwegen Sansibar'],
    ['et l’Allemagne ?', 'Wie viele Tonnen lieferte Allemagne nach Sansibar?'],
    ['Quand exactement ?', 'Wann Tonnen lieferte Norwegen nach Sansibar?'],
    ["Qui l'a dit ?", 'Qui a dit Neunzig Tonnen.'],
    ['Qu’en est-il de la France ?', 'Wie viele Tonnen lieferte France nach Sansibar?'],
    ['que dit-il ?', 'que dit-il Tonnen Norwegen Sansibar'],
    ['¿Y Portugal?', 'Wie viele Tonnen lieferte Portugal nach Sansibar?'],
    ['¿cuándo fue eso?', 'Wann Tonnen lieferte Norwegen nach Sansibar?'],
    ['¿Quién dijo eso?', 'Quién dijo Neunzig Tonnen.'],
    ['а Португалія?', 'Wie viele Tonnen lieferte Португалія nach Sansibar?'],
    ['А коли це було?', 'Wann Tonnen lieferte Norwegen nach Sansibar?'],
    ['Хто це сказав?', 'Хто сказав Neunzig Tonnen.'],
    ['а в Португалии?', 'Wie viele Tonnen lieferte Португалии nach Sansibar?'],
    ['а когда?', 'Wann Tonnen lieferte Norwegen nach Sansibar?'],
    ['Кто это сказал?', 'Кто сказал Neunzig Tonnen.'],
    ['а что он сказал?', 'что он сказал Tonnen Norwegen Sansibar'],
    ['and when?', 'Wann Tonnen lieferte Norwegen nach Sansibar?'],
  ])('%j asks %j, in whatever language the question before was', (text, expected) => {
    const readings = followUps(text, {
      question: 'Wie viele Tonnen lieferte Norwegen nach Sansibar?',
      quote: 'Neunzig Tonnen.',
    });
    expect(readings.flat().map(({ question }) => question)).toContain(expected);
  });

  it('asks who said it in the language of the question too, which is more likely that of the articles', () => {
    expect(questions('Wer hat das gesagt?')).toContain('Who said The UK has concerns.');
    expect(questions('wann?')).toContain(
      'When did the United Kingdom say to Joe Biden about the decision?',
    );
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
    'Welches Abkommen verbietet Streumunition?',
    'Wann tagt der Rat?',
    'Y a-t-il des pays qui interdisent ces armes ?',
    'Combien de pays ont interdit les armes ?',
    'Сколько стран запретили оружие?',
    '¿Cuántos países prohíben las armas?',
    'Quand la Norvège a-t-elle livré les sardines à Zanzibar ?',
    '¿Cuándo entregó Noruega las sardinas?',
    'Коли Норвегія доставила сардини?',
    'Когда Норвегия доставила сардины?',
    '',
    '???',
    '¿?',
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
