import { refusal } from '../errors.ts';
import { textOf, type JsonObject } from '../json.ts';
import { channelWire, userWire } from '../wire.ts';
import type { World } from '../world.ts';
import { botRoute, ok, type Route } from './request.ts';

/** The bot itself, its application, and people. */
export function userRoutes(world: World, gatewayUrl: () => string): readonly Route[] {
  const application = (): JsonObject => applicationWire(world);
  return [
    { method: 'GET', pattern: '/gateway', auth: 'none', handle: () => ok({ url: gatewayUrl() }) },
    botRoute('GET', '/gateway/bot', () => ok(gatewayWire(gatewayUrl()))),
    botRoute('GET', '/users/@me', () => ok(userWire(world.bot))),
    botRoute('GET', '/users/@me/guilds', () =>
      ok(
        [...world.guilds.values()]
          .filter((guild) => guild.members.has(world.bot.id))
          .map(({ id, name }) => ({ id, name, icon: null, owner: false, permissions: '0' })),
      ),
    ),
    botRoute('POST', '/users/@me/channels', ({ json }) => {
      const user = world.users.get(textOf(json['recipient_id']) ?? '');
      if (user === undefined) throw refusal('unknownUser');
      return ok(channelWire(world.directChannel(user), world.bot));
    }),
    botRoute('GET', '/users/:user', (request) => {
      const user = world.users.get(request.param('user'));
      if (user === undefined) throw refusal('unknownUser');
      return ok(userWire(user));
    }),
    botRoute('GET', '/applications/@me', () => ok(application())),
    botRoute('GET', '/oauth2/applications/@me', () => ok(application())),
  ];
}

function gatewayWire(url: string): JsonObject {
  const session_start_limit = {
    total: 1000,
    remaining: 999,
    reset_after: 86_400_000,
    max_concurrency: 1,
  };
  return { url, shards: 1, session_start_limit };
}

function applicationWire(world: World): JsonObject {
  return {
    id: world.applicationId,
    name: world.bot.name,
    icon: null,
    description: '',
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    bot: userWire(world.bot),
    owner: null,
    team: null,
    approximate_guild_count: world.guilds.size,
    integration_types_config: { 0: {}, 1: {} },
  };
}
