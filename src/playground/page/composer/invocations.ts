import type { Choice, CommandOption, OptionValues, ShownCommand } from '../../protocol.ts';

/** Something that can be typed behind a slash: a command, or one of its sub-commands. */
export interface Invocation {
  /** `articles reload` */
  readonly path: string;
  readonly description: string;
  /** None of them is a sub-command or a group. */
  readonly options: readonly CommandOption[];
}

/** All that commands can be invoked as, in their order. */
export function invocationsOf(commands: readonly ShownCommand[]): readonly Invocation[] {
  return commands.flatMap(({ name, description, options }) => leaves(name, description, options));
}

function leaves(
  path: string,
  description: string,
  options: readonly CommandOption[],
): readonly Invocation[] {
  const inner = options.filter(({ kind }) => kind === 'subcommand' || kind === 'group');
  if (inner.length === 0) return [{ path, description, options }];
  return inner.flatMap((each) => leaves(`${path} ${each.name}`, each.description, each.options));
}

/** Those that what was typed behind the slash can become; names that begin with it come first. */
export function matching(invocations: readonly Invocation[], typed: string): readonly Invocation[] {
  const wanted = typed.trimEnd().toLowerCase();
  const begins = invocations.filter(({ path }) => path.startsWith(wanted));
  const holds = invocations.filter(
    ({ path, description }) =>
      !path.startsWith(wanted) &&
      (path.includes(wanted) || description.toLowerCase().includes(wanted)),
  );
  return [...begins, ...holds];
}

/** The command that a text names whole, and what follows it: `/ask who …`. */
export function typedOut(
  invocations: readonly Invocation[],
  text: string,
): { readonly invocation: Invocation; readonly rest: string } | undefined {
  const invocation = invocations.find(({ path }) => text.startsWith(`/${path} `));
  if (invocation === undefined) return undefined;
  return { invocation, rest: text.slice(invocation.path.length + 2) };
}

/** What somebody put into the fields of a command. */
export type FieldTexts = Readonly<Record<string, FieldText>>;

export interface FieldText {
  readonly text: string;
  /** The choice that the text was taken from. */
  readonly choice?: Choice | undefined;
}

/** The values to send, or what is wrong with each field. */
export type Filled =
  | { readonly kind: 'values'; readonly values: OptionValues }
  | { readonly kind: 'faults'; readonly faults: Readonly<Record<string, string>> };

export function fillIn(options: readonly CommandOption[], texts: FieldTexts): Filled {
  const faults: Record<string, string> = {};
  const values: Record<string, string | number | boolean> = {};
  for (const option of options) {
    const field = texts[option.name];
    if (field === undefined || field.text === '') {
      if (option.required) faults[option.name] = 'This option is required.';
      continue;
    }
    const fault = faultIn(option, field);
    if (fault === undefined) values[option.name] = valueOf(option, field);
    else faults[option.name] = fault;
  }
  return Object.keys(faults).length > 0 ? { kind: 'faults', faults } : { kind: 'values', values };
}

/** Whether one of a list has to be chosen, as opposed to typed freely. */
export function isChosen({ kind, choices }: CommandOption): boolean {
  return choices.length > 0 || !['string', 'integer', 'number'].includes(kind);
}

function faultIn(option: CommandOption, { text, choice }: FieldText): string | undefined {
  const {
    kind,
    minLength = 0,
    maxLength = Infinity,
    minValue = -Infinity,
    maxValue = Infinity,
  } = option;
  if (kind === 'attachment') return 'The playground cannot send files.';
  if (isChosen(option)) return choice === undefined ? 'Choose one of the list.' : undefined;
  if (choice !== undefined) return undefined;
  if (kind === 'string') {
    if (text.length < minLength) return `At least ${minLength} characters.`;
    return text.length > maxLength ? `At most ${maxLength} characters.` : undefined;
  }
  const number = Number(text);
  if (Number.isNaN(number)) return 'This must be a number.';
  if (kind === 'integer' && !Number.isInteger(number)) return 'This must be a whole number.';
  if (number < minValue) return `At least ${minValue}.`;
  return number > maxValue ? `At most ${maxValue}.` : undefined;
}

function valueOf({ kind }: CommandOption, { text, choice }: FieldText): string | number | boolean {
  if (kind === 'boolean') return choice?.value === 'true';
  if (choice !== undefined) return choice.value;
  return kind === 'string' ? text : Number(text);
}
