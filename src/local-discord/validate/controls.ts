import { LINK_STYLE } from '../components.ts';
import { objectsOf, textOf, type JsonObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Problems } from './problems.ts';

const PREMIUM_STYLE = 6;

export function checkButton(problems: Problems, button: JsonObject, path: string): void {
  const { style, label, url } = {
    style: button['style'],
    label: button['label'],
    url: button['url'],
  };
  if (typeof style !== 'number' || style < 1 || style > PREMIUM_STYLE)
    problems.choice(`${path}.style`, style);
  problems.text(`${path}.label`, label, 0, LIMITS.buttonLabel);
  if (style === LINK_STYLE) {
    problems.text(`${path}.url`, url, 1, LIMITS.buttonUrl);
    if (typeof url === 'string' && !/^(?:https?|discord):\/\//u.test(url))
      problems.add(
        `${path}.url`,
        'BASE_TYPE_INVALID',
        'Scheme must be one of http, https, discord.',
      );
    if (button['custom_id'] !== undefined) exclusive(problems, `${path}.custom_id`);
  } else if (style !== PREMIUM_STYLE) {
    problems.text(`${path}.custom_id`, button['custom_id'], 1, LIMITS.customId);
    if (url !== undefined && url !== null) exclusive(problems, `${path}.url`);
  }
  if (style !== PREMIUM_STYLE && !label && button['emoji'] === undefined)
    problems.add(`${path}.label`, 'BUTTON_COMPONENT_INVALID_LABEL', 'A label or emoji is required');
}

function exclusive(problems: Problems, path: string): void {
  const message = 'A custom id and url cannot both be specified';
  problems.add(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', message);
}

export function checkSelect(problems: Problems, select: JsonObject, path: string): void {
  problems.text(`${path}.custom_id`, select['custom_id'], 1, LIMITS.customId);
  problems.text(`${path}.placeholder`, select['placeholder'], 0, LIMITS.placeholder);
  if (select['type'] !== 3) return;
  const options = objectsOf(select['options']);
  problems.count(`${path}.options`, options.length, 1, LIMITS.selectOptions);
  options.forEach((option, index) => {
    const at = `${path}.options.${index}`;
    problems.text(`${at}.label`, option['label'], 1, LIMITS.selectText);
    problems.text(`${at}.value`, option['value'], 1, LIMITS.selectText);
    problems.text(`${at}.description`, option['description'], 0, LIMITS.selectText);
  });
  const values = options.map((option) => textOf(option['value']));
  if (new Set(values).size < values.length)
    problems.add(`${path}.options`, 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', 'Duplicated value');
  checkRange(problems, select, path, options.length);
}

function checkRange(problems: Problems, select: JsonObject, path: string, most: number): void {
  const min = select['min_values'] ?? 1;
  const max = select['max_values'] ?? 1;
  if (typeof min !== 'number' || min < 0 || min > LIMITS.selectOptions)
    problems.choice(`${path}.min_values`, min);
  if (typeof max !== 'number' || max < 1 || max > most) problems.choice(`${path}.max_values`, max);
}
