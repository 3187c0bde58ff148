import { PermissionFlagsBits } from 'discord.js';
import type { Library } from '../../library.ts';
import type { Log } from '../log.ts';
import { renderPreview } from '../components/preview.ts';
import { type Moderators, requireModerator } from '../moderators.ts';
import { renderReload } from '../render-reload.ts';
import { defer, send } from '../reply.ts';
import type { Stats } from '../stats.ts';
import type { SlashCommand } from './command.ts';
import { named, slashCommand } from './localized.ts';

export interface ReloadParts {
  readonly library: Library;
  readonly config: Moderators;
  readonly stats: Stats;
  readonly log: Log;
}

export function reloadCommand({ library, config, stats, log }: ReloadParts): SlashCommand {
  return {
    kind: 'slash',
    audience: 'moderators',
    data: slashCommand('reload')
      .addBooleanOption((option) => named(option, 'preview'))
      .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
      .toJSON(),
    async execute(interaction, texts) {
      requireModerator(interaction, config);
      await defer(interaction, { ephemeral: true });
      if (interaction.options.getBoolean('preview') === true) {
        const preview = await library.preview();
        log.info({ event: 'discord.preview', kind: preview.kind, edition: preview.edition.id });
        await send(interaction, renderPreview(texts, preview, interaction.user.id));
        return;
      }
      const started = performance.now();
      const report = await library.reload();
      stats.reloaded(report.kind, interaction.user.id);
      log.info({
        event: 'discord.reload',
        kind: report.kind,
        edition: report.edition.id,
        ms: Math.round(performance.now() - started),
      });
      await send(interaction, { content: renderReload(texts, report) });
    },
  };
}
