import {
  type ChatInputCommandInteraction,
  PermissionFlagsBits,
  SlashCommandBuilder,
} from 'discord.js';
import type { BotConfig } from '../../config.ts';
import { UserError } from '../../errors.ts';
import type { Library } from '../../library.ts';
import type { Log } from '../log.ts';
import { renderReload } from '../render-reload.ts';
import { defer, send } from '../reply.ts';
import * as texts from '../texts.ts';
import type { SlashCommand } from './command.ts';

type Moderators = Pick<BotConfig, 'moderatorGuildIds' | 'moderatorRoleIds'>;

export function reloadCommand(library: Library, moderators: Moderators, log: Log): SlashCommand {
  return {
    kind: 'slash',
    audience: 'moderators',
    data: new SlashCommandBuilder()
      .setName('reload')
      .setDescription('Read the folder of articles again')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .toJSON(),
    async execute(interaction) {
      requireModerator(interaction, moderators);
      await defer(interaction, { ephemeral: true });
      const started = performance.now();
      const report = await library.reload();
      log.info({
        event: 'discord.reload',
        kind: report.kind,
        edition: report.edition.id,
        ms: Math.round(performance.now() - started),
      });
      await send(interaction, { content: renderReload(report) });
    },
  };
}

/**
 * Asked again here because administrators can give a command to anyone, whatever was registered.
 * @throws UserError for everybody else.
 */
function requireModerator(interaction: ChatInputCommandInteraction, moderators: Moderators): void {
  if (!moderators.moderatorGuildIds.includes(interaction.guildId ?? '')) {
    throw new UserError(texts.notHere);
  }
  const mayManage = interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  const isChosen = roleIds(interaction).some((id) => moderators.moderatorRoleIds.includes(id));
  if (!mayManage && !isChosen) throw new UserError(texts.notAModerator);
}

/** A member comes as discord.js's object when its guild is cached, and as Discord sent it otherwise. */
function roleIds({ member }: ChatInputCommandInteraction): readonly string[] {
  if (member === null) return [];
  return Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()];
}
