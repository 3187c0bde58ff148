import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CommandOption, ShownChannel } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Icon } from '../ui/icon.tsx';
import { fillIn, type FieldTexts, type Invocation } from './invocations.ts';
import { OptionField } from './option-field.tsx';

interface Props {
  readonly channel: ShownChannel;
  readonly invocation: Invocation;
  /** Already typed for the first option. */
  readonly first: string;
  /** Sent, or given up. */
  readonly onEnd: () => void;
}

/** A command with a field for each option: the required ones, and those that somebody adds. */
export function CommandForm({ channel, invocation, first, onEnd }: Props): VNode {
  const { state, act } = usePage();
  const { path, description, options } = invocation;
  const form = useRef<HTMLFormElement>(null);
  const [opening] = options;
  const [texts, setTexts] = useState<FieldTexts>(() =>
    opening === undefined || first === '' ? {} : { [opening.name]: { text: first } },
  );
  const [added, setAdded] = useState<readonly string[]>([]);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const isShown = ({ name, required }: CommandOption) =>
    required || added.includes(name) || (texts[name]?.text ?? '') !== '';
  const shown = options.filter(isShown);
  const others = options.filter((option) => !isShown(option));

  useLayoutEffect(
    () => focusOn(opening !== undefined && isShown(opening) ? opening.name : undefined),
    [],
  );
  useLayoutEffect(() => {
    const last = added.at(-1);
    if (last !== undefined) focusOn(last);
  }, [added]);

  function focusOn(name: string | undefined): void {
    const field = name === undefined ? '.send' : `[name="${CSS.escape(name)}"]`;
    form.current?.querySelector<HTMLElement>(field)?.focus();
  }

  const submit = () => {
    const filled = fillIn(options, texts);
    if (filled.kind === 'faults') {
      setFaults(filled.faults);
      return focusOn(options.find(({ name }) => name in filled.faults)?.name);
    }
    void act('command', { as: state.as, channelId: channel.id, path, options: filled.values });
    return onEnd();
  };

  return (
    <form
      class="command-form"
      aria-label={`/${path}`}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onEnd();
      }}
    >
      <p class="command-head">
        <strong>/{path}</strong>
        <span>{description}</span>
        <IconButton icon="close" label="Cancel the command" onClick={onEnd} />
      </p>
      <div class="command-fields">
        {shown.map((option) => (
          <OptionField
            key={option.name}
            option={option}
            place={{ channelId: channel.id, path }}
            texts={texts}
            options={options}
            fault={faults[option.name]}
            onSubmit={submit}
            onText={(field) => {
              setTexts((all) => ({ ...all, [option.name]: field }));
              setFaults({});
            }}
          />
        ))}
        <button type="submit" class="send" aria-label="Send">
          <Icon name="send" />
        </button>
      </div>
      {others.length > 0 && (
        <div class="command-more" role="group" aria-label="Options to add">
          {others.map(({ name, description: what }) => (
            <button
              type="button"
              class="chip"
              title={what}
              onClick={() => setAdded([...added, name])}
            >
              <Icon name="plus" />
              {name}
            </button>
          ))}
        </div>
      )}
    </form>
  );
}
