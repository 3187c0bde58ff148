import { Decline } from '../../errors.ts';
import type { Library } from '../../library.ts';
import type { Texts } from '../../texts/en.ts';
import type { Log } from '../log.ts';
import { type Moderators, requireModerator } from '../moderators.ts';
import { renderReload } from '../render-reload.ts';
import { deferUpdate, type Reply, send } from '../reply.ts';
import { buttonRow } from '../rows.ts';
import { encodeState } from '../state.ts';
import type { Stats } from '../stats.ts';
import type { Control } from './control.ts';

export interface PreviewParts {
  readonly library: Library;
  readonly config: Moderators;
  readonly stats: Stats;
  readonly log: Log;
}

const [TAKE, LEAVE] = ['preview-take', 'preview-leave'] as const;

/**
 * What a reload would do, with buttons to have it or not. They carry the edition that is shown: what is
 * taken is that one, after a restart too, or nothing.
 *
 * @param by id of whoever asked for it, and may decide.
 */
export function renderPreview(
  texts: Texts,
  report: Awaited<ReturnType<Library['preview' | 'take']>>,
  by: string,
): Reply {
  const content = renderReload(texts, report);
  if (report.kind !== 'preview' && report.kind !== 'outdated') return { content };
  const { added, changed, removed } = report;
  if ([added, changed, removed].every(({ length }) => length === 0)) return { content };
  const parts = [report.edition.id, by];
  const buttons = [
    { label: texts.takeIt, customId: encodeState(TAKE, parts) ?? TAKE },
    { label: texts.leaveIt, customId: encodeState(LEAVE, parts) ?? LEAVE },
  ];
  return { content, components: buttonRow(buttons) };
}

export function previewControls({ library, config, stats, log }: PreviewParts): readonly Control[] {
  const take: Control = {
    name: TAKE,
    async execute(interaction, texts, [shown = '', by = '']) {
      if (interaction.isModalSubmit()) return;
      requireModerator(interaction, config);
      if (interaction.user.id !== by) throw new Decline('notYourPreview');
      await deferUpdate(interaction);
      const report = await library.take(shown);
      if (report.kind !== 'outdated') stats.reloaded(report.kind, by);
      log.info({ event: 'discord.take', kind: report.kind, edition: report.edition.id });
      await send(interaction, renderPreview(texts, report, by));
    },
  };
  const leave: Control = {
    name: LEAVE,
    async execute(interaction, texts, [, by = '']) {
      if (interaction.isModalSubmit()) return;
      requireModerator(interaction, config);
      if (interaction.user.id !== by) throw new Decline('notYourPreview');
      await deferUpdate(interaction);
      await send(interaction, { content: texts.previewLeft });
    },
  };
  return [take, leave];
}
