import { objectOf, objectsOf, textOf, type JsonObject } from '../json.ts';
import { LIMITS } from '../limits.ts';
import type { Problems } from './problems.ts';

export function checkEmbeds(problems: Problems, embeds: readonly JsonObject[]): void {
  problems.count('embeds', embeds.length, 0, LIMITS.embeds);
  embeds.forEach((embed, index) => checkEmbed(problems, embed, `embeds.${index}`));
  const total = embeds.reduce((sum, embed) => sum + lengthOfEmbed(embed), 0);
  if (total > LIMITS.embedTotal) {
    const message = `Embed size exceeds maximum size of ${LIMITS.embedTotal}`;
    problems.add('embeds', 'MAX_EMBED_SIZE_EXCEEDED', message);
  }
}

function checkEmbed(problems: Problems, embed: JsonObject, path: string): void {
  problems.text(`${path}.title`, embed['title'], 0, LIMITS.embedTitle);
  problems.text(`${path}.description`, embed['description'], 0, LIMITS.embedDescription);
  problems.text(`${path}.footer.text`, objectOf(embed['footer'])['text'], 0, LIMITS.embedFooter);
  problems.text(`${path}.author.name`, objectOf(embed['author'])['name'], 0, LIMITS.embedAuthor);
  checkUrl(problems, `${path}.url`, embed['url']);
  checkUrl(problems, `${path}.author.url`, objectOf(embed['author'])['url']);
  const fields = objectsOf(embed['fields']);
  problems.count(`${path}.fields`, fields.length, 0, LIMITS.embedFields);
  fields.forEach((field, index) => {
    const at = `${path}.fields.${index}`;
    problems.text(`${at}.name`, field['name'], 1, LIMITS.embedFieldName);
    problems.text(`${at}.value`, field['value'], 1, LIMITS.embedFieldValue);
  });
}

function checkUrl(problems: Problems, path: string, url: unknown): void {
  if (url === undefined || url === null) return;
  if (typeof url === 'string' && /^(?:https?|attachment):\/\/\S+$/u.test(url)) return;
  problems.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
}

export function lengthOfEmbed(embed: JsonObject): number {
  const fields = objectsOf(embed['fields']).flatMap((field) => [field['name'], field['value']]);
  const footer = objectOf(embed['footer'])['text'];
  const author = objectOf(embed['author'])['name'];
  return [embed['title'], embed['description'], footer, author, ...fields].reduce<number>(
    (sum, text) => sum + (textOf(text)?.length ?? 0),
    0,
  );
}
