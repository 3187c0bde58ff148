/** Why one article could not be imported, as a phrase for whoever imports; the others go on. */
export class SourceError extends Error {
  override readonly name = 'SourceError';
}
