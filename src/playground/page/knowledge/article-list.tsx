import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ArticleItem } from '../../protocol.ts';
import { RefusedError } from '../connection.ts';
import { usePage } from '../page-context.ts';
import { roveFocus } from '../ui/roving.ts';
import { shownDate } from './dates.ts';
import { visible } from './segments.ts';

/** Articles that are fetched at a time. */
const PAGE = 50;
/** Milliseconds of rest after which a filter is applied. */
const REST_MS = 150;

interface Listed {
  readonly total: number;
  readonly articles: readonly ArticleItem[];
}

export function ArticleList(): VNode {
  const { state, dispatch, ask } = usePage();
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const [listed, setListed] = useState<Listed | undefined>(undefined);
  const { isConnected, knowledge } = state;

  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      try {
        const found = await ask('articles', { filter, offset: 0, limit });
        if (isCurrent) setListed(found);
      } catch (error) {
        // Without a connection the list comes with the next one.
        if (!(error instanceof RefusedError)) throw error;
      }
    };
    const timer = setTimeout(() => void load(), listed === undefined ? 0 : REST_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [filter, limit, knowledge, isConnected]);

  const count = listed?.articles.length ?? 0;
  const total = listed?.total ?? 0;
  return (
    <div class="pane-body">
      <input
        type="search"
        class="filter"
        placeholder="Filter by title or outlet"
        aria-label="Filter articles"
        value={filter}
        onInput={({ currentTarget }) => {
          setFilter(currentTarget.value);
          setLimit(PAGE);
        }}
      />
      <p class="count" role="status">
        {listed === undefined ? 'Loading …' : `${total} ${total === 1 ? 'article' : 'articles'}`}
      </p>
      <ul class="articles" onKeyDown={(event) => roveFocus(event, '.article')}>
        {listed?.articles.map((article) => (
          <li key={article.id}>
            <button
              type="button"
              class="article"
              onClick={() => dispatch({ kind: 'article', article: { articleId: article.id } })}
            >
              <bdi class="article-title" lang={article.language}>
                {visible(article.title)}
              </bdi>
              <span class="article-facts">
                <bdi class="outlet">{visible(article.outlet)}</bdi>
                <span class={article.published === undefined ? 'undated' : undefined}>
                  {shownDate(article.published)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {count < total && (
        <button type="button" class="button secondary" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </button>
      )}
    </div>
  );
}
