import { refusal } from '../errors.ts';
import type { Guild } from '../model.ts';
import { channelWire, guildWire, memberWire, roleWire } from '../wire.ts';
import type { World } from '../world.ts';
import { botRoute, ok, type RestRequest, type Route } from './request.ts';

const GUILD = '/guilds/:guild';

/** What the bot can look up about a guild it is in. */
export function guildRoutes(world: World): readonly Route[] {
  const guildOf = (request: RestRequest): Guild => {
    const guild = world.guilds.get(request.param('guild'));
    if (guild === undefined) throw refusal('unknownGuild');
    if (!guild.members.has(world.bot.id)) throw refusal('missingAccess');
    return guild;
  };
  return [
    botRoute('GET', GUILD, (r) => ok(guildWire(guildOf(r)))),
    botRoute('GET', `${GUILD}/channels`, (r) =>
      ok(world.channelsOf(guildOf(r)).map((one) => channelWire(one, world.bot))),
    ),
    botRoute('GET', `${GUILD}/roles`, (r) => ok([...guildOf(r).roles.values()].map(roleWire))),
    botRoute('GET', `${GUILD}/members/:user`, (request) => {
      const user = request.param('user');
      const id = user === '@me' ? world.bot.id : user;
      const member = guildOf(request).members.get(id);
      if (member === undefined) throw refusal('unknownMember');
      return ok(memberWire(member));
    }),
  ];
}
