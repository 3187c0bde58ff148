import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { clip } from './cut.ts';
import { BUTTON_LABEL_LENGTH, BUTTONS_IN_ROW } from './limits.ts';
import { plain } from './markdown.ts';

/** Buttons or a menu below a message. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export interface Button {
  readonly label: string;
  readonly customId: string;
  readonly disabled?: boolean | undefined;
}

/** At most five buttons in a row; no row without buttons. */
export function buttonRow(buttons: readonly Button[]): Row[] {
  if (buttons.length === 0) return [];
  const components = buttons.slice(0, BUTTONS_IN_ROW).map(({ label, customId, disabled }) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    label: clip(plain(label), BUTTON_LABEL_LENGTH - 1),
    custom_id: customId,
    disabled: disabled ?? false,
  }));
  return [{ type: ComponentType.ActionRow, components }];
}
