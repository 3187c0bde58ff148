import { DiscordAPIError, DiscordjsErrorCodes, GatewayCloseCodes } from 'discord.js';

/** The bot cannot be on Discord; `message` is one line for whoever runs it, without the token. */
export class StartError extends Error {
  override readonly name = 'StartError';
}

/** What a failed login means. `closeCode` is the one the gateway closed with, if it did. */
export function startError(cause: unknown, closeCode?: number): StartError {
  return new StartError(explainLogin(cause, closeCode), { cause });
}

/** What it means that Discord closed the connection for good. */
export function closeReason(code: number | undefined): string | undefined {
  if (code === GatewayCloseCodes.AuthenticationFailed) return WRONG_TOKEN;
  if (code === GatewayCloseCodes.DisallowedIntents || code === GatewayCloseCodes.InvalidIntents) {
    return (
      'Discord refused the intents the bot asked for (close code ' +
      `${code}). It asks for no privileged one: please report this.`
    );
  }
  return undefined;
}

const WRONG_TOKEN =
  'Discord refused the token in DISCORD_TOKEN. Make a new one at https://discord.com/developers/applications → Bot → Reset Token.';

function explainLogin(cause: unknown, closeCode: number | undefined): string {
  const reason = closeReason(closeCode);
  if (reason !== undefined) return reason;
  if (!(cause instanceof Error)) return `Discord could not be reached: ${String(cause)}`;
  if ('code' in cause && cause.code === DiscordjsErrorCodes.TokenInvalid) return WRONG_TOKEN;
  if (cause instanceof DiscordAPIError) return `Discord refused the login: ${cause.message}`;
  const detail = cause.cause instanceof Error ? cause.cause.message : cause.message;
  return `Discord could not be reached: ${detail}. Check the network, and DISCORD_API_URL if it is set.`;
}
