import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleChoices, outletChoices } from '../src/discord/commands/choices.ts';
import { CHOICE_LENGTH, CHOICES, MESSAGE_LENGTH } from '../src/discord/limits.ts';
import { paginateLines } from '../src/discord/pages.ts';
import { sameCommands } from '../src/discord/register.ts';
import { en } from '../src/texts/en.ts';

describe('suggestions', () => {
  it('are what Discord takes, whatever the outlets and articles', () => {
    const text = fc.string({ minLength: 1, maxLength: 150 });
    const facts = fc.record({ id: text, title: text, outlet: text, language: fc.constant('en') });
    fc.assert(
      fc.property(fc.array(facts, { maxLength: 60 }), (articles) => {
        const outlets = articles.map(({ outlet }) => outlet);
        const ids = new Set(articles.map(({ id }) => id));
        const [named, titled] = [outletChoices(outlets), articleChoices(articles)];
        for (const choices of [named, titled]) {
          expect(choices.length).toBeLessThanOrEqual(CHOICES);
          for (const { name, value } of choices) {
            expect(name.length).toBeLessThanOrEqual(CHOICE_LENGTH);
            expect(name).not.toBe('');
            expect(value.length).toBeLessThanOrEqual(CHOICE_LENGTH);
          }
        }
        expect(named.every(({ value }) => outlets.includes(value))).toBe(true);
        expect(titled.every(({ value }) => ids.has(value))).toBe(true);
      }),
    );
  });
});

describe('lines on pages', () => {
  it('are all there, in order, each page of at most 2,000 characters', () => {
    const line = fc.stringMatching(/^[a-z*]{1,200}$/u);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 300 }), (lines) => {
        const pages = paginateLines(en, lines);
        for (const page of pages) expect(page.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
        const shown = pages.flatMap((page) => page.split('\n'));
        expect(shown.filter((each) => !each.startsWith('-# Page'))).toEqual(lines);
      }),
    );
  });
});

describe('registered commands', () => {
  const option: APIApplicationCommandOption = {
    type: ApplicationCommandOptionType.String,
    name: 'question',
    description: 'What?',
    required: true,
  };
  const wanted = { name: 'ask', description: 'Ask', type: 1, contexts: [0, 1], options: [option] };
  const present = {
    id: '1',
    application_id: '2',
    version: '3',
    name: 'ask',
    type: 1,
    description: 'Ask',
    default_member_permissions: null,
    dm_permission: true,
    contexts: [1, 0],
    nsfw: false,
    name_localizations: null,
    options: [
      { required: true, description: 'What?', name: 'question', type: 3, autocomplete: false },
    ],
  };

  it('are the same when only ids, order and defaults differ', () => {
    const other = { name: 'help', description: 'Help' };
    expect(sameCommands([{ ...other, type: 1 }, present], [wanted, other])).toBe(true);
  });

  it.each([
    ['a description', [{ ...present, description: 'Ask me' }]],
    ['an option', [{ ...present, options: [] }]],
    ['a context', [{ ...present, contexts: [0] }]],
    ['a permission', [{ ...present, default_member_permissions: '32' }]],
    ['one command less', []],
    ['one command more', [present, { ...present, name: 'old' }]],
  ])('differ in %s', (_, registered) => {
    expect(sameCommands(registered, [wanted])).toBe(false);
  });
});
