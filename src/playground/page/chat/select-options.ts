import type { Select, SelectOption, State } from '../../protocol.ts';

/** What a menu offers: its own options, or the people, roles and channels there are. */
export function optionsOf(
  { of, options }: Select,
  server: State | undefined,
): readonly SelectOption[] {
  const users = server === undefined ? [] : [server.bot, ...Object.values(server.people)];
  const roles = server?.roles ?? [];
  const named: Readonly<Record<Exclude<Select['of'], 'string'>, readonly Named[]>> = {
    user: users,
    role: roles,
    mentionable: [...users, ...roles],
    channel: server?.channels.filter(({ kind }) => kind === 'guild') ?? [],
  };
  if (of === 'string') return options;
  return named[of].map(({ id, name }) => ({ label: name, value: id, selected: false }));
}

interface Named {
  readonly id: string;
  readonly name: string;
}
