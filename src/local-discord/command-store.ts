import { refusal } from './errors.ts';
import { isObject, numberOf, textOf, type JsonObject } from './json.ts';
import { LIMITS } from './limits.ts';
import { commandWire, type StoredCommand } from './stored-command.ts';
import { checkCommand, checkScope } from './validate/command.ts';
import { Problems } from './validate/problems.ts';
import type { World } from './world.ts';

/** The commands the bot has registered. */
export class CommandStore {
  readonly #world: World;
  #commands: readonly StoredCommand[] = [];
  #creates = 0;

  constructor(world: World) {
    this.#world = world;
  }

  get all(): readonly StoredCommand[] {
    return this.#commands;
  }

  in(guildId: string | undefined): readonly StoredCommand[] {
    return this.#commands.filter((command) => command.guildId === guildId);
  }

  /** @throws DiscordError 10063 */
  get(guildId: string | undefined, id: string): StoredCommand {
    const found = this.in(guildId).find((command) => command.id === id);
    if (found === undefined) throw refusal('unknownCommand');
    return found;
  }

  /** Creates it, or replaces the one of the same name and type. */
  put(guildId: string | undefined, body: JsonObject): StoredCommand {
    this.#validate(guildId, [body], false);
    const stored = this.#stored(guildId, body);
    const others = this.#commands.filter(({ id }) => id !== stored.id);
    this.#checkCounts([...others.filter((command) => command.guildId === guildId), stored]);
    this.#save([...others, stored], guildId);
    return stored;
  }

  edit(guildId: string | undefined, id: string, body: JsonObject): StoredCommand {
    const { wire } = this.get(guildId, id);
    const merged = { ...wire, ...body };
    this.#validate(guildId, [merged], false);
    const stored = this.#stored(guildId, merged, id);
    const others = this.#commands.filter((command) => command.id !== id);
    this.#save([...others, stored], guildId);
    return stored;
  }

  /** Makes these all there are in the scope. */
  replace(guildId: string | undefined, bodies: readonly unknown[]): readonly StoredCommand[] {
    const commands = bodies.filter(isObject);
    this.#validate(guildId, commands, true);
    const stored = commands.map((body) => this.#stored(guildId, body));
    this.#checkCounts(stored);
    const others = this.#commands.filter((command) => command.guildId !== guildId);
    this.#save([...others, ...stored], guildId);
    return stored;
  }

  remove(guildId: string | undefined, id: string): void {
    const gone = this.get(guildId, id);
    this.#save(
      this.#commands.filter((command) => command !== gone),
      guildId,
    );
  }

  #save(commands: readonly StoredCommand[], guildId: string | undefined): void {
    this.#commands = commands;
    this.#world.events.emit({ kind: 'commands', guildId });
  }

  #validate(guildId: string | undefined, commands: readonly JsonObject[], bulk: boolean): void {
    const problems = new Problems();
    commands.forEach((command, index) => {
      const prefix = bulk ? String(index) : '';
      checkCommand(problems, command, prefix);
      if (guildId !== undefined) checkScope(problems, command, prefix);
    });
    const names = commands.map(({ type, name }) => `${numberOf(type) ?? 1} ${textOf(name)}`);
    if (new Set(names).size < names.length)
      problems.add(
        '',
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      );
    problems.throwIfAny();
  }

  /** @throws DiscordError 30032 for more commands than a scope holds. */
  #checkCounts(commands: readonly StoredCommand[]): void {
    for (const type of [1, 2, 3]) {
      const most = type === 1 ? LIMITS.slashCommands : LIMITS.contextCommands;
      const count = commands.filter((command) => command.type === type).length;
      if (count > most) throw refusal('tooManyCommands');
    }
  }

  #stored(guildId: string | undefined, body: JsonObject, known?: string): StoredCommand {
    const type = numberOf(body['type']) ?? 1;
    const name = textOf(body['name']) ?? '';
    const same = this.in(guildId).find((command) => command.name === name && command.type === type);
    const id = known ?? same?.id ?? this.#created();
    const wire = commandWire(this.#world, guildId, { ...body, id, type, name });
    return { id, type, name, guildId, wire };
  }

  #created(): string {
    this.#creates += 1;
    if (this.#creates > LIMITS.commandCreatesPerDay) throw refusal('tooManyCreates');
    return this.#world.nextId();
  }
}
