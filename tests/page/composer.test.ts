import { describe, expect, it } from 'vitest';
import {
  fillIn,
  invocationsOf,
  matching,
  typedOut,
} from '../../src/playground/page/composer/invocations.ts';
import {
  encodeMentions,
  mentionTyped,
  usersMatching,
  withMention,
} from '../../src/playground/page/composer/mentions.ts';
import type { CommandOption, ShownCommand } from '../../src/playground/protocol.ts';

function option(name: string, more: Partial<CommandOption> = {}): CommandOption {
  const plain = { required: false, autocomplete: false, choices: [], options: [] };
  return { kind: 'string', name, description: `What ${name} is`, ...plain, ...more };
}

function command(name: string, options: readonly CommandOption[] = []): ShownCommand {
  return { id: name, kind: 'slash', name, description: `Does ${name}`, options, offeredIn: {} };
}

describe('commands', () => {
  const commands = [
    command('articles', [
      option('reload', { kind: 'subcommand', options: [option('force', { kind: 'boolean' })] }),
      option('show', { kind: 'group', options: [option('newest', { kind: 'subcommand' })] }),
    ]),
    command('ask', [option('question', { required: true })]),
  ];
  const invocations = invocationsOf(commands);

  it('are what can be typed, with their sub-commands', () => {
    expect(invocations.map(({ path }) => path)).toEqual([
      'articles reload',
      'articles show newest',
      'ask',
    ]);
    expect(invocations[0]?.options.map(({ name }) => name)).toEqual(['force']);
  });

  it.each([
    ['', ['articles reload', 'articles show newest', 'ask']],
    ['as', ['ask']],
    ['AS', ['ask']],
    ['a', ['articles reload', 'articles show newest', 'ask']],
    ['new', ['articles show newest']],
    ['what newest', ['articles show newest']],
    ['nothing', []],
  ])('that “%s” can become', (typed, paths) => {
    expect(matching(invocations, typed).map(({ path }) => path)).toEqual(paths);
  });

  it('are begun by being typed out', () => {
    expect(typedOut(invocations, '/ask who?')).toMatchObject({
      invocation: { path: 'ask' },
      rest: 'who?',
    });
    expect(typedOut(invocations, '/ask')).toBeUndefined();
    expect(typedOut(invocations, 'say /ask ')).toBeUndefined();
  });
});

describe('the fields of a command', () => {
  it('become values of their kinds', () => {
    const options = [
      option('question'),
      option('count', { kind: 'integer' }),
      option('private', { kind: 'boolean' }),
      option('who', { kind: 'user' }),
      option('left-out'),
    ];
    const filled = fillIn(options, {
      question: { text: ' 12 ' },
      count: { text: '12' },
      private: { text: 'True', choice: { name: 'True', value: 'true' } },
      who: { text: 'Reader', choice: { name: 'Reader', value: '123' } },
    });
    const values = { question: ' 12 ', count: 12, private: true, who: '123' };
    expect(filled).toEqual({ kind: 'values', values });
  });

  it('send the value of a choice, and free text where the bot offers choices', () => {
    const outlet = option('outlet', { autocomplete: true });
    const choice = { name: 'Buna Times (3)', value: 'buna' };
    const filled = (text: string, chosen?: typeof choice) =>
      fillIn([outlet], { outlet: { text, choice: chosen } });
    expect(filled(choice.name, choice)).toMatchObject({ values: { outlet: 'buna' } });
    expect(filled('Bayan')).toMatchObject({ values: { outlet: 'Bayan' } });
  });

  it.each<[fault: string, more: Partial<CommandOption>, text: string]>([
    ['This option is required.', { required: true }, ''],
    ['At least 3 characters.', { minLength: 3 }, 'ab'],
    ['At most 3 characters.', { maxLength: 3 }, 'abcd'],
    ['This must be a number.', { kind: 'number' }, 'many'],
    ['This must be a whole number.', { kind: 'integer' }, '1.5'],
    ['At least 2.', { kind: 'integer', minValue: 2 }, '1'],
    ['At most 2.', { kind: 'number', maxValue: 2 }, '2.5'],
    ['Choose one of the list.', { choices: [{ name: 'A', value: 'a' }] }, 'B'],
    ['Choose one of the list.', { kind: 'channel' }, 'news'],
    ['The playground cannot send files.', { kind: 'attachment' }, 'a.png'],
  ])('say “%s”', (fault, more, text) => {
    const filled = fillIn([option('it', more)], { it: { text } });
    expect(filled).toEqual({ kind: 'faults', faults: { it: fault } });
  });
});

describe('mentions', () => {
  const bot = { id: '11', name: 'Verbatim', bot: true };
  const long = { id: '22', name: 'Verbatim Two', bot: false };
  const odd = { id: '33', name: 'A.B', bot: false };
  const users = [bot, long, odd];

  it('are completed where one is typed', () => {
    expect(mentionTyped('who said @ver')).toBe('ver');
    expect(mentionTyped('@')).toBe('');
    expect(mentionTyped('mail me@ver')).toBeUndefined();
    expect(mentionTyped('@ver said')).toBeUndefined();
    expect(usersMatching(users, 'VERB').map(({ id }) => id)).toEqual(['11', '22']);
    expect(withMention('who, @ver', bot)).toBe('who, @Verbatim ');
  });

  it.each([
    ['@Verbatim who?', '<@11> who?'],
    ['@Verbatim Two, who?', '<@22>, who?'],
    ['@Verbatims', '@Verbatims'],
    ['@A.B and @AxB', '<@33> and @AxB'],
  ])('are sent as Discord writes them: %s', (text, sent) => {
    expect(encodeMentions(text, users)).toBe(sent);
  });
});
