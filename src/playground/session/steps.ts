import type { Choice, InteractionRecord } from '../../local-discord/interaction-record.ts';
import type { MessageRecord } from '../../local-discord/message-record.ts';
import type { Channel } from '../../local-discord/model.ts';
import type { OptionValues, PersonKey } from '../protocol.ts';

/** Something a person did. */
export type Act =
  | { readonly kind: 'send'; readonly message: MessageRecord }
  | { readonly kind: 'delete'; readonly message: MessageRecord }
  | {
      readonly kind: 'command';
      readonly channel: Channel;
      readonly path: string;
      readonly options: OptionValues;
    }
  | { readonly kind: 'message-command'; readonly name: string; readonly target: MessageRecord }
  | { readonly kind: 'press'; readonly target: MessageRecord; readonly customId: string }
  | {
      readonly kind: 'choose';
      readonly target: MessageRecord;
      readonly customId: string;
      readonly values: readonly string[];
    }
  | {
      readonly kind: 'submit';
      readonly opened: InteractionRecord;
      readonly values: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'autocomplete';
      readonly channel: Channel;
      readonly path: string;
      readonly options: OptionValues;
      readonly focused: string;
      readonly typed: string;
    };

/** An act, by whom, and what came of it; live, as the records in it are. */
export interface Step {
  readonly as: PersonKey;
  readonly act: Act;
  /** Of what the bot has to answer; absent as long as it has not responded. */
  interaction?: InteractionRecord;
  choices?: readonly Choice[];
  /** What the person calls the button or select they used. */
  readonly control?: string | undefined;
  /** Likewise, what they chose of a select. */
  readonly chosen?: readonly string[] | undefined;
}

/** What was done so far, in order. */
export class Session {
  readonly #steps: Step[] = [];
  /** Times at which the bot was started again. */
  restarts = 0;

  get steps(): readonly Step[] {
    return this.#steps;
  }

  begin(as: PersonKey, act: Act): Step {
    // Before the act changes the message that it stands on.
    const control = 'customId' in act ? callControl(act) : undefined;
    const chosen = act.kind === 'choose' ? callChoices(act) : undefined;
    const step: Step = { as, act, control, chosen };
    this.#steps.push(step);
    return step;
  }

  /** The client would not have let the person do it. */
  drop(step: Step): void {
    const at = this.#steps.indexOf(step);
    if (at >= 0) this.#steps.splice(at, 1);
  }
}

/** By its label, unless two are called so; custom ids may hold what differs each time. */
function callControl({ target, customId }: Extract<Act, { customId: string }>): string {
  const label = target.controls.find((control) => control.customId === customId)?.label;
  const same = target.controls.filter((control) => control.label === label);
  return label === undefined || same.length > 1 ? customId : label;
}

function callChoices({
  target,
  customId,
  values,
}: Extract<Act, { kind: 'choose' }>): readonly string[] {
  const options = target.controls.find((control) => control.customId === customId)?.options ?? [];
  return values.map((value) => {
    const label = options.find((option) => option.value === value)?.label;
    const same = options.filter((option) => option.label === label);
    return label === undefined || same.length > 1 ? value : label;
  });
}
