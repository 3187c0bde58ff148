import type { CommandStore } from '../command-store.ts';
import type { StoredCommand } from '../stored-command.ts';
import { refusal } from '../errors.ts';
import { listOf } from '../json.ts';
import type { World } from '../world.ts';
import { botRoute, noContent, ok, type RestRequest, type Route } from './request.ts';

/** Registration, globally and in one guild. */
export function commandRoutes(world: World, commands: CommandStore): readonly Route[] {
  return [
    ...scopeRoutes(world, commands, '/applications/:application/commands', () => undefined),
    ...scopeRoutes(
      world,
      commands,
      '/applications/:application/guilds/:guild/commands',
      (request) => {
        const guild = world.guilds.get(request.param('guild'));
        if (guild?.members.has(world.bot.id) !== true) throw refusal('missingAccess');
        return guild.id;
      },
    ),
  ];
}

function scopeRoutes(
  world: World,
  commands: CommandStore,
  list: string,
  guildOf: (request: RestRequest) => string | undefined,
): readonly Route[] {
  const one = `${list}/:command`;
  const scope = (request: RestRequest): string | undefined => {
    if (request.param('application') !== world.applicationId) throw refusal('unknownApplication');
    return guildOf(request);
  };
  return [
    botRoute('GET', list, (r) => ok(commands.in(scope(r)).map(wire))),
    botRoute('PUT', list, (r) => ok(commands.replace(scope(r), listOf(r.body)).map(wire))),
    botRoute('POST', list, (r) => {
      const known = commands.all.map((command) => command.id);
      const stored = commands.put(scope(r), r.json);
      return { status: known.includes(stored.id) ? 200 : 201, body: stored.wire };
    }),
    botRoute('GET', one, (r) => ok(commands.get(scope(r), idIn(r)).wire)),
    botRoute('PATCH', one, (r) => ok(commands.edit(scope(r), idIn(r), r.json).wire)),
    botRoute('DELETE', one, (r) => {
      commands.remove(scope(r), idIn(r));
      return noContent();
    }),
  ];
}

function idIn(request: RestRequest): string {
  return request.param('command');
}

function wire(command: StoredCommand): unknown {
  return command.wire;
}
