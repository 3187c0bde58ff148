import { statSync } from 'node:fs';
import { join } from 'node:path';
import { STOP_WORDS } from './stop-words.mjs';

/**
 * The engines. `build` gets passages `{ id, title, text }` (ids from 0) and gives back `search`,
 * which gives ids of the best passages, best first. Each as its documentation has it.
 */
export const ENGINES = {
  async minisearch(passages) {
    const { default: MiniSearch } = await import('minisearch');
    const index = new MiniSearch({ fields: ['title', 'text'] });
    index.addAll(passages);
    return {
      search: (question, limit) =>
        index
          .search(question)
          .slice(0, limit)
          .map(({ id }) => id),
      snapshot: () => JSON.stringify(index),
      restore: (json) => void MiniSearch.loadJSON(json, { fields: ['title', 'text'] }),
    };
  },
  async 'sqlite-fts5'(passages, folder) {
    const { default: Database } = await import('better-sqlite3');
    const file = join(folder, 'fts5.db');
    const database = new Database(file);
    database.pragma('journal_mode = off');
    database.pragma('synchronous = off');
    database.exec(
      "create virtual table passages using fts5(title, text, tokenize = 'porter unicode61')",
    );
    const insert = database.prepare('insert into passages (rowid, title, text) values (?, ?, ?)');
    database.transaction(() => {
      for (const { id, title, text } of passages) insert.run(id + 1, title, text);
    })();
    const select = database.prepare(
      'select rowid from passages where passages match ? order by bm25(passages) limit ?',
    );
    return {
      search(question, limit) {
        const words = question.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
        const asked = [...new Set(words.filter((word) => !STOP_WORDS.has(word)))];
        if (asked.length === 0) return [];
        const query = asked.map((word) => `"${word}"`).join(' OR ');
        return select.all(query, limit).map(({ rowid }) => rowid - 1);
      },
      snapshotSize: () => statSync(file).size,
      restoreFile: () => {
        const other = new Database(file, { readonly: true });
        other.prepare('select count(*) from passages').get();
        other.close();
      },
    };
  },
  async flexsearch(passages) {
    const { default: flexsearch } = await import('flexsearch');
    const index = new flexsearch.Document({
      document: { id: 'id', index: ['title', 'text'] },
      tokenize: 'strict',
    });
    for (const passage of passages) index.add(passage);
    return {
      search(question, limit) {
        const found = index.search(question, { limit, suggest: true });
        return [...new Set(found.flatMap(({ result }) => result))].slice(0, limit);
      },
    };
  },
  async orama(passages) {
    const { create, insertMultiple, search } = await import('@orama/orama');
    const index = create({ schema: { title: 'string', text: 'string' } });
    await insertMultiple(
      index,
      passages.map(({ id, title, text }) => ({ id: String(id), title, text })),
      1000,
    );
    return {
      async search(question, limit) {
        const { hits } = await search(index, { term: question, limit, threshold: 1 });
        return hits.map(({ id }) => Number(id));
      },
    };
  },
  async lunr(passages) {
    const { default: lunr } = await import('lunr');
    const index = lunr(function define() {
      this.ref('id');
      this.field('title');
      this.field('text');
      for (const passage of passages) this.add(passage);
    });
    return {
      search(question, limit) {
        const words = question.replaceAll(/[^\p{L}\p{N}]+/gu, ' ');
        return index
          .search(words)
          .slice(0, limit)
          .map(({ ref }) => Number(ref));
      },
      snapshot: () => JSON.stringify(index),
      restore: (json) => void lunr.Index.load(JSON.parse(json)),
    };
  },
};
