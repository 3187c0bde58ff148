import type { OutletSummary } from '../../edition-summary.ts';
import type { Library } from '../../library.ts';
import { clip } from '../cut.ts';
import { fill } from '../fill.ts';
import { send } from '../reply.ts';
import * as texts from '../texts.ts';
import { anywhere } from './anywhere.ts';
import type { SlashCommand } from './command.ts';

export function outletsCommand(library: Library): SlashCommand {
  return {
    kind: 'slash',
    audience: 'everyone',
    data: anywhere('outlets', 'List whose articles I have read, and from when').toJSON(),
    async execute(interaction) {
      await send(
        interaction,
        { content: renderOutlets(library.edition.outlets) },
        { ephemeral: true },
      );
    },
  };
}

const NAME_LENGTH = 100;

export function renderOutlets(outlets: readonly OutletSummary[]): string {
  if (outlets.length === 0) return texts.noOutlets;
  return fill(outlets.map((o) => texts.outletLine({ ...o, name: clip(o.name, NAME_LENGTH) })));
}
