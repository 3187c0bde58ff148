import { COMPONENT, flatten, SELECT_TYPES } from '../components.ts';
import { isObject, listOf, numberOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { checkButton, checkSelect } from './controls.ts';
import type { Problems } from './problems.ts';

/** @param v2 whether the message carries the flag of the second kind of components. */
export function checkComponents(problems: Problems, components: unknown, v2: boolean): void {
  const top = objectsOf(components);
  if (v2) checkTotals(problems, top);
  else problems.count('components', top.length, 0, LIMITS.rows);
  checkChildren(problems, top, 'components', v2 ? TOP_V2 : [COMPONENT.row]);
  checkCustomIds(problems, top);
}

const IN_CONTAINER: readonly number[] = [
  COMPONENT.row,
  COMPONENT.section,
  COMPONENT.text,
  COMPONENT.gallery,
  COMPONENT.file,
  COMPONENT.separator,
];
const TOP_V2: readonly number[] = [...IN_CONTAINER, COMPONENT.container];

function checkChildren(
  problems: Problems,
  components: readonly unknown[],
  path: string,
  allowed: readonly number[],
): void {
  components.forEach((component, index) => {
    const at = `${path}.${index}`;
    const type = isObject(component) ? numberOf(component['type']) : undefined;
    if (!isObject(component) || type === undefined || !allowed.includes(type))
      problems.choice(`${at}.type`, type);
    else checkComponent(problems, component, type, at);
  });
}

function checkComponent(problems: Problems, component: JsonObject, type: number, at: string): void {
  const children = listOf(component['components']);
  if (type === COMPONENT.row) checkRow(problems, component, at);
  else if (type === COMPONENT.container) {
    problems.count(`${at}.components`, children.length, 1, LIMITS.componentsTotal);
    checkChildren(problems, children, `${at}.components`, IN_CONTAINER);
  } else if (type === COMPONENT.section) {
    problems.count(`${at}.components`, children.length, 1, LIMITS.sectionTexts);
    checkChildren(problems, children, `${at}.components`, [COMPONENT.text]);
    checkAccessory(problems, component['accessory'], `${at}.accessory`);
  } else if (type === COMPONENT.text) {
    problems.text(`${at}.content`, component['content'], 1, LIMITS.textDisplayTotal);
  } else if (type === COMPONENT.gallery) {
    problems.count(`${at}.items`, listOf(component['items']).length, 1, LIMITS.galleryItems);
  }
}

function checkAccessory(problems: Problems, accessory: unknown, at: string): void {
  if (!isObject(accessory)) problems.required(at);
  else if (accessory['type'] === COMPONENT.button) checkButton(problems, accessory, at);
  else if (accessory['type'] !== COMPONENT.thumbnail)
    problems.choice(`${at}.type`, accessory['type']);
}

function checkRow(problems: Problems, row: JsonObject, at: string): void {
  const children = objectsOf(row['components']);
  const selects = children.filter(({ type }) => SELECT_TYPES.includes(numberOf(type) ?? 0));
  // A select takes the whole row.
  const most = selects.length > 0 ? 1 : LIMITS.buttonsInRow;
  problems.count(`${at}.components`, children.length, 1, most);
  children.forEach((child, index) => {
    const path = `${at}.components.${index}`;
    if (child['type'] === COMPONENT.button) checkButton(problems, child, path);
    else if (selects.includes(child)) checkSelect(problems, child, path);
    else problems.choice(`${path}.type`, child['type']);
  });
}

function checkTotals(problems: Problems, top: readonly JsonObject[]): void {
  const all = flatten(top);
  if (all.length > LIMITS.componentsTotal)
    problems.add('components', 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', 'Too many components');
  const length = all
    .filter((component) => component['type'] === COMPONENT.text)
    .reduce((sum, component) => sum + (textOf(component['content'])?.length ?? 0), 0);
  if (length > LIMITS.textDisplayTotal) {
    const message = `The total text displayed exceeds ${LIMITS.textDisplayTotal}`;
    problems.add('components', 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message);
  }
}

function checkCustomIds(problems: Problems, top: readonly JsonObject[]): void {
  const ids = flatten(top).flatMap((component) => textOf(component['custom_id']) ?? []);
  if (new Set(ids).size < ids.length) {
    const message = 'Component custom id cannot be duplicated';
    problems.add('components', 'COMPONENT_CUSTOM_ID_DUPLICATED', message);
  }
}
