import { COMPONENT, flatten } from '../components.ts';
import { objectOf, objectsOf, type JsonObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { checkSelect } from './controls.ts';
import { Problems } from './problems.ts';

/** @throws DiscordError 50035 for more than 25 choices, or one that is too long. */
export function validateChoices(data: JsonObject): void {
  const problems = new Problems();
  const choices = objectsOf(data['choices']);
  problems.count('data.choices', choices.length, 0, LIMITS.choices);
  choices.forEach((choice, index) => {
    const at = `data.choices.${index}`;
    problems.text(`${at}.name`, choice['name'], 1, LIMITS.choiceText);
    if (typeof choice['value'] !== 'number')
      problems.text(`${at}.value`, choice['value'], 1, LIMITS.choiceText);
  });
  problems.throwIfAny();
}

/** @throws DiscordError 50035 */
export function validateModal(data: JsonObject): void {
  const problems = new Problems();
  problems.text('data.custom_id', data['custom_id'], 1, LIMITS.customId);
  problems.text('data.title', data['title'], 1, LIMITS.modalTitle);
  const top = objectsOf(data['components']);
  problems.count('data.components', top.length, 1, LIMITS.modalComponents);
  const allowed = new Set<unknown>([COMPONENT.row, COMPONENT.label, COMPONENT.text]);
  top.forEach((component, index) => {
    const at = `data.components.${index}`;
    if (!allowed.has(component['type'])) problems.choice(`${at}.type`, component['type']);
    if (component['type'] === COMPONENT.label)
      problems.text(`${at}.label`, component['label'], 1, LIMITS.inputLabel);
    for (const inner of flatten([component]).slice(1)) checkInput(problems, inner, at);
  });
  problems.throwIfAny();
}

function checkInput(problems: Problems, input: JsonObject, at: string): void {
  if (input['type'] !== COMPONENT.textInput) return checkSelect(problems, input, at);
  problems.text(`${at}.custom_id`, input['custom_id'], 1, LIMITS.customId);
  problems.text(`${at}.label`, input['label'], 0, LIMITS.inputLabel);
  problems.text(`${at}.placeholder`, input['placeholder'], 0, LIMITS.inputPlaceholder);
  problems.text(`${at}.value`, input['value'], 0, LIMITS.inputValue);
  if (input['style'] !== 1 && input['style'] !== 2) problems.choice(`${at}.style`, input['style']);
}

/** Which callback types answer which interaction, by interaction type. */
const ANSWERS: ReadonlyMap<number, readonly number[]> = new Map([
  [2, [4, 5, 9]],
  [3, [4, 5, 6, 7, 9]],
  [4, [8]],
  [5, [4, 5, 6, 7]],
]);

/** @throws DiscordError 50035 when an interaction of this type cannot be answered so. */
export function validateCallbackType(interactionType: number, body: JsonObject): void {
  const problems = new Problems();
  const type = body['type'];
  if (typeof type !== 'number') problems.required('type');
  else if (!ANSWERS.get(interactionType)?.includes(type)) problems.choice('type', type);
  if (type === 4 && Object.keys(objectOf(body['data'])).length === 0) problems.required('data');
  problems.throwIfAny();
}
