import type { FeedEntry } from './read/feed.ts';
import type { Opened, Opening, SourceDocument, Task } from './tasks.ts';

/**
 * The entries of a feed: as it prints them, or with `full` as the pages they lead to do.
 *
 * @param follow makes a task of a link
 */
export async function tasksOfFeed(
  document: SourceDocument,
  opening: Opening,
  follow: (link: string) => Task,
): Promise<Opened> {
  const { bytes, charset, address, from } = document;
  const entries = await opening.reader.read('feed', { bytes, charset, address });
  const tasks = entries.map((entry) =>
    opening.full && entry.link !== undefined
      ? withFacts(entry, follow(entry.link))
      : taskOfEntry(entry, from),
  );
  return { kind: 'several', tasks, count: tasks.length };
}

function taskOfEntry(entry: FeedEntry, feed: string): Task {
  const title = entry.draft.facts.title?.value ?? '';
  const mark = entry.link ?? entry.id ?? title;
  return {
    name: `${feed} “${title || mark}”`,
    from: `${feed}#${mark}`,
    remote: false,
    open: async () => ({ kind: 'article', draft: entry.draft }),
  };
}

/** The page says best what it is; what it leaves out, the feed may say. */
function withFacts({ draft }: FeedEntry, page: Task): Task {
  return {
    ...page,
    async open() {
      const opened = await page.open();
      if (opened.kind !== 'article') return opened;
      const facts = { ...draft.facts, ...opened.draft.facts };
      return { kind: 'article', draft: { ...opened.draft, facts } };
    },
  };
}
