import { PermissionFlagsBits } from 'discord.js';
import { Decline } from '../../errors.ts';
import { requireModerator } from '../moderators.ts';
import { renderReload } from '../render-reload.ts';
import { defer, send } from '../reply.ts';
import type { SlashCommand } from './command.ts';
import { slashCommand } from './localized.ts';
import type { ReloadParts } from './reload.ts';

export function rollbackCommand({
  library,
  config,
  log,
}: Omit<ReloadParts, 'stats'>): SlashCommand {
  return {
    kind: 'slash',
    audience: 'moderators',
    data: slashCommand('rollback')
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .toJSON(),
    async execute(interaction, texts) {
      requireModerator(interaction, config);
      await defer(interaction, { ephemeral: true });
      const report = await library.rollback();
      if (report.kind === 'none-before') throw new Decline('noEditionBefore');
      log.info({ event: 'discord.rollback', kind: report.kind, edition: report.edition.id });
      await send(interaction, { content: renderReload(texts, report) });
    },
  };
}
