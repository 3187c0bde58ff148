import { isObject, listOf, numberOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { checkLocalizations, localizationsOf, longest } from './localizations.ts';
import { Problems } from './problems.ts';

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const NESTED: ReadonlySet<unknown> = new Set([1, 2]);
const OPTION_TYPES = 11;

/** @throws DiscordError 50035; paths begin with `prefix`, the command's place in a bulk write. */
export function checkCommand(problems: Problems, command: JsonObject, prefix = ''): void {
  const at = (path: string): string => (prefix === '' ? path : `${prefix}.${path}`);
  const type = numberOf(command['type']) ?? 1;
  if (type === 1) {
    checkNaming(problems, command, at);
    checkOptions(problems, listOf(command['options']), at('options'), 0);
  } else {
    const checkText = (text: unknown, path: string) =>
      problems.text(path, text, 1, LIMITS.commandName);
    checkText(command['name'], at('name'));
    checkLocalizations(
      problems,
      command,
      'name_localizations',
      at('name_localizations'),
      checkText,
    );
    if (command['description'])
      problems.add(at('description'), 'APPLICATION_COMMAND_INVALID_DESCRIPTION', 'Must be empty');
    if (listOf(command['options']).length > 0)
      problems.add(at('options'), 'APPLICATION_COMMAND_INVALID_OPTIONS', 'Must be empty');
  }
  if (lengthOf(command) > LIMITS.commandTotal)
    problems.add(
      at('name'),
      'APPLICATION_COMMAND_TOO_LARGE',
      'Command exceeds maximum size (8000)',
    );
}

/** Contexts and installations belong to global commands. */
export function checkScope(problems: Problems, command: JsonObject, prefix: string): void {
  for (const key of ['contexts', 'integration_types'])
    if (command[key] !== undefined && command[key] !== null)
      problems.add(
        prefix === '' ? key : `${prefix}.${key}`,
        'APPLICATION_COMMAND_GUILD_ONLY_GLOBAL',
        'Only global commands have this field',
      );
}

/** Name and description of a slash command or an option, in every language. */
function checkNaming(problems: Problems, owner: JsonObject, at: (path: string) => string): void {
  const describe = (text: unknown, path: string) =>
    problems.text(path, text, 1, LIMITS.commandDescription);
  const name = (text: unknown, path: string) => checkName(problems, text, path);
  name(owner['name'], at('name'));
  describe(owner['description'], at('description'));
  for (const [key, check] of [
    ['name_localizations', name],
    ['description_localizations', describe],
  ] as const)
    checkLocalizations(problems, owner, key, at(key), check);
}

function checkName(problems: Problems, name: unknown, path: string): void {
  problems.text(path, name, 1, LIMITS.commandName);
  if (typeof name !== 'string') return;
  if (NAME.test(name) && name === name.toLowerCase()) return;
  problems.add(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
}

function checkOptions(
  problems: Problems,
  options: readonly unknown[],
  path: string,
  depth: number,
): void {
  problems.count(path, options.length, 0, LIMITS.commandOptions);
  let isOptionalSeen = false;
  options.forEach((option, index) => {
    const at = `${path}.${index}`;
    if (!isObject(option)) return problems.required(at);
    checkOption(problems, option, at, depth);
    if (option['required'] === true && isOptionalSeen)
      problems.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    isOptionalSeen ||= option['required'] !== true;
  });
  const names = objectsOf(options).flatMap((option) => [
    `* ${String(option['name'])}`,
    ...localizationsOf(option, 'name_localizations').map((each) => each.join(' ')),
  ]);
  if (new Set(names).size < names.length)
    problems.add(path, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', 'Option names must be unique');
  const nested = objectsOf(options).filter(({ type }) => NESTED.has(type));
  if (nested.length > 0 && nested.length < options.length)
    problems.add(path, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-commands cannot be mixed');
}

function checkOption(problems: Problems, option: JsonObject, at: string, depth: number): void {
  const type = numberOf(option['type']) ?? 0;
  if (type < 1 || type > OPTION_TYPES) problems.choice(`${at}.type`, option['type']);
  checkNaming(problems, option, (path) => `${at}.${path}`);
  const choices = objectsOf(option['choices']);
  problems.count(`${at}.choices`, choices.length, 0, LIMITS.choices);
  choices.forEach((choice, index) => {
    problems.text(`${at}.choices.${index}.name`, choice['name'], 1, LIMITS.choiceText);
    if (typeof choice['value'] !== 'number')
      problems.text(`${at}.choices.${index}.value`, choice['value'], 1, LIMITS.choiceText);
  });
  if (option['autocomplete'] === true && (choices.length > 0 || ![3, 4, 10].includes(type))) {
    const message = 'Autocomplete is for text and number options without choices';
    problems.add(at, 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID', message);
  }
  if (NESTED.has(type) && depth >= 2) problems.choice(`${at}.type`, type);
  checkOptions(problems, listOf(option['options']), `${at}.options`, depth + 1);
}

function lengthOf(command: JsonObject): number {
  const own = longest(command, 'name') + longest(command, 'description');
  const nested = [...objectsOf(command['options']), ...objectsOf(command['choices'])];
  return (
    own +
    (textOf(command['value'])?.length ?? 0) +
    nested.reduce((sum, part) => sum + lengthOf(part), 0)
  );
}
