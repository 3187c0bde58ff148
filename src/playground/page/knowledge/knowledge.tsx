import type { VNode } from 'preact';
import { usePage } from '../page-context.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Pane } from '../ui/pane.tsx';
import { ArticleList } from './article-list.tsx';
import { ArticleView } from './article-view.tsx';

/** What the bot answers from: the articles, and one of them at its cited sentence. */
export function Knowledge(): VNode {
  const { state, dispatch } = usePage();
  const { article, knowledge } = state;
  return (
    <Pane
      name="knowledge"
      title="Articles"
      opening={article?.opening}
      before={
        article !== undefined && (
          <IconButton
            icon="back"
            label="All articles"
            onClick={() => dispatch({ kind: 'article', article: undefined })}
          />
        )
      }
    >
      {article === undefined ? (
        <ArticleList />
      ) : (
        <ArticleView key={`${article.articleId} ${article.opening} ${knowledge}`} open={article} />
      )}
    </Pane>
  );
}
