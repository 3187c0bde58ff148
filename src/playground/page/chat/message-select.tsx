import type { VNode } from 'preact';
import type { Select } from '../../protocol.ts';
import { usePage } from '../page-context.ts';
import { SelectBox } from '../ui/select-box.tsx';
import { useMessage } from './message-context.ts';
import { optionsOf } from './select-options.ts';

/** A menu on a message: what is chosen goes to the bot at once. */
export function MessageSelect({ select }: { readonly select: Select }): VNode {
  const { state, act } = usePage();
  const { message, isWaiting } = useMessage();
  const { customId, placeholder = 'Choose', minValues, maxValues, disabled } = select;
  return (
    <SelectBox
      label={placeholder}
      options={optionsOf(select, state.server)}
      min={minValues}
      max={maxValues}
      disabled={disabled || isWaiting}
      onChoose={(values) =>
        void act('choose', { as: state.as, messageId: message.id, customId, values })
      }
    />
  );
}
