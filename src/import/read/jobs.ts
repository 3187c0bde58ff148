import type { Draft } from '../draft.ts';
import { SourceError } from '../errors.ts';
import { openMhtml } from '../page/mhtml.ts';
import { textOfFragment } from '../page/markdown.ts';
import { draftOfPage } from '../page/page.ts';
import { decodeWeb } from './decode.ts';
import { entriesOfFeed, type FeedEntry } from './feed.ts';

/** A document somebody else wrote, to be read apart from everything else. */
export interface WebDocument {
  readonly bytes: Uint8Array;
  /** Of the header. */
  readonly charset?: string | undefined;
  /** Where it was fetched from; absent for a file. */
  readonly address?: string | undefined;
}

/** What the reader reads, by the names of its jobs. */
export interface Jobs {
  readonly page: { readonly of: WebDocument; readonly gives: Draft };
  readonly mhtml: { readonly of: WebDocument; readonly gives: Draft };
  readonly feed: { readonly of: WebDocument; readonly gives: readonly FeedEntry[] };
  /** A piece of markup to text. */
  readonly markup: { readonly of: string; readonly gives: string };
}

export type JobName = keyof Jobs;
export type Job = {
  [Name in JobName]: { readonly name: Name; readonly of: Jobs[Name]['of'] };
}[JobName];

/**
 * Does a job.
 *
 * @throws SourceError when there is nothing in it that could be read
 */
export async function perform(job: Job): Promise<Jobs[JobName]['gives']> {
  try {
    switch (job.name) {
      case 'page':
        return draftOfPage(decodeWeb(job.of.bytes, 'html', job.of.charset), job.of.address);
      case 'mhtml': {
        const { html, address } = await openMhtml(job.of.bytes);
        return draftOfPage(html, job.of.address ?? address);
      }
      case 'feed':
        return entriesOfFeed(decodeWeb(job.of.bytes, 'xml', job.of.charset), job.of.address);
      case 'markup':
        return textOfFragment(job.of);
    }
  } catch (error) {
    // The libraries walk a page recursively, and elements can be nested by the ten thousand.
    if (error instanceof RangeError)
      throw new SourceError('is nested too deeply', { cause: error });
    if (error instanceof Error && error.message.startsWith('Aborting parsing document'))
      throw new SourceError('has too many elements for an article', { cause: error });
    throw error;
  }
}
