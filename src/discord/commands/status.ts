import { PermissionFlagsBits, SlashCommandBuilder } from 'discord.js';
import type { Library } from '../../library.ts';
import { type Moderators, requireModerator } from '../moderators.ts';
import { renderStatus } from '../render-status.ts';
import { send } from '../reply.ts';
import type { Stats } from '../stats.ts';
import type { SlashCommand } from './command.ts';

export function statusCommand(
  library: Library,
  moderators: Moderators,
  stats: Stats,
): SlashCommand {
  return {
    kind: 'slash',
    audience: 'moderators',
    data: new SlashCommandBuilder()
      .setName('status')
      .setDescription('What I have loaded, and how I am doing')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .toJSON(),
    async execute(interaction) {
      requireModerator(interaction, moderators);
      const gatewayMs = interaction.client.ws.ping;
      const content = renderStatus(library.edition, stats.read(), gatewayMs);
      await send(interaction, { content }, { ephemeral: true });
    },
  };
}
