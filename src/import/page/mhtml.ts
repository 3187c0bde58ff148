import PostalMime from 'postal-mime';
import { SourceError } from '../errors.ts';
import { cleanAddress } from './address.ts';

/** A page out of the archive a browser saved it in. */
export interface ArchivedPage {
  readonly html: string;
  readonly address?: string | undefined;
}

/**
 * Opens an MHTML archive: a mail whose first part is the page.
 *
 * @throws SourceError when it holds no page
 */
export async function openMhtml(bytes: Uint8Array): Promise<ArchivedPage> {
  const mail = await PostalMime.parse(bytes);
  // Frames of the page follow it, and are advertisements.
  const [page = ''] = mail.html?.split(/(?<=<\/html\s*>)/i) ?? [];
  if (page.trim() === '') throw new SourceError('is an MHTML archive without a page');
  const locations = ['snapshot-content-location', 'content-location'].flatMap((key) =>
    mail.headers.filter((header) => header.key === key).map(({ value }) => value),
  );
  const address = locations.map((each) => cleanAddress(each)).find((each) => each !== undefined);
  return { html: page, address };
}
