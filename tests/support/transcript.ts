import prettier from 'prettier';
import type { Chapter, Entry, Seen } from './diary.ts';

/** The chapters of one language. */
export interface Part {
  readonly title: string;
  readonly chapters: readonly Chapter[];
}

const INTRODUCTION = `# What the bot says

Every reply of a run of the built bot on the articles that come with it, as it was sent. \`npm run transcript\` makes this page; a test holds it against what the bot says now. What differs from run to run (moments, durations, ids of people) is shown as “…”.

A frame holds a message in Discord's Markdown: \`> \` is a quotation, \`-# \` a line in small letters. Below it stand its buttons and menus.`;

/** Chapters as a page of Markdown, the same for the same replies. */
export async function renderTranscript(parts: readonly Part[]): Promise<string> {
  const [first, ...others] = parts;
  const sections = [
    INTRODUCTION,
    ...(first?.chapters ?? []).map((chapter) => renderChapter(chapter, '##')),
    ...others.flatMap(({ title, chapters }) => [
      `## ${title}`,
      ...chapters.map((chapter) => renderChapter(chapter, '###')),
    ]),
  ];
  return prettier.format(sections.join('\n\n'), { parser: 'markdown' });
}

function renderChapter({ title, entries }: Chapter, mark: string): string {
  return [`${mark} ${title}`, ...entries.map(renderEntry)].join('\n\n');
}

function renderEntry({ who, did, saw, form, suggested }: Entry): string {
  const blocks = [`**${who}** ${codeSpan(did)}`, ...saw.map((seen) => renderSeen(who, seen))];
  if (form !== undefined) blocks.push(`A form opens: ${form.map(codeSpan).join(', ')}`);
  if (suggested !== undefined) {
    const choices = suggested.map((choice) => `- ${codeSpan(choice)}`);
    blocks.push(['Suggested:', '', ...choices].join('\n'));
  }
  return blocks.join('\n\n');
}

function renderSeen(who: string, { ephemeral, content, buttons, menu }: Seen): string {
  const frame = ['````text', steady(content), '````'].join('\n');
  const pressable = buttons.map(({ label, disabled }) =>
    disabled ? `~~\`[${label}]\`~~` : `\`[${label}]\``,
  );
  const choices =
    menu === undefined
      ? []
      : [`\`${menu.placeholder} ▾\``, ...menu.options.map((option) => `\`${option}\``)];
  const controls = [...pressable, ...choices].join(' ');
  return [...(ephemeral ? [`Only ${who} sees:`] : []), frame, controls]
    .filter((block) => block !== '')
    .join('\n\n');
}

/** What differs from one run to the next. */
function steady(content: string): string {
  return content
    .replaceAll(/<t:\d+:R>/gu, '<t:…:R>')
    .replaceAll(/<@\d+>/gu, '<@…>')
    .replaceAll(/\b\d+ ms/gu, '… ms')
    .replaceAll(/^\*\*Gateway\*\* .*$/gmu, '**Gateway** … ms');
}

function codeSpan(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
