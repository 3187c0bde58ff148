import { type Library, openLibrary } from '../library.ts';
import type { Actions, ArticleItem, ArticleText, CitationPlace } from './protocol.ts';

type Facts = Awaited<ReturnType<Library['listArticles']>>['articles'][number];

/** The articles the bot answers from, for whoever reads along. */
export interface Knowledge {
  list(of: Actions['articles']['of']): Promise<Actions['articles']['gives']>;
  read(id: string): Promise<ArticleText | null>;
  /** @throws UserError when the id is none. */
  find(citationId: string): Promise<CitationPlace>;
  /** The bot has read its articles again. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Opens its library when something is first asked: few look, and a large corpus takes memory. */
export function createKnowledge(folder: string): Knowledge {
  let opened: Promise<Library> | undefined;
  const library = (): Promise<Library> => {
    opened ??= openLibrary({ folder, threads: 1 }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
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
    async reload() {
      await (await opened)?.reload();
    },
    async close() {
      await (await opened)?.close();
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
