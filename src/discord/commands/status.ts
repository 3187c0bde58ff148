import { PermissionFlagsBits } from 'discord.js';
import type { FeedbackStore } from '../../feedback.ts';
import type { Library } from '../../library.ts';
import { type Moderators, requireModerator } from '../moderators.ts';
import { renderStatus } from '../render-status.ts';
import { defer, send } from '../reply.ts';
import type { Stats } from '../stats.ts';
import type { SlashCommand } from './command.ts';
import { slashCommand } from './localized.ts';

export interface StatusParts {
  readonly library: Library;
  readonly config: Moderators;
  readonly stats: Stats;
  readonly feedback?: FeedbackStore | undefined;
}

export function statusCommand({ library, config, stats, feedback }: StatusParts): SlashCommand {
  return {
    kind: 'slash',
    audience: 'moderators',
    data: slashCommand('status')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .toJSON(),
    async execute(interaction, texts) {
      requireModerator(interaction, config);
      await defer(interaction, { ephemeral: true });
      const gatewayMs = interaction.client.ws.ping;
      const counts = await feedback?.counts();
      const content = renderStatus(texts, library.edition, stats.read(), gatewayMs, counts);
      await send(interaction, { content });
    },
  };
}
