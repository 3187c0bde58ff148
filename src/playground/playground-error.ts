/** The playground cannot be there; `message` is for whoever started it, and tells what to do. */
export class PlaygroundError extends Error {
  override readonly name = 'PlaygroundError';
}
