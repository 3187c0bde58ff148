import type { Control } from '../components.ts';
import type { InteractionRecord } from '../interaction-record.ts';
import { objectsOf, textOf, type JsonObject } from '../json.ts';
import type { MessageRecord } from '../message-record.ts';
import { canView, type User } from '../model.ts';
import { ComponentUnavailableError, NotVisibleError, OptionError } from '../script-errors.ts';
import { messageWire } from '../message-wire.ts';
import type { ScriptContext } from './context.ts';
import { interactionPayload } from './interaction-payload.ts';

/**
 * Presses a button, or chooses of a select, found by custom id, label or placeholder. What is chosen
 * is found by its value or its label.
 */
export function useComponent(
  context: ScriptContext,
  user: User,
  message: MessageRecord,
  name: string,
  chosen?: readonly string[],
): Promise<InteractionRecord> {
  const { world, interactions } = context;
  const kind = chosen === undefined ? 'button' : 'select';
  const control = findControl(user, message, name, kind);
  const values = chosen?.map((one) => valueOf(control, one));
  if (values !== undefined) checkValues(control, values);
  const verb = chosen === undefined ? 'presses' : `chooses ${chosen.join(', ')} of`;
  const interaction = interactions.open({
    kind: 'component',
    user,
    channel: message.channel,
    source: message,
    summary: `${verb} [${control.label ?? name}]`,
  });
  const data: JsonObject = {
    component_type: control.type,
    custom_id: control.customId,
    ...(values === undefined ? {} : { values }),
  };
  const payload = interactionPayload(world, interaction, data, messageWire(message));
  context.gateway.dispatch('INTERACTION_CREATE', () => payload);
  return interaction.settled();
}

export function checkVisible(user: User, message: MessageRecord): void {
  if (message.deleted || !message.isVisibleTo(user) || !canView(message.channel, user))
    throw new NotVisibleError(`${user.name} does not see message ${message.id}`);
}

function findControl(
  user: User,
  message: MessageRecord,
  name: string,
  kind: Control['kind'],
): Control {
  checkVisible(user, message);
  const controls = message.controls.filter((control) => control.kind === kind);
  const found = controls.find(({ customId, label }) => customId === name || label === name);
  if (found === undefined) {
    const names = controls.map(({ label, customId }) => `${label ?? ''} (${customId ?? 'link'})`);
    const there = names.join(', ') || 'none';
    throw new ComponentUnavailableError(`no ${kind} “${name}” on the message; there: ${there}`);
  }
  if (found.disabled) throw new ComponentUnavailableError(`“${name}” is disabled`);
  if (found.customId === undefined)
    throw new ComponentUnavailableError(`“${name}” is a link to ${found.url ?? 'nowhere'}`);
  return found;
}

function valueOf({ options }: Control, chosen: string): string {
  const isValue = options.some(({ value }) => value === chosen);
  const labelled = options.find(({ label }) => label === chosen);
  return isValue ? chosen : (labelled?.value ?? chosen);
}

function checkValues(control: Control, values: readonly string[]): void {
  const { minValues, maxValues, options } = control;
  if (values.length < minValues || values.length > maxValues)
    throw new OptionError(`choose ${minValues} to ${maxValues} values`);
  const known = options.map(({ value }) => value);
  const unknown = values.find((value) => !known.includes(value));
  if (options.length > 0 && unknown !== undefined)
    throw new OptionError(`no value “${unknown}”, only: ${known.join(', ')}`);
}

/** Fills in and sends the modal an interaction was answered with. */
export function submitModal(
  context: ScriptContext,
  user: User,
  opened: InteractionRecord,
  values: Readonly<Record<string, string>>,
): Promise<InteractionRecord> {
  const { modal, facts } = opened;
  if (modal === undefined || opened.user !== user)
    throw new ComponentUnavailableError(`${user.name} was shown no modal`);
  const interaction = context.interactions.open({
    kind: 'modal',
    user,
    channel: facts.channel,
    source: facts.source,
    summary: `submits “${textOf(modal['title']) ?? ''}”`,
  });
  const components = objectsOf(modal['components']).map((part) => filledIn(part, values));
  const data = { custom_id: modal['custom_id'], components };
  const source = facts.source === undefined ? undefined : messageWire(facts.source);
  const payload = interactionPayload(context.world, interaction, data, source);
  context.gateway.dispatch('INTERACTION_CREATE', () => payload);
  return interaction.settled();
}

function filledIn(part: JsonObject, values: Readonly<Record<string, string>>): JsonObject {
  const fill = (input: JsonObject): JsonObject => {
    const id = textOf(input['custom_id']) ?? '';
    const value = values[id] ?? textOf(input['value']) ?? '';
    if (value === '' && input['required'] !== false) throw new OptionError(`“${id}” is required`);
    const isSelect = input['type'] !== 4;
    return { type: input['type'], custom_id: id, ...(isSelect ? { values: [value] } : { value }) };
  };
  const { type } = part;
  if (part['component'] !== undefined)
    return { type, component: objectsOf([part['component']]).map(fill)[0] };
  return { type, components: objectsOf(part['components']).map(fill) };
}
