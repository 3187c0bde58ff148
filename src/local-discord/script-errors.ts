/** A script asked for something a person could not have done, or did not get what it waited for. */
export class ScriptError extends Error {
  override readonly name: string = 'ScriptError';
}

/** No such command is registered where the person is. */
export class CommandUnavailableError extends ScriptError {
  override readonly name = 'CommandUnavailableError';
}

/** The command is registered, but Discord would not show it to this person in this place. */
export class CommandHiddenError extends ScriptError {
  override readonly name = 'CommandHiddenError';
}

/** The client would not let the person send these options. */
export class OptionError extends ScriptError {
  override readonly name = 'OptionError';
}

/** The message has no such button or select, or it is disabled. */
export class ComponentUnavailableError extends ScriptError {
  override readonly name = 'ComponentUnavailableError';
}

/** The person cannot see this message or this channel. */
export class NotVisibleError extends ScriptError {
  override readonly name = 'NotVisibleError';
}

/** The person may see the channel but not do this in it. */
export class ForbiddenError extends ScriptError {
  override readonly name = 'ForbiddenError';
}

/** The person was told "The application did not respond". */
export class InteractionFailedError extends ScriptError {
  override readonly name = 'InteractionFailedError';
}

/** What was waited for did not happen within the server's patience. */
export class TimedOutError extends ScriptError {
  override readonly name = 'TimedOutError';
}

/** The bot called routes this server does not know, and nobody looked. */
export class UnknownRouteError extends ScriptError {
  override readonly name = 'UnknownRouteError';
}
