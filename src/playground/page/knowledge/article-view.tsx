import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ArticleText } from '../../protocol.ts';
import { RefusedError } from '../connection.ts';
import { httpAddress } from '../markdown/links.ts';
import type { OpenArticle } from '../model/page-state.ts';
import { usePage } from '../page-context.ts';
import { shownDate } from './dates.ts';
import { segmentsOf, visible } from './segments.ts';

type Loaded =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'there'; readonly article: ArticleText };

/** An article's text; the sentence it was opened for is marked and in sight. */
export function ArticleView({ open }: { readonly open: OpenArticle }): VNode {
  const { state, ask } = usePage();
  const { articleId, notice } = open;
  const [loaded, setLoaded] = useState<Loaded>({ kind: 'loading' });
  useEffect(() => {
    const load = async () => {
      try {
        const article = await ask('article', { id: articleId });
        setLoaded(article === null ? { kind: 'gone' } : { kind: 'there', article });
      } catch (error) {
        // Without a connection the text comes with the next one.
        if (!(error instanceof RefusedError)) throw error;
      }
    };
    void load();
  }, [state.isConnected]);

  return (
    <div class="pane-body">
      {notice !== undefined && <p class="warning">{notice}</p>}
      {loaded.kind === 'loading' && <p class="count">Loading …</p>}
      {loaded.kind === 'gone' && (
        <p class="warning">This article is not in the collection any more.</p>
      )}
      {loaded.kind === 'there' && <Text article={loaded.article} citationId={open.citationId} />}
    </div>
  );
}

interface TextProps {
  readonly article: ArticleText;
  readonly citationId: string | undefined;
}

function Text({ article, citationId }: TextProps): VNode {
  const { title, outlet, published, byline, via, url, body, sentences, language } = article;
  const text = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const cited = sentences.find((sentence) => sentence.citationId === citationId);
  const href = url === undefined ? undefined : httpAddress(url);
  useLayoutEffect(() => {
    const mark = text.current?.querySelector('mark');
    mark?.scrollIntoView({ block: 'center' });
    (mark ?? heading.current)?.focus({ preventScroll: true });
  }, []);
  return (
    <article class="article-text" ref={text} lang={language}>
      <h3 dir="auto" tabIndex={-1} ref={heading}>
        {visible(title)}
      </h3>
      <p class="article-facts">
        <bdi class="outlet">{visible(outlet)}</bdi>
        <span class={published === undefined ? 'undated' : undefined}>{shownDate(published)}</span>
        {byline !== undefined && <bdi>{visible(byline)}</bdi>}
        {via !== undefined && <bdi>{`via ${visible(via)}`}</bdi>}
        {href !== undefined && (
          <a href={href} title={href} target="_blank" rel="noopener noreferrer nofollow">
            original
          </a>
        )}
      </p>
      {segmentsOf(body, cited)
        .filter((segments) => segments.length > 0)
        .map((segments) => (
          <p dir="auto">
            {segments.map((segment) =>
              segment.kind === 'cited' ? (
                <mark tabIndex={-1}>{visible(segment.text)}</mark>
              ) : (
                visible(segment.text)
              ),
            )}
          </p>
        ))}
    </article>
  );
}
