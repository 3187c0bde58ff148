import { useCallback } from 'preact/hooks';
import { RefusedError } from '../connection.ts';
import { usePage } from '../page-context.ts';

const CHANGED = 'The article has changed since: this sentence does not stand in it any more.';
const GONE = 'The article of this citation is not in the collection any more.';

/** Opens the article of a citation at its sentence, or says what became of it. */
export function useOpenCitation(): (id: string) => void {
  const { ask, dispatch } = usePage();
  return useCallback((id: string) => {
    const open = async () => {
      try {
        const place = await ask('citation', { id });
        if (place.kind === 'gone') return dispatch({ kind: 'notice', notice: GONE });
        const { articleId } = place;
        const found = place.kind === 'current' ? { citationId: id } : { notice: CHANGED };
        return dispatch({ kind: 'article', article: { articleId, ...found } });
      } catch (error) {
        if (!(error instanceof RefusedError)) throw error;
        return dispatch({ kind: 'notice', notice: error.message });
      }
    };
    void open();
  }, []);
}
