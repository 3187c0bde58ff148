import { COMPONENT, SELECT_TYPES } from '../../local-discord/components.ts';
import {
  isObject,
  numberOf,
  objectOf,
  objectsOf,
  textOf,
  type JsonObject,
} from '../../local-discord/json.ts';
import type { Button, Component, Select } from '../protocol.ts';

/** Components off the wire, in the form the page draws them. */
export function showComponents(components: unknown): readonly Component[] {
  return objectsOf(components).map(showComponent);
}

function showComponent(component: JsonObject): Component {
  const type = numberOf(component['type']) ?? 0;
  const components = (): readonly Component[] => showComponents(component['components']);
  if (SELECT_TYPES.includes(type)) return showSelect(component);
  switch (type) {
    case COMPONENT.row:
      return { type: 'row', components: components() };
    case COMPONENT.button:
      return showButton(component);
    case COMPONENT.text:
      return { type: 'text', content: textOf(component['content']) ?? '' };
    case COMPONENT.section: {
      const { accessory } = component;
      const beside = isObject(accessory) ? showComponent(accessory) : undefined;
      return { type: 'section', components: components(), accessory: beside };
    }
    case COMPONENT.container: {
      const color = numberOf(component['accent_color']);
      const spoiler = component['spoiler'] === true;
      return { type: 'container', components: components(), color, spoiler };
    }
    case COMPONENT.separator: {
      const divider = component['divider'] !== false;
      return { type: 'separator', divider, large: component['spacing'] === 2 };
    }
    default:
      return { type: 'other', name: nameOf(type) };
  }
}

function nameOf(type: number): string {
  return Object.entries(COMPONENT).find(([, number]) => number === type)?.[0] ?? `type ${type}`;
}

/** By Discord's number. */
const STYLES: readonly Button['style'][] = [
  'primary',
  'secondary',
  'success',
  'danger',
  'link',
  'premium',
];

function showButton(button: JsonObject): Button {
  return {
    type: 'button',
    style: STYLES[(numberOf(button['style']) ?? 0) - 1] ?? 'secondary',
    label: textOf(button['label']),
    emoji: emojiOf(button),
    customId: textOf(button['custom_id']),
    url: textOf(button['url']),
    disabled: button['disabled'] === true,
  };
}

const SELECTED_FROM: ReadonlyMap<unknown, Select['of']> = new Map([
  [COMPONENT.userSelect, 'user'],
  [COMPONENT.roleSelect, 'role'],
  [COMPONENT.mentionableSelect, 'mentionable'],
  [COMPONENT.channelSelect, 'channel'],
]);

export function showSelect(select: JsonObject): Select {
  return {
    type: 'select',
    of: SELECTED_FROM.get(select['type']) ?? 'string',
    customId: textOf(select['custom_id']) ?? '',
    placeholder: textOf(select['placeholder']),
    options: objectsOf(select['options']).map((option) => ({
      label: textOf(option['label']) ?? '',
      value: textOf(option['value']) ?? '',
      description: textOf(option['description']),
      emoji: emojiOf(option),
      selected: option['default'] === true,
    })),
    minValues: numberOf(select['min_values']) ?? 1,
    maxValues: numberOf(select['max_values']) ?? 1,
    disabled: select['disabled'] === true,
  };
}

function emojiOf(of: JsonObject): string | undefined {
  return textOf(objectOf(of['emoji'])['name']);
}
