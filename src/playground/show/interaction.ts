import { COMPONENT, flatten, SELECT_TYPES } from '../../local-discord/components.ts';
import type { InteractionRecord } from '../../local-discord/interaction-record.ts';
import {
  isObject,
  numberOf,
  objectsOf,
  textOf,
  type JsonObject,
} from '../../local-discord/json.ts';
import { LIMITS } from '../../local-discord/limits.ts';
import type { Place } from '../place.ts';
import type { InteractionOutcome, Modal, ModalField, ShownInteraction } from '../protocol.ts';
import { showSelect } from './components.ts';

export function showInteraction(interaction: InteractionRecord, place: Place): ShownInteraction {
  const { facts } = interaction;
  return {
    id: facts.id,
    kind: facts.kind,
    as: place.keyOf(facts.user),
    channelId: facts.channel.id,
    summary: facts.summary,
    messageId: facts.source?.id,
    startedAt: facts.createdAt,
    outcome: showOutcome(interaction),
  };
}

export function showOutcome(interaction: InteractionRecord): InteractionOutcome {
  const { failed, modal, acknowledgedAt } = interaction;
  if (failed !== undefined) return { kind: 'failed', error: failed };
  if (acknowledgedAt === undefined) return { kind: 'waiting' };
  return modal === undefined ? { kind: 'answered' } : { kind: 'modal', modal: showModal(modal) };
}

function showModal(modal: JsonObject): Modal {
  const fields = objectsOf(modal['components']).flatMap(fieldsOf);
  return { title: textOf(modal['title']) ?? '', fields };
}

/** A row holds inputs that name themselves; a label holds one, and names it. */
function fieldsOf(part: JsonObject): readonly ModalField[] {
  if (part['type'] === COMPONENT.text)
    return [{ type: 'text', content: textOf(part['content']) ?? '' }];
  const label = textOf(part['label']);
  const description = textOf(part['description']);
  return flatten([part])
    .slice(1)
    .flatMap((input) => inputOf(input, label ?? textOf(input['label']) ?? '', description));
}

function inputOf(
  input: JsonObject,
  label: string,
  description: string | undefined,
): readonly ModalField[] {
  if (SELECT_TYPES.includes(numberOf(input['type']) ?? 0))
    return [{ type: 'select-input', label, description, select: showSelect(input) }];
  if (!isObject(input) || input['type'] !== COMPONENT.textInput) return [];
  const field: ModalField = {
    type: 'text-input',
    customId: textOf(input['custom_id']) ?? '',
    label,
    description,
    multiline: input['style'] === PARAGRAPH,
    placeholder: textOf(input['placeholder']),
    value: textOf(input['value']) ?? '',
    required: input['required'] !== false,
    minLength: numberOf(input['min_length']) ?? 0,
    maxLength: numberOf(input['max_length']) ?? LIMITS.inputValue,
  };
  return [field];
}

/** A text input of several lines. */
const PARAGRAPH = 2;
