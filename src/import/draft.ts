/** The facts an import looks for; the names are those of the front matter. */
export const FACT_NAMES = [
  'id',
  'title',
  'outlet',
  'published',
  'byline',
  'url',
  'via',
  'language',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A fact, and what part of the page, feed or export printed it: “JSON-LD headline”. */
export interface Found {
  readonly value: string;
  readonly from: string;
}

/** What is known of an article so far; absent means that nothing printed it. */
export type Facts = { readonly [name in FactName]?: Found };

/** An article as a page, feed or export prints it, before it is checked and written. */
export interface Draft {
  readonly facts: Facts;
  /** Plain Markdown: paragraphs, `## headings`, `- items`, `> quotations`; in NFC. */
  readonly body: string;
  /** Which part of the source the body is. */
  readonly bodyFrom: string;
  /** What whoever imports should know: a date that was not understood, a page behind a paywall. */
  readonly notes: readonly string[];
}

/** Puts the facts together of candidates, best first, leaving out what nothing printed. */
export function factsOf(candidates: { readonly [name in FactName]?: Found | undefined }): Facts {
  const found = FACT_NAMES.flatMap((name) => {
    const fact = candidates[name];
    return fact === undefined ? [] : [[name, fact] as const];
  });
  return Object.fromEntries(found);
}
