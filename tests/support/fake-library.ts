import type { Library } from '../../src/library.ts';
import { citation, cited, searched } from './answers.ts';

/** A library that answers everything with one sentence, except where a test says otherwise. */
export function fakeLibrary(parts: Partial<Library> = {}): Library {
  const edition = {
    id: 'e1',
    loadedAt: new Date(0),
    articles: 1,
    replaced: 0,
    sentences: 1,
    unknownFields: 0,
    outlets: [{ name: 'Bayan News', articles: 1, undated: 1 }],
    rejected: [],
  };
  return {
    edition,
    ask: async () => cited(citation('The first sentence.')),
    compare: async () => ({ groups: [], unmatched: [], searched, edition: 'e1' }),
    timeline: async () => ({
      entries: [],
      undated: 0,
      unmatched: [],
      searched,
      edition: 'e1',
    }),
    evidence: async () => ({ claims: [], left: 0, edition: 'e1' }),
    suggest: async () => ({ outlets: [], articles: [] }),
    article: async () => undefined,
    listArticles: async () => ({ total: 0, articles: [] }),
    readArticle: async () => undefined,
    verify: async () => true,
    cite: async () => ({ kind: 'gone' }),
    reload: async () => ({ kind: 'reloaded', edition, added: [], changed: [], removed: [] }),
    preview: async () => ({ kind: 'preview', edition, added: [], changed: [], removed: [] }),
    take: async () => ({ kind: 'reloaded', edition, added: [], changed: [], removed: [] }),
    rollback: async () => ({ kind: 'none-before' }),
    close: async () => {},
    ...parts,
  };
}
