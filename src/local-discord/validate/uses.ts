import { flatten } from '../components.ts';
import { isObject, listOf, objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import { lengthOfEmbed } from './embeds.ts';

/** How much of one of Discord's limits a request takes. */
export interface LimitUse {
  readonly what: string;
  readonly used: number;
  readonly most: number;
}

/** The limits that a request's body comes near to at all: those of which it uses nothing are left out. */
export function limitUses(body: unknown): readonly LimitUse[] {
  const uses = Array.isArray(body)
    ? usesOfCommands(objectsOf(body))
    : usesOfMessage(objectOf(body));
  return uses.filter(({ used }) => used > 0);
}

function usesOfCommands(commands: readonly JsonObject[]): readonly LimitUse[] {
  const slash = commands.filter(({ type }) => type === undefined || type === 1);
  const options = commands.map(({ options: own }) => listOf(own).length);
  const { slashCommands, contextCommands, commandDescription, commandOptions } = LIMITS;
  return [
    { what: 'slash commands', used: slash.length, most: slashCommands },
    { what: 'menu commands', used: commands.length - slash.length, most: contextCommands },
    { what: 'description', used: longest(commands, 'description'), most: commandDescription },
    { what: 'options', used: Math.max(0, ...options), most: commandOptions },
  ];
}

/** Of a message, or of what a response to an interaction carries under `data`. */
function usesOfMessage(body: JsonObject): readonly LimitUse[] {
  const message = isObject(body['data']) ? body['data'] : body;
  const embeds = objectsOf(message['embeds']);
  const parts = flatten(listOf(message['components']));
  const total = embeds.reduce((sum, embed) => sum + lengthOfEmbed(embed), 0);
  const selects = parts.map(({ options }) => listOf(options).length);
  return [
    { what: 'content', used: textOf(message['content'])?.length ?? 0, most: LIMITS.content },
    { what: 'embeds', used: embeds.length, most: LIMITS.embeds },
    { what: 'text of embeds', used: total, most: LIMITS.embedTotal },
    { what: 'components', used: parts.length, most: LIMITS.componentsTotal },
    { what: 'custom_id', used: longest([...parts, message], 'custom_id'), most: LIMITS.customId },
    { what: 'label', used: longest(parts, 'label'), most: LIMITS.buttonLabel },
    { what: 'select options', used: Math.max(0, ...selects), most: LIMITS.selectOptions },
    { what: 'title of the modal', used: longest([message], 'title'), most: LIMITS.modalTitle },
    { what: 'choices', used: listOf(message['choices']).length, most: LIMITS.choices },
  ];
}

/** Length of the longest text under a key. */
function longest(objects: readonly JsonObject[], key: string): number {
  return Math.max(0, ...objects.map((object) => textOf(object[key])?.length ?? 0));
}
