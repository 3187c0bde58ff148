/** The address, where it leads to a web page; anything else (`javascript:`, `data:`, …) is none. */
export function httpAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Whether a link's text claims to be an address itself; Discord links no such text to another one. */
export function looksLikeAddress(text: string): boolean {
  return text.includes('://');
}

/** An address that was written as it is ends before a closing bracket that it did not open. */
export function withoutLooseBracket(address: string): string {
  const isLoose = address.endsWith(')') && !address.includes('(');
  return isLoose ? withoutLooseBracket(address.slice(0, -1)) : address;
}
