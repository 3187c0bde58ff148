import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { ModalField } from '../../protocol.ts';
import { Markdown } from '../markdown/markdown.tsx';
import type { OpenModal } from '../model/page-state.ts';
import { usePage } from '../page-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { SelectBox } from '../ui/select-box.tsx';
import { optionsOf } from './select-options.ts';

/** The form the bot asks somebody to fill in. */
export function ModalDialog(): VNode | null {
  const { state } = usePage();
  const { modal } = state;
  return modal === undefined ? null : <Open key={modal.interactionId} open={modal} />;
}

function Open({ open }: { readonly open: OpenModal }): VNode {
  const { dispatch, act } = usePage();
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const [values, setValues] = useState<Readonly<Record<string, string>>>(() =>
    firstValues(open.modal.fields),
  );
  useEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const close = () => dispatch({ kind: 'modal', modal: undefined });
  const set = (customId: string, value: string) =>
    setValues((all) => ({ ...all, [customId]: value }));
  const submit = () => {
    const { interactionId, as } = open;
    close();
    void act('submit', { as, interactionId, values });
  };
  return (
    <dialog class="modal" ref={dialog} aria-labelledby={title} onCancel={close} onClose={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <div class="modal-head">
          <h2 id={title}>{open.modal.title}</h2>
          <IconButton icon="close" label="Close" onClick={close} />
        </div>
        {open.modal.fields.map((field, n) => (
          <Field field={field} isFirst={n === 0} values={values} onValue={set} />
        ))}
        <div class="modal-foot">
          <button type="button" class="button secondary" onClick={close}>
            Cancel
          </button>
          <button type="submit" class="button primary">
            Submit
          </button>
        </div>
      </form>
    </dialog>
  );
}

function firstValues(fields: readonly ModalField[]): Readonly<Record<string, string>> {
  const inputs = fields.filter((field) => field.type === 'text-input');
  return Object.fromEntries(inputs.map(({ customId, value }) => [customId, value]));
}

interface FieldProps {
  readonly field: ModalField;
  readonly isFirst: boolean;
  readonly values: Readonly<Record<string, string>>;
  readonly onValue: (customId: string, value: string) => void;
}

function Field({ field, isFirst, values, onValue }: FieldProps): VNode {
  const { state } = usePage();
  if (field.type === 'text') return <Markdown content={field.content} />;
  if (field.type === 'select-input') {
    const { label, description, select } = field;
    return (
      <div class="field">
        <span>{label}</span>
        {description !== undefined && <small>{description}</small>}
        <SelectBox
          label={select.placeholder ?? label}
          options={optionsOf(select, state.server)}
          min={select.minValues}
          max={select.maxValues}
          onChoose={([first = '']) => onValue(select.customId, first)}
        />
      </div>
    );
  }
  const { customId, label, description, multiline, placeholder, required, minLength, maxLength } =
    field;
  const input = {
    value: values[customId] ?? '',
    placeholder,
    required,
    minLength,
    maxLength,
    autofocus: isFirst,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) =>
      onValue(customId, event.currentTarget.value),
  };
  return (
    <label class="field">
      <span>
        {label}
        {required && <span class="required"> (required)</span>}
      </span>
      {description !== undefined && <small>{description}</small>}
      {multiline ? <textarea rows={4} {...input} /> : <input type="text" {...input} />}
    </label>
  );
}
