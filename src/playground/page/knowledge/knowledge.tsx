import type { VNode } from 'preact';
import { usePage } from '../page-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';

/** What the bot answers from: the articles, and one of them at its cited sentence. */
export function Knowledge(): VNode {
  const { state, dispatch } = usePage();
  const { article, knowledge } = state;
  return (
    <aside class="pane knowledge" aria-label="Articles">
      <div class="pane-head">
        {article !== undefined && (
          <IconButton
            icon="back"
            label="All articles"
            onClick={() => dispatch({ kind: 'article', article: undefined })}
          />
        )}
        <h2>Articles</h2>
        <IconButton
          icon="close"
          label="Close the articles"
          onClick={() => dispatch({ kind: 'pane', pane: undefined })}
        />
      </div>
      {article === undefined ? (
        <ArticleList />
      ) : (
        <ArticleView key={`${article.articleId} ${article.opening} ${knowledge}`} open={article} />
      )}
    </aside>
  );
}
