/** An element's opening tag, taken apart. */
export interface ShownElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** The elements in rendered HTML. Text is escaped there, so every `<` begins a tag. */
export function elementsOf(html: string): readonly ShownElement[] {
  return [...html.matchAll(/<([a-z][a-z0-9-]*)((?:\s+[^\s=>/]+(?:="[^"]*")?)*)\s*\/?>/giu)].map(
    ([, name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      attributes: Object.fromEntries(
        [...attributes.matchAll(/([^\s=]+)(?:="([^"]*)")?/gu)].map(([, key = '', value = '']) => [
          key.toLowerCase(),
          unescaped(value),
        ]),
      ),
    }),
  );
}

/** What a person reads of it; breaks are line breaks. */
export function textOf(html: string): string {
  return unescaped(html.replace(/<br\/?>/gu, '\n').replace(/<[^>]*>/gu, ''));
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
