import { type Library, openLibrary } from '../library.ts';
import type { Actions, ArticleItem, ArticleText, CitationPlace } from './protocol.ts';

type Facts = Awaited<ReturnType<Library['listArticles']>>['articles'][number];

/** The articles the bot answers from, for whoever reads along. */
export interface Knowledge {
  list(of: Actions['articles']['of']): Promise<Actions['articles']['gives']>;
  read(id: string): Promise<ArticleText | null>;
  /** @throws UserError when the id is none. */
  find(citationId: string): Promise<CitationPlace>;
  /**
   * Goes where the bot's own library went: the articles here are those the bot answers from, not
   * those that the folder holds by now.
   */
  follow(move: LibraryMove): Promise<void>;
  /** Resolves when it is where the bot went, or could not go there. */
  settled(): Promise<void>;
  close(): Promise<void>;
}

/** What the bot's library does, as it logs it; `opened` at each start of the bot. */
export const LIBRARY_MOVES = ['opened', 'reloaded', 'rolled-back'] as const;
export type LibraryMove = (typeof LIBRARY_MOVES)[number];

/**
 * Opens its library along with the bot's, and not when somebody first looks: by then the folder may
 * hold what the bot has not read, and an edition that was missed cannot be gone back to.
 */
export function createKnowledge(folder: string): Knowledge {
  let opened: Promise<Library> | undefined;
  let moving: Promise<unknown> = Promise.resolve();
  const open = (): Promise<Library> => {
    opened ??= openLibrary({ folder, threads: 1 }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  const go = async (move: LibraryMove): Promise<unknown> => {
    if (opened === undefined) return open();
    const own = await opened;
    return move === 'rolled-back' ? own.rollback() : own.reload();
  };
  const library = (): Promise<Library> => moving.then(open);
  return {
    async follow(move) {
      const moved = moving.then(() => go(move));
      moving = moved.catch(() => undefined);
      await moved;
    },
    async settled() {
      await moving;
    },
    async list(of) {
      const { total, articles } = await (await library()).listArticles(of);
      return { total, articles: articles.map(showArticle) };
    },
    async read(id) {
      const found = await (await library()).readArticle(id);
      if (found === undefined) return null;
      const { facts, body, sentences } = found;
      return { ...showArticle(facts), body, sentences };
    },
    async find(id) {
      const own = await library();
      const found = await own.cite(id);
      if (found.kind === 'gone') return found;
      if (found.kind === 'changed') return { kind: 'changed', articleId: found.article.id };
      const { article, start } = found.quotation;
      const text = await own.readArticle(article.id);
      const number = text?.sentences.findIndex((sentence) => sentence.start === start) ?? -1;
      return { kind: 'current', articleId: article.id, number };
    },
    async close() {
      // What could not be opened needs no closing; whoever asked for it was told.
      await moving;
      const own = await opened?.catch(() => undefined);
      await own?.close();
    },
  };
}

function showArticle({
  id,
  title,
  outlet,
  published,
  byline,
  url,
  via,
  language,
}: Facts): ArticleItem {
  return { id, title, outlet, published, byline, url, via, language };
}
