import type { Searched } from '../answer/types.ts';
import type { Allowance } from '../config.ts';
import type { EditionSummary, OutletSummary } from '../edition-summary.ts';
import type { ReloadReport } from '../library.ts';
import type { Verdict } from '../feedback.ts';
import { readableDate } from './dates.ts';
import { QUESTION_WORDS } from './limits.ts';
import { inline } from './markdown.ts';
import type { StatsReading } from './stats.ts';

// Everything the bot says in its own words. None of it is about the news. What somebody else wrote
// (names, titles, words of a question) goes through `inline` before it stands in one of these.

const help = `**I answer questions with sentences quoted word for word from news articles.**
I never write a sentence about the news myself. When the articles do not answer, I say so.

**Ask** with \`/ask\`, mention me in a channel, or write to me here in a direct message: “Who opposed the decision?”
\`/ask\` can keep to one outlet or to dates, and \`private\` shows the answer to you alone.
\`/compare\` sets what each outlet printed side by side, \`/timeline\` puts a topic in the order of its dates. To look up what a message claims, choose Apps → Find evidence in its menu.
\`/outlets\` lists what I have read, \`/article\` shows how an article begins. \`/cite\` shows a quotation again by the small letters under it, and whether the article still says so.

In a direct message you can go on with “and Germany?”, “when?” or “who said that?” for ten minutes, or write “forget”.

**Under each quotation** stand who printed it and when. “Undated” means that the article prints no date. A mark *[…]* shows where a quotation was too long for one message.
**Privacy:** `;

/** What I do, and what I keep. */
export const helpFor = (isFeedbackKept: boolean) =>
  help +
  (isFeedbackKept
    ? 'I keep neither your question nor who asked it, unless somebody presses **Right** or **Not right** under an answer: then I keep the question, which sentences I showed, and the verdict, never who asked or pressed. Moderators use it to make me better.'
    : 'I keep neither your question nor who asked it.');

export const emptyQuestion =
  'What would you like to know? Write your question behind my name, or “help”.';
export const questionTooLong = `That is longer than ${QUESTION_WORDS} words. Please ask about one thing, in a sentence or two.`;
export const changedMeanwhile =
  'The articles changed while I was answering, and I will not quote what may no longer stand there. Please ask again.';
export const somethingWentWrong =
  'Something went wrong on my side, and it has been noted. Please try again in a minute.';
export const unknownCommand =
  'That command belongs to an earlier version of me and no longer exists. `/help` shows what I can do now.';
export const unknownComponent =
  'That button or menu belongs to an earlier version of me and does nothing any more. Please ask your question again.';
export const notAModerator =
  'Only members with the Manage Server permission, or with a role that was chosen for it, can do that.';
export const notHere = 'That can be done only in the moderators’ own guild, not here.';

export const undated = 'undated';
export const linkLabel = 'link';
/** Formatted, as nothing in a quotation can be: a source cannot fake it. */
export const cutMark = ' *[…]*';
export const cutNote = '*[…]* marks where a quotation was cut to fit a Discord message.';
export const noOutlets = 'I have no articles at the moment.';

export const citationGone =
  '**This citation is gone.** The article it was quoted from is not among mine any more.';
export const citationChanged =
  '**The article has changed since.** It does not say this sentence any more.';
export const citationThen = 'It said then:';
export const citationThenUnknown = 'What it said then I have not kept.';
export const citationNow = 'It says now:';
export const citationNowUnknown = 'Nothing like it stands there now.';

export const context = 'Context';
export const contextOf = (outlet: string) => `Context: ${outlet}`;
export const moreEvidence = 'More evidence';
export const otherOutlets = 'Other outlets';
export const previousPage = 'Previous';
export const nextPage = 'Next';
export const askAgain = 'Ask again';
export const pageOf = (page: number, count: number) => `Page ${page} of ${count}`;
export const pageOutdated =
  'The articles were reloaded since this page was made, and I will not quote what may no longer stand there.';
export const tooLongForPages =
  'What I found takes several pages, and your question is too long to turn them with. Please ask it in a sentence.';
export const formTitle = 'Ask again';
export const formQuestion = 'Your question was too long to be kept';
export const moreHeading = (question: string) => `**More evidence:** ${inline(question)}`;
export const comparisonHeading = (question: string) =>
  `**What each outlet printed, oldest first:** ${inline(question)}`;
export const carriedBy = (names: readonly string[], isExact: boolean) =>
  `${listed(names, CARRIERS_NAMED, (more) => `${more} more`)}, ${isExact ? 'word for word the same' : 'nearly word for word the same'}`;

export const evidenceHeading =
  '**The quotations nearest to what this message says.** Whether they bear it out is for you to judge.';
export const evidenceHeadingOf = (claims: number) =>
  `**The quotations nearest to the first ${claims} sentences of this message.** Whether they bear them out is for you to judge.`;
export const claim = (text: string) => `**“${inline(text)}”**`;
export const nothingNear = 'No sentence in the articles comes near this.';
export const nothingClaimed =
  'That message has no sentence whose words I could look up: I leave out questions, links and mentions.';
export const timelineHeading = (topic: string) => `**Timeline, oldest first:** ${inline(topic)}`;
export const onlyUndated = (articles: number) =>
  `No article that prints its date says anything about this, so there is nothing to put in order. ${counted(articles, 'undated article')} ${articles === 1 ? 'does' : 'do'}: \`/compare\` shows what ${articles === 1 ? 'it prints' : 'they print'}.`;

export const noSuchArticle =
  'I have no article with a title like that. Begin to type it, and choose from what I suggest.';
export const sentenceCount = (sentences: number, language: string) =>
  `${counted(sentences, 'sentence')} · language: ${inline(language)} · it begins:`;

export const askedTooMuch = ({ questions, seconds }: Allowance, at: number) =>
  `That is more than ${counted(questions, 'question')} within ${counted(seconds, 'second')}. You can ask the next one ${moment(at)}.`;
export const askedTooMuchHere = ({ questions, seconds }: Allowance, at: number) =>
  `Here I answer ${counted(questions, 'question')} within ${counted(seconds, 'second')}, and they have been asked. You can ask the next one ${moment(at)}, or in a direct message.`;

export const statusEdition = ({ id, loadedAt }: EditionSummary) =>
  `**Edition** ${inline(id)}, loaded ${moment(loadedAt.getTime())}`;
export const statusArticles = (
  { articles, outlets, sentences }: EditionSummary,
  extent: Pick<Searched, 'from' | 'to' | 'undated'>,
) =>
  `**Articles** ${articles} from ${counted(outlets.length, 'outlet')}, ${counted(sentences, 'sentence')}; ${dates(extent)}`;
export const statusRejected = (files: number) =>
  files === 0
    ? '**Rejected** nothing'
    : `**Rejected** ${files}, named here as far as there is room:`;
export const statusReload = (reload: StatsReading['reload']) =>
  reload === undefined
    ? '**Last reload** none since the start'
    : `**Last reload** ${moment(reload.at.getTime())} by <@${reload.by}>${reload.kind === 'kept' ? ', which failed: the edition before it was kept' : ''}`;
export const statusUptime = (since: Date) => `**Started** ${moment(since.getTime())}`;
export const statusAnswers = ({ cited, refused, times }: StatsReading) =>
  `**Since then** ${counted(cited, 'question')} answered, ${refused} refused${times === undefined ? '' : `; half of them within ${Math.ceil(times.median)} ms, 95 % within ${Math.ceil(times.most)} ms`}`;
export const statusGateway = (ms: number) =>
  `**Gateway** ${ms < 0 ? 'latency not measured yet' : `${ms} ms`}`;

/** Discord shows it in the reader's own time and language: “in 12 seconds”. */
function moment(at: number): string {
  return `<t:${Math.ceil(at / 1000)}:R>`;
}

export const feedbackRight = 'Right';
export const feedbackWrong = 'Not right';
export const feedbackWhatIsWrong =
  'What is wrong with it? Your choice is kept with the question and the sentences I showed, without who you are.';
export const feedbackChoose = 'Choose what fits best';
export const feedbackVerdicts: Readonly<Record<Verdict, string>> = {
  right: 'It is right',
  'wrong-sentence': 'The wrong sentence',
  'wrong-outlet': 'The wrong outlet',
  'should-have-refused': 'You should have refused',
  'should-have-answered': 'You should have answered',
};
export const feedbackKept = 'Thank you. It is kept without who you are.';
export const feedbackKnown = 'You have told me already. Thank you.';
export const statusFeedback = (counts: Readonly<Record<Verdict, number>>) =>
  `**Feedback** ${Object.entries(counts)
    .map(([verdict, count]) => `${verdict.replaceAll('-', ' ')}: ${count}`)
    .join(', ')}`;

export const understoodAs = (question: string) => `Understood as: ${inline(question)}`;
export const forgotten =
  'Forgotten. Your next question stands by itself. I keep the last one for ten minutes in a direct message, in memory only.';
export const onlyFiles =
  'I read no files and no pictures. Write your question as text, such as “Who opposed the decision?”';
export const onlyStickers =
  'A sticker is hard to look up. Write your question as text, such as “Who opposed the decision?”';

/** In small letters, on a line of its own. */
export const small = (text: string) => `-# ${text}`;
export const by = (byline: string) => (/^by\b/i.test(byline) ? byline : `by ${byline}`);
export const crediting = (via: string) => `crediting ${via}`;
export const notShown = (outlets: number) =>
  `${counted(outlets, 'more outlet')} did not fit into this message.`;
export const badDate = (option: string) =>
  `I do not understand the date in \`${option}\`. Write it as 2023-07-08, 2023-07 or 2023.`;
export const datesCrossed =
  '`after` is later than `before`, so no article can match. Please swap them.';

export function refusal(searched: Searched, unmatched: readonly string[]): string {
  if (searched.articles === 0) {
    return 'No article matches that outlet and those dates, so there was nothing to search. Articles that print no date are left out as soon as you ask for dates. `/outlets` lists what I have.';
  }
  const lines = [
    'I found no sentence that answers this, so I quote none.',
    `I searched ${scope(searched)}.`,
  ];
  if (unmatched.length > 0) {
    const words = unmatched.map((word) => `“${inline(word)}”`);
    lines.push(`Nowhere in them: ${listed(words, WORDS_NAMED, (more) => `${more} more`)}.`);
  }
  return lines.join('\n');
}

export function outletLine(outlet: OutletSummary): string {
  const facts = [counted(outlet.articles, 'article'), dates(outlet)].filter((fact) => fact !== '');
  return `**${inline(outlet.name)}**: ${facts.join(', ')}`;
}

export function reloadHeadline(report: ReloadReport): string {
  const id = inline(report.edition.id);
  if (report.kind === 'kept') {
    return `**Not reloaded.** ${inline(report.reason)}\nThe edition before it (${id}) stays and goes on answering.`;
  }
  const { articles, outlets } = report.edition;
  return `**Reloaded.** Edition ${id}: ${counted(articles, 'article')} from ${counted(outlets.length, 'outlet')}.`;
}

export const nothingChanged = 'The articles are the same as before.';
export const reloadGroups = {
  added: 'Added',
  changed: 'Changed',
  removed: 'Removed',
  rejected: 'Rejected',
} as const;
export const andMore = (more: number) => `… and ${more} more`;

/** Outlets named that carried one sentence, before the others are counted. */
const CARRIERS_NAMED = 5;
/** Outlets a refusal names before it counts the others. */
const OUTLETS_NAMED = 6;
/** Words a refusal names before it counts the others. */
const WORDS_NAMED = 10;

function scope(searched: Searched): string {
  const names = searched.outlets.map((outlet) => `**${inline(outlet)}**`);
  const outlets = listed(names, OUTLETS_NAMED, (more) => `${more} more`);
  const details = dates(searched);
  const articles = `${counted(searched.articles, 'article')} by ${outlets}`;
  return details === '' ? articles : `${articles} (${details})`;
}

function dates({ from, to, undated: without }: Pick<Searched, 'from' | 'to' | 'undated'>): string {
  const range = from === undefined || to === undefined ? [] : [dateRange(from, to)];
  return [...range, ...(without > 0 ? [`${without} undated`] : [])].join(', ');
}

function dateRange(from: string, to: string): string {
  const [first, last] = [readableDate(from), readableDate(to)];
  return first === last ? first : `${first} to ${last}`;
}

function listed(items: readonly string[], most: number, rest: (more: number) => string): string {
  const shown = items.slice(0, most);
  if (items.length > most) shown.push(rest(items.length - most));
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
