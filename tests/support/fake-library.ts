import type { Library } from '../../src/library.ts';
import { citation, cited } from './answers.ts';

/** A library that answers everything with one sentence, except where a test says otherwise. */
export function fakeLibrary(parts: Partial<Library> = {}): Library {
  const edition = {
    id: 'e1',
    loadedAt: new Date(0),
    articles: 1,
    sentences: 1,
    outlets: [{ name: 'Bayan News', articles: 1, undated: 1 }],
    rejected: [],
  };
  return {
    edition,
    ask: async () => cited(citation('The first sentence.')),
    verify: async () => true,
    reload: async () => ({ kind: 'reloaded', edition, added: [], changed: [], removed: [] }),
    close: async () => {},
    ...parts,
  };
}
