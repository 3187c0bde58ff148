/** An error whose message was written for the person who asked, and is safe to show them. */
export class UserError extends Error {
  override readonly name = 'UserError';
}

/** The environment does not describe a bot that can start; `message` has one line for each fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** A corpus nothing can be answered from: no folder, no article, or every file rejected. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}
