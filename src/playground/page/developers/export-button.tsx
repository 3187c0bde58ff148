import type { VNode } from 'preact';
import { usePage } from '../page-context.ts';
import { Icon } from '../ui/icon.tsx';

/** Saves the session so far as a test. */
export function ExportButton(): VNode {
  const { dispatch, act } = usePage();
  const save = async () => {
    const exported = await act('export', {});
    if (exported === undefined) return;
    const { fileName, text, notes } = exported;
    download(fileName, text);
    dispatch({ kind: 'notice', notice: [`Saved as ${fileName}.`, ...notes].join(' ') });
  };
  return (
    <button type="button" class="button secondary small" onClick={() => void save()}>
      <Icon name="save" /> Save as test
    </button>
  );
}

function download(fileName: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}
