import { moment } from './moment.ts';
import { pluralsOf } from './plural.ts';

// Everything said to people that no article printed. What somebody else wrote (names, titles, words
// of a question) comes in ready to be shown. A change here goes into every catalogue beside this one.

const tag = 'en-GB';
const { count, agree } = pluralsOf<'one' | 'other'>(tag, 'other');

const articles = (number: number) => count(number, { one: 'article', other: 'articles' });
const outlets = (number: number) => count(number, { one: 'outlet', other: 'outlets' });
const sentences = (number: number) => count(number, { one: 'sentence', other: 'sentences' });
const questions = (number: number) => count(number, { one: 'question', other: 'questions' });
const seconds = (number: number) => count(number, { one: 'second', other: 'seconds' });

/** English: what the others translate, and what stands in for a language that we do not speak. */
export const en = {
  /** BCP 47, for dates, lists and numbers. */
  tag,

  commands: {
    ask: { name: 'ask', description: 'Ask the news articles a question' },
    compare: { name: 'compare', description: 'See what each outlet printed about a question' },
    timeline: { name: 'timeline', description: 'What dated articles say about a topic, in order' },
    article: { name: 'article', description: 'What I know of an article, and how it begins' },
    cite: {
      name: 'cite',
      description: 'Show a quotation again, and whether the article still says so',
    },
    outlets: { name: 'outlets', description: 'List whose articles I have read, and from when' },
    help: {
      name: 'help',
      description: 'What I do, how to ask, and what I keep about you (nothing)',
    },
    reload: { name: 'reload', description: 'Read the folder of articles again' },
    rollback: {
      name: 'rollback',
      description: 'Go back to the edition before this one, which I still hold',
    },
    status: { name: 'status', description: 'What I have loaded, and how I am doing' },
  },
  /** In the menu of a message; not in lower case. */
  menus: { findEvidence: 'Find evidence' },
  options: {
    question: { name: 'question', description: 'What would you like to know?' },
    topic: { name: 'topic', description: 'A name, a thing, or a question' },
    outlet: { name: 'outlet', description: 'Only articles by this outlet' },
    after: {
      name: 'after',
      description: 'Only articles of this date or later: 8 July 2023, July 2023, last week',
    },
    before: {
      name: 'before',
      description: 'Only articles of this date or earlier: 8 July 2023, July 2023, last week',
    },
    private: { name: 'private', description: 'Show it to nobody but me' },
    preview: {
      name: 'preview',
      description: 'Show me first what would change, and let me decide',
    },
    id: {
      name: 'id',
      description: 'What stands in small letters under an answer: article#3-0a1b2c',
    },
    title: { name: 'title', description: 'Begin to type its title' },
  },
  /** What a direct message may say instead of a question; small letters. */
  words: {
    help: ['help'],
    forget: ['forget', 'forget it', 'forget that', 'forget all', 'forget everything'],
  },

  help: `**I answer questions with sentences quoted word for word from news articles.**
I never write a sentence about the news myself. When the articles do not answer, I say so.

**Ask** with \`/ask\`, mention me in a channel, or write to me here in a direct message: “What did Biden say about the decision?”
\`/ask\` can keep to one outlet or to dates, and \`private\` shows the answer to you alone.
\`/compare\` sets what each outlet printed side by side, \`/timeline\` puts a topic in the order of its dates. To look up what a message claims, choose Apps → Find evidence in its menu.
\`/outlets\` lists what I have read, \`/article\` shows how an article begins. \`/cite\` shows a quotation again by the small letters under it, and whether the article still says so.

In a direct message you can go on with “and Germany?”, “when?” or “who said that?” for ten minutes, or write “forget”.

**Under each quotation** stand who printed it and when. “Undated” means that the article prints no date. A mark *[…]* shows where a quotation was too long for one message.`,
  privacy: '**Privacy:** I keep neither your question nor who asked it.',
  privacyWithFeedback:
    '**Privacy:** I keep neither your question nor who asked it, unless somebody presses **Right** or **Not right** under an answer: then I keep the question, which sentences I showed, the verdict, and a mark that tells this answer from others, never who asked or pressed. Moderators use it to make me better.',

  somethingWentWrong:
    'Something went wrong on my side, and it has been noted. Please try again in a minute.',
  unknownCommand:
    'That command belongs to an earlier version of me and no longer exists. `/help` shows what I can do now.',
  unknownComponent:
    'That button or menu belongs to an earlier version of me and does nothing any more. Please ask your question again.',

  undated: 'undated',
  link: 'link',
  by: (byline: string) => `by ${byline}`,
  crediting: (via: string) => `crediting ${via}`,
  cutNote: '*[…]* marks where a quotation was cut to fit a Discord message.',
  notShown: (number: number) =>
    `${count(number, { one: 'more outlet', other: 'more outlets' })} did not fit into this message.`,
  more: (number: number) => `${number} more`,
  andMore: (number: number) => `… and ${number} more`,
  dateRange: (first: string, last: string) => `${first} to ${last}`,
  undatedCount: (number: number) => `${number} undated`,
  articleCount: articles,
  noOutlets: 'I have no articles at the moment.',

  nothingSearched:
    'No article is of the outlet and the dates you chose, so there was nothing to search. Articles that print no date are left out as soon as you ask for dates. `/outlets` lists what I have.',
  noSentence: 'I found no sentence that answers this, so I quote none.',
  /** @param details what is known of the dates, between brackets; or nothing. */
  searched: (number: number, names: string, details: string) =>
    `I searched ${articles(number)} by ${names}${details}.`,
  nowhere: (words: string) => `Nowhere in them: ${words}.`,
  /** A word of the question, between quotation marks. */
  word: (word: string) => `“${word}”`,
  understoodAs: (question: string) => `Understood as: ${question}`,
  forgotten:
    'Forgotten. Your next question stands by itself. I keep the last one for ten minutes in a direct message, in memory only.',

  citationGone:
    '**This citation is gone.** The article it was quoted from is not among mine any more.',
  citationChanged: '**The article has changed since.** It does not say this sentence any more.',
  citationThen: 'It said then:',
  citationThenUnknown: 'What it said then I have not kept.',
  citationNow: 'It says now:',
  citationNowUnknown: 'Nothing like it stands there now.',
  /** @param facts of the newer version: its headline, outlet and date. */
  citationReplaced: (facts: string) =>
    `**There is a newer version of this article**, and I answer from that: ${facts}`,

  context: 'Context',
  contextOf: (outlet: string) => `Context: ${outlet}`,
  moreEvidence: 'More evidence',
  otherOutlets: 'Other outlets',
  previousPage: 'Previous',
  nextPage: 'Next',
  askAgain: 'Ask again',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pageOutdated:
    'The articles were reloaded since this page was made, and I will not quote what may no longer stand there.',
  formTitle: 'Ask again',
  formQuestion: 'Your question was too long to be kept',
  moreHeading: (question: string) => `**More evidence:** ${question}`,
  comparisonHeading: (question: string) =>
    `**What each outlet printed, oldest first:** ${question}`,
  carriedExactly: (names: string) => `${names}, word for word the same`,
  carriedNearly: (names: string) => `${names}, nearly word for word the same`,

  evidenceHeading:
    '**The quotations nearest to what this message says.** Whether they bear it out is for you to judge.',
  evidenceHeadingOf: (number: number) =>
    `**The quotations nearest to the first ${sentences(number)} of this message.** Whether they bear them out is for you to judge.`,
  claim: (text: string) => `**“${text}”**`,
  nothingNear: 'No sentence in the articles comes near this.',
  nothingClaimed:
    'That message has no sentence whose words I could look up: I leave out questions, links and mentions.',
  timelineHeading: (topic: string) => `**Timeline, oldest first:** ${topic}`,
  onlyUndated: (number: number) =>
    `No article that prints its date says anything about this, so there is nothing to put in order. ${count(number, { one: 'undated article does', other: 'undated articles do' })}: \`/compare\` shows what ${agree(number, { one: 'it prints', other: 'they print' })}.`,
  articleFacts: (number: number, language: string) =>
    `${sentences(number)} · language: ${language} · it begins:`,

  statusEdition: (id: string, loadedAt: number) => `**Edition** ${id}, loaded ${moment(loadedAt)}`,
  statusArticles: (number: number, from: number, inAll: number, dates: string) =>
    `**Articles** ${number} from ${outlets(from)}, ${sentences(inAll)}; ${dates}`,
  statusNoneRejected: '**Rejected** nothing',
  statusRejected: (files: number) => `**Rejected** ${files}, named here as far as there is room:`,
  statusNoReload: '**Last reload** none since the start',
  statusReload: (at: number, by: string) => `**Last reload** ${moment(at)} by ${by}`,
  statusReloadFailed: (at: number, by: string) =>
    `**Last reload** ${moment(at)} by ${by}, which failed: the edition before it was kept`,
  /** In place of who asked for a reload. */
  folderWatch: 'the watch over the folder',
  statusStarted: (at: number) => `**Started** ${moment(at)}`,
  statusAnswers: (cited: number, refused: number) =>
    `**Since then** ${questions(cited)} answered, ${refused} refused`,
  statusTimes: (median: number, most: number) =>
    `half of them within ${median} ms, 95 % within ${most} ms`,
  statusGateway: (ms: number) => `**Gateway** ${ms} ms`,
  statusGatewayUnknown: '**Gateway** latency not measured yet',
  statusFeedback: (counts: string) => `**Feedback** ${counts}`,

  feedbackRight: 'Right',
  feedbackWrong: 'Not right',
  feedbackWhatIsWrong:
    'What is wrong with it? Your choice is kept with the question and the sentences I showed, but not who you are.',
  feedbackChoose: 'Choose what fits best',
  feedbackKept: 'Thank you. It is kept, but not who you are.',
  feedbackKnown: 'You have told me already. Thank you.',
  feedbackClosed:
    'I was told of this answer before I was last started, and do not remember by whom, so it is not counted again. Thank you.',
  /** Choices of a menu. */
  verdicts: {
    'wrong-sentence': 'The wrong sentence',
    'wrong-outlet': 'The wrong outlet',
    'should-have-refused': 'You should have refused',
    'should-have-answered': 'You should have answered',
  },
  /** The same where they are counted. */
  verdictNames: {
    right: 'right',
    'wrong-sentence': 'wrong sentence',
    'wrong-outlet': 'wrong outlet',
    'should-have-refused': 'should have refused',
    'should-have-answered': 'should have answered',
  },

  reloaded: (id: string, number: number, from: number) =>
    `**Reloaded.** Edition ${id}: ${articles(number)} from ${outlets(from)}.`,
  notReloaded: (reason: string, id: string) =>
    `**Not reloaded.** ${reason}\nThe edition before it (${id}) stays and goes on answering.`,
  nothingChanged: 'The articles are the same as before.',
  /** @param number of names in the articles' files. */
  unknownFields: (number: number) =>
    `${count(number, { one: 'name', other: 'names' })} in the files I do not know and do not read: \`verbatim check\` lists them.`,
  /** @param number of articles. */
  replacedVersions: (number: number) =>
    `${articles(number)} of these I only cite: newer versions replace them in answers.`,
  previewed: (id: string, number: number, from: number) =>
    `**Nothing is changed yet.** Edition ${id} would have ${articles(number)} from ${outlets(from)}.`,
  previewOutdated:
    '**The files have changed since that preview**, so nothing was taken. This is what they would change now:',
  previewLeft: '**Left as it was.** Nothing has changed.',
  takeIt: 'Take it',
  leaveIt: 'Leave it',
  rolledBack: (id: string, number: number, from: number) =>
    `**Back to the edition before.** Edition ${id}: ${articles(number)} from ${outlets(from)}. The files are as they were: the next reload reads them again.`,
  reloadGroups: {
    added: 'Added',
    changed: 'Changed',
    removed: 'Removed',
    rejected: 'Rejected',
  },
  fileLine: (file: string, line: number) => `${file}, line ${line}`,

  /** Why somebody does not get what they asked for. */
  declines: {
    emptyQuestion: 'What would you like to know? Write your question behind my name, or “help”.',
    questionTooLong: (words: number) =>
      `That is longer than ${count(words, { one: 'word', other: 'words' })}. Please ask about one thing, in a sentence or two.`,
    onlyFiles:
      'I read no files and no pictures. Write your question as text, such as “What did Biden say about the decision?”',
    onlyStickers:
      'A sticker is hard to look up. Write your question as text, such as “What did Biden say about the decision?”',
    changedMeanwhile:
      'The articles changed while I was answering, and I will not quote what may no longer stand there. Please ask again.',
    tooLongForPages:
      'What I found takes several pages, and your question is too long to turn them with. Please ask it in a sentence.',
    tooSlow: (within: number) =>
      `No answer was found within ${seconds(within)}. Ask again, shorter.`,
    askedTooMuch: (most: number, within: number, at: number) =>
      `That is more than ${questions(most)} within ${seconds(within)}. You can ask the next one ${moment(at)}.`,
    askedTooMuchHere: (most: number, within: number, at: number) =>
      `Here I answer ${questions(most)} within ${seconds(within)}, and they have been asked. You can ask the next one ${moment(at)}, or in a direct message.`,
    notAModerator:
      'Only members with the Manage Server permission, or with a role that was chosen for it, can do that.',
    notHere: 'That can be done only in the moderators’ own guild, not here.',
    noSuchArticle:
      'I have no article with a title like that. Begin to type it, and choose from what I suggest.',
    noArticle: (id: string) => `There is no article “${id}”.`,
    noOutlet: (name: string, known: string) => `There is no outlet “${name}”. There is: ${known}.`,
    noOutletOf: (name: string, known: string, more: number) =>
      `There is no outlet “${name}”. There is: ${known} and ${more} more.`,
    noEditionBefore:
      'There is no edition to go back to: since I was started, none has been replaced.',
    notYourPreview: 'That preview belongs to somebody else. Ask for one of your own.',
    replaced: (id: string, newer: string) =>
      `The article “${id}” has a newer version, “${newer}”. Ask that one.`,
    noCitationId:
      'That is no citation id. One stands in small letters under each answer, and looks like `buna-times-cluster-munitions#3-0a1b2c`.',
    noDate: (typed: string) =>
      `“${typed}” is not a date that I understand. Write 2023-07-08, 8 July 2023, July 2023, 2023, yesterday or last week.`,
    ambiguousDate: (typed: string, one: string, other: string) =>
      `“${typed}” can be ${one} or ${other}. Write the month as a word, or the date as ${one}.`,
    datesCrossed: (after: string, before: string) =>
      `\`after\` (${after}) is later than \`before\` (${before}), so no article can match. Please swap them.`,
  },

  /** Why there is nothing to answer from. */
  corpus: {
    noFolder: (folder: string) => `the folder of articles, ${folder}, does not exist`,
    notAFolder: (folder: string) => `the folder of articles, ${folder}, is not a folder`,
    folderDenied: (folder: string) =>
      `the folder of articles, ${folder}, may not be read: permission denied`,
    folderUnreadable: (folder: string, code: string) =>
      `the folder of articles, ${folder}, cannot be read: ${code}`,
    noFiles: (folder: string) => `${folder} holds no article: put .md, .txt or .jsonl files there`,
    noneLoaded: (folder: string) => `${folder}: no article could be loaded`,
    noMemory: (folder: string, held: string, needed: string, free: string) =>
      `${folder} holds ${held} of articles, which need about ${needed} of memory; ${free} are free`,
    unexpected: 'The corpus could not be read or indexed.',
  },

  /** Why a file, or a line of one, was not taken in; its name stands before it. */
  rejections: {
    linkOutside: 'is a link that leads out of the folder',
    linkNowhere: 'is a link that leads nowhere',
    linkLoop: 'is a link that leads back to itself',
    notRegular: 'is not a regular file',
    denied: 'may not be read: permission denied',
    vanished: 'vanished while the folder was read',
    nameNotUtf8: 'has a name that is not UTF-8: rename it',
    hopeless: (lines: number) =>
      `is the last of ${lines} lines in a row without an article: the file is not read on`,
    moreLines: (lines: number) =>
      `holds no article on ${count(lines, { one: 'further line', other: 'further lines' })}`,
    unreadable: (code: string) => `cannot be read: ${code}`,
    empty: 'is empty',
    tooLarge: (mebibytes: number) =>
      `is larger than ${mebibytes} MiB; many articles go into a .jsonl file`,
    lineTooLong: (mebibytes: number) => `is longer than ${mebibytes} MiB`,
    utf16: 'is UTF-16: save it as UTF-8',
    nulBytes: 'holds NUL bytes: it is no text, or not UTF-8',
    notUtf8: 'is not UTF-8: save it as UTF-8',
    noSentence: 'has no sentence',
    notJson: 'is not JSON',
    notAnObject: 'is not a JSON object',
    noFrontMatter: 'has no front matter: its first line must be “---”, then title: and outlet:',
    notClosed: 'front matter is not closed: no second line “---”',
    frontMatterTooLong: (characters: number) =>
      `front matter is longer than ${characters} characters: is its closing “---” missing?`,
    noFacts: 'front matter names no facts: write title: and outlet:',
    tooDeep: 'front matter is nested too deeply',
    yamlColon:
      'front matter is not YAML: a text with a colon in it must stand between quotation marks',
    notYaml: (fault: string) => `front matter is not YAML: ${fault}`,
    alias: (field: string) => `${field} is a YAML alias: write the text itself`,
    list: (field: string) => `${field} must be one text, not a list`,
    notText: (field: string) => `${field} must be text`,
    missing: (field: string) => `${field} is missing`,
    noDate: (field: string, value: string) =>
      `${field} is “${value}”, which is no date: write 2023-07-08 or 2023-07-08T09:30:00Z, or leave it out`,
    noAddress: (field: string) =>
      `${field} must be an address that starts with http:// or https://`,
    noLanguage: (field: string, value: string) =>
      `${field} is “${value}”, which is no language: write en, de or pt-BR`,
    idTooLong: (field: string, characters: number) =>
      `${field} is longer than ${characters} characters`,
    idCharacters: (field: string) => `${field} holds white space, “#” or an invisible character`,
    repeatsId: (id: string, first: string) => `repeats the id “${id}” of ${first}`,
  },
};

/** What every language says: a key too few, or one too many, does not compile. */
export type Texts = typeof en;
