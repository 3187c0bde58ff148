import type { VNode } from 'preact';
import { useId } from 'preact/hooks';
import type { Choice, CommandOption } from '../../protocol.ts';
import { usersOf } from '../model/selectors.ts';
import { usePage } from '../page-context.ts';
import { Combobox } from './combobox.tsx';
import { fillIn, isChosen, type FieldText, type FieldTexts } from './invocations.ts';

interface Props {
  readonly option: CommandOption;
  readonly place: { readonly channelId: string; readonly path: string };
  /** What is in all the fields. */
  readonly texts: FieldTexts;
  /** All the command has. */
  readonly options: readonly CommandOption[];
  readonly fault: string | undefined;
  readonly onText: (field: FieldText) => void;
  readonly onSubmit: () => void;
}

/** A field for one option, with its description and the choices it has. */
export function OptionField(props: Props): VNode {
  const { option, texts, fault, onText, onSubmit } = props;
  const { name, description, required, kind } = option;
  const id = useId();
  const find = useChoices(props);
  return (
    <div class={fault === undefined ? 'option' : 'option faulty'}>
      <label for={id}>
        {name}
        {required && <span class="required"> (required)</span>}
      </label>
      <Combobox
        id={id}
        name={name}
        field={texts[name] ?? { text: '' }}
        find={find}
        inputMode={kind === 'integer' || kind === 'number' ? 'decimal' : undefined}
        isInvalid={fault !== undefined}
        describedBy={`${id}-hint`}
        onField={onText}
        onSubmit={onSubmit}
      />
      <small id={`${id}-hint`}>{fault ?? description}</small>
    </div>
  );
}

/** What is offered for a text: by the bot, by the command, or the people and places there are. */
function useChoices({ option, place, texts, options }: Props) {
  const { state, ask } = usePage();
  const { name } = option;
  if (option.autocomplete) {
    return async (typed: string): Promise<readonly Choice[]> => {
      const { [name]: _, ...others } = texts;
      const filled = fillIn(
        options.map((each) => ({ ...each, required: false })),
        others,
      );
      const values = filled.kind === 'values' ? filled.values : {};
      const of = { as: state.as, ...place, options: values, focused: name, typed };
      return (await ask('autocomplete', of)).choices;
    };
  }
  if (!isChosen(option)) return undefined;
  const all = fixedChoices();
  return (typed: string) =>
    Promise.resolve(
      all.filter((choice) => choice.name.toLowerCase().includes(typed.toLowerCase())),
    );

  function fixedChoices(): readonly Choice[] {
    const users = usersOf(state);
    const roles = state.server?.roles ?? [];
    const channels = state.server?.channels.filter(({ kind }) => kind === 'guild') ?? [];
    const named = (list: readonly { readonly id: string; readonly name: string }[]) =>
      list.map((each) => ({ name: each.name, value: each.id }));
    switch (option.kind) {
      case 'boolean':
        return [
          { name: 'True', value: 'true' },
          { name: 'False', value: 'false' },
        ];
      case 'user':
        return named(users);
      case 'role':
        return named(roles);
      case 'mentionable':
        return named([...users, ...roles]);
      case 'channel':
        return named(channels);
      case 'subcommand':
      case 'group':
      case 'string':
      case 'integer':
      case 'number':
      case 'attachment':
        return option.choices;
    }
  }
}
