import { isObject, listOf, numberOf, textOf, type JsonObject } from './json.ts';

/** Discord's component types, by what they are. */
export const COMPONENT = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  text: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;

export const SELECT_TYPES: readonly number[] = [3, 5, 6, 7, 8];
export const LINK_STYLE = 5;

/** Every component of a tree, parents before children, in reading order. */
export function flatten(components: readonly unknown[]): readonly JsonObject[] {
  return components.filter(isObject).flatMap((component) => {
    const { components: children, component: labelled, accessory } = component;
    return [component].concat(flatten(listOf(children)), flatten([labelled, accessory]));
  });
}

/** A button or select as a person sees it. */
export interface Control {
  readonly kind: 'button' | 'select';
  readonly type: number;
  readonly customId: string | undefined;
  readonly label: string | undefined;
  readonly url: string | undefined;
  readonly disabled: boolean;
  readonly options: readonly { readonly label: string; readonly value: string }[];
  readonly minValues: number;
  readonly maxValues: number;
}

export function controlsOf(components: readonly unknown[]): readonly Control[] {
  return flatten(components).flatMap((component) => {
    const type = numberOf(component['type']) ?? 0;
    if (type !== COMPONENT.button && !SELECT_TYPES.includes(type)) return [];
    return [controlOf(component, type)];
  });
}

function controlOf(component: JsonObject, type: number): Control {
  const emoji = isObject(component['emoji']) ? textOf(component['emoji']['name']) : undefined;
  return {
    kind: type === COMPONENT.button ? 'button' : 'select',
    type,
    customId: textOf(component['custom_id']),
    label: textOf(component['label']) ?? textOf(component['placeholder']) ?? emoji,
    url: textOf(component['url']),
    disabled: component['disabled'] === true,
    options: listOf(component['options'])
      .filter(isObject)
      .map((option) => ({
        label: textOf(option['label']) ?? '',
        value: textOf(option['value']) ?? '',
      })),
    minValues: numberOf(component['min_values']) ?? 1,
    maxValues: numberOf(component['max_values']) ?? 1,
  };
}

/** Discord numbers every component of a message; what is sent back carries the numbers. */
export function numberComponents(components: readonly unknown[]): readonly JsonObject[] {
  let next = 1;
  const number = (component: JsonObject): JsonObject => {
    const id = numberOf(component['id']) ?? next;
    next += 1;
    const numbered: Record<string, unknown> = { ...component, id };
    if (Array.isArray(component['components']))
      numbered['components'] = component['components'].filter(isObject).map(number);
    if (isObject(component['accessory'])) numbered['accessory'] = number(component['accessory']);
    return numbered;
  };
  return components.filter(isObject).map(number);
}
