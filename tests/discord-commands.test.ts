import { ApplicationCommandOptionType, type APIApplicationCommandOption } from 'discord.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outletChoices } from '../src/discord/commands/outlet-choices.ts';
import { renderOutlets } from '../src/discord/commands/outlets.ts';
import { CHOICE_LENGTH, CHOICES, MESSAGE_LENGTH } from '../src/discord/limits.ts';
import { sameCommands } from '../src/discord/register.ts';

const outlets = (...names: string[]) => names.map((name) => ({ name, articles: 1, undated: 1 }));

describe('suggested outlets', () => {
  const known = outlets('Buna Times', 'Bayan News', 'Le Temps', 'Zeit für Nachrichten');
  const names = (typed: string) => outletChoices(known, typed).map(({ name }) => name);

  it('begin with what was typed, or hold it further back, whatever its case and accents', () => {
    expect(names('TEM')).toEqual(['Le Temps']);
    expect(names('b')).toEqual(['Buna Times', 'Bayan News']);
    expect(names('n')).toEqual(['Buna Times', 'Bayan News', 'Zeit für Nachrichten']);
    expect(names('fur')).toEqual(['Zeit für Nachrichten']);
    expect(names('')).toHaveLength(4);
    expect(names('zzz')).toEqual([]);
  });

  it('are what Discord takes, whatever the outlets and whatever was typed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 150 }), { maxLength: 60 }),
        fc.string(),
        (all, typed) => {
          const choices = outletChoices(outlets(...all), typed);
          expect(choices.length).toBeLessThanOrEqual(CHOICES);
          for (const { name, value } of choices) {
            expect(name.length).toBeLessThanOrEqual(CHOICE_LENGTH);
            expect(all).toContain(value);
          }
        },
      ),
    );
  });
});

describe('/outlets', () => {
  it('has a line for each outlet', () => {
    const list = [{ name: 'A_B', articles: 3, from: '2023-07-07', to: '2023-07-08', undated: 1 }];
    expect(renderOutlets(list)).toBe(
      '**A\\_B**: 3 articles, 7 July 2023 to 8 July 2023, 1 undated',
    );
  });

  it('counts the outlets for which there is no room', () => {
    const content = renderOutlets(outlets(...Array.from({ length: 300 }, (_, n) => `Outlet ${n}`)));
    expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    const shown = content.split('\n').length - 1;
    expect(content).toContain(`… and ${300 - shown} more`);
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
