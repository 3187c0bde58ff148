import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MessageRecord } from '../../src/local-discord/message-record.ts';
import type { Place } from '../../src/local-discord/script/context.ts';
import type { OptionValues } from '../../src/local-discord/script/resolve-options.ts';
import type { ScriptedUser } from '../../src/local-discord/script/scripted-user.ts';
import { textsFor } from '../../src/texts/languages.ts';
import { type Chapter, Diary } from './diary.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const BIDEN = 'What did Joe Biden tell CNN about the decision on cluster munitions?';
const SUPPLY = 'Does Washington supply cluster munitions to Ukraine?';
const CHESS = 'Who won the chess tournament in Reykjavik?';
const CLAIMS =
  'Germany and Spain are concerned about the cluster munitions. The weather in Paris is nice today. Is it?';
/** Too long for a button to carry it; a sentence of an article that is published for it. */
const HARBOUR = `The harbour board counted ${Array.from({ length: 60 }, (_, n) => `${n * 7919} barrels`).join(', ')}.`;

/** Somebody uses everything there is, in the language of a locale. Begins and ends with the shipped articles. */
export async function takeTour(locale: string): Promise<readonly Chapter[]> {
  const diary = new Diary();
  const room = await openNewsroom({ FEEDBACK: 'on' });
  try {
    const tour = new Tour(room, diary, locale);
    await tour.asks();
    await tour.declined();
    await tour.compares();
    await tour.looksUp();
    await tour.judges();
    await tour.converses();
    await tour.moderates();
    await tour.readsOnAfterReload();
  } finally {
    await room.close();
  }
  await hurry(diary, locale);
  return diary.chapters;
}

class Tour {
  readonly #room: Newsroom;
  readonly #diary: Diary;
  readonly #texts;
  readonly #reader: ScriptedUser;
  readonly #moderator: ScriptedUser;

  constructor(room: Newsroom, diary: Diary, locale: string) {
    this.#room = room;
    this.#diary = diary;
    this.#texts = textsFor(locale);
    this.#reader = room.discord.addUser({ name: 'Reader', locale });
    this.#moderator = room.discord.addUser({ name: 'Moderator', locale });
    room.guild.addMember(this.#reader);
    room.guild.addMember(this.#moderator, { permissions: ['ManageGuild'] });
  }

  async asks(): Promise<void> {
    const { moreEvidence, nextPage, previousPage, otherOutlets, contextOf } = this.#texts;
    this.#diary.chapter('Asking');
    await this.#slash('help', {});
    const answer = await this.#slash('ask', { question: SUPPLY });
    await this.#press(answer, contextOf('Buna Times'));
    await this.#press(answer, contextOf('Bayan News'));
    const evidence = await this.#press(answer, moreEvidence);
    await this.#press(evidence, nextPage);
    await this.#press(evidence, previousPage);
    await this.#press(answer, otherOutlets);
    await this.#slash('ask', { question: SUPPLY, outlet: 'Buna Times', private: true });
    await this.#type('ask', { question: SUPPLY }, 'outlet', 'byan');
  }

  async declined(): Promise<void> {
    this.#diary.chapter('When there is no answer');
    await this.#slash('ask', { question: CHESS });
    await this.#slash('ask', { question: SUPPLY, after: '8 July 2023' });
    await this.#slash('ask', { question: SUPPLY, after: 'when the wall fell' });
    await this.#slash('ask', { question: SUPPLY, before: '30 February 2023' });
    await this.#slash('ask', { question: SUPPLY, after: '2024', before: 'July 2023' });
    await this.#slash('ask', { question: SUPPLY, outlet: 'Daily *Planet*' });
    await this.#slash('ask', { question: 'why '.repeat(301).trim() }, 'why why why … (301 words)');
    await this.#slash('ask', { question: '   ' }, '(spaces)');
  }

  async compares(): Promise<void> {
    this.#diary.chapter('Comparing, and the order of time');
    await this.#slash('compare', { question: SUPPLY });
    await this.#slash('compare', { question: CHESS });
    await this.#slash('timeline', { topic: 'cluster munitions' });
    await this.#slash('timeline', { topic: CHESS });
    await this.#publish('wire.jsonl', [
      ferry('2023-07-01', 'Gazette', 'The ferry left Zanzibar harbour with ninety passengers.'),
      ferry('2023-07-02', 'Courier', 'The ferry left Zanzibar harbour with ninety passengers.'),
      ferry('2023-08-05', 'Courier', 'Divers looked for the Zanzibar ferry.'),
    ]);
    await this.#slash('timeline', { topic: 'Zanzibar ferry' });
    await this.#slash('timeline', { topic: 'Zanzibar ferry', after: 'August 2023' });
    await this.#retract('wire.jsonl');
  }

  async looksUp(): Promise<void> {
    const answer = await this.#reader.slash('ask', { question: BIDEN }, this.#here);
    const id = idIn(await answer.message());
    this.#diary.chapter('Looking things up');
    await this.#slash('cite', { id });
    await this.#slash('cite', { id: 'munitions' });
    await this.#slash('cite', { id: 'an-old-article#1-0a1b2c' });
    await this.#edit('bayan-news-cluster-munitions.md', async () => {
      await this.#slash('cite', { id });
    });
    await this.#type('article', {}, 'title', 'cluser munit');
    await this.#slash('article', { title: 'bayan-news-cluster-munitions' });
    await this.#slash('article', { title: 'qqqq' });
    await this.#slash('outlets', {});
    for (const said of [CLAIMS, 'lol']) {
      const message = this.#room.editor.post(this.#room.channel, said);
      const menu = this.#reader.messageCommand('Find evidence', message);
      await this.#diary.used(`Apps → ${this.#texts.menus.findEvidence}: “${said}”`, menu);
    }
  }

  async judges(): Promise<void> {
    const { feedbackRight, feedbackWrong, feedbackChoose } = this.#texts;
    this.#diary.chapter('Saying that an answer is right, or is not');
    const answer = await this.#slash('ask', { question: BIDEN });
    await this.#press(answer, feedbackRight);
    await this.#press(answer, feedbackRight);
    const other = await this.#slash('ask', { question: CHESS });
    const asked = await this.#press(other, feedbackWrong);
    const values = asked.selects[0]?.options.map(({ value }) => value).slice(3) ?? [];
    await this.#diary.used(
      `chooses “${this.#texts.verdicts['should-have-answered']}”`,
      this.#reader.select(asked, feedbackChoose, values),
    );
  }

  async converses(): Promise<void> {
    const { words, askAgain, moreEvidence } = this.#texts;
    const bytes = new Uint8Array([1]);
    const file = { field: 'files[0]', filename: 'page.png', contentType: 'image/png', bytes };
    this.#diary.chapter('Without a command');
    await this.#say('dm', BIDEN);
    await this.#say('dm', 'who said that?');
    await this.#say('dm', words.forget[0] ?? '');
    await this.#say('dm', words.help[0] ?? '');
    await this.#say('dm', 'why '.repeat(301).trim(), 'why why why … (301 words)');
    await this.#wrote('(a picture)', this.#reader.directMessage('', { files: [file] }));
    await this.#wrote('(a sticker)', this.#reader.directMessage('', { stickers: ['Wave'] }));
    const mention = `<@${this.#room.discord.botUser.id}>`;
    await this.#say(this.#room.channel, `${mention} ${BIDEN}`, `@Verbatim ${BIDEN}`);
    await this.#say(this.#room.channel, mention, '@Verbatim');
    await this.#publish('wire.jsonl', [ferry('2023-07-01', 'Gazette', HARBOUR)]);
    const long = await this.#reader.slash('ask', { question: HARBOUR }, this.#here);
    const message = await long.message();
    const opened = await this.#diary.opened(
      `presses [${moreEvidence}] under an answer to a question of ${HARBOUR.length} characters`,
      this.#reader.click(message, moreEvidence),
    );
    await this.#diary.used(
      `sends the form “${askAgain}”: ${BIDEN}`,
      this.#reader.submit(opened, { question: BIDEN }),
    );
    await this.#slash(
      'timeline',
      { topic: `${HARBOUR} `.repeat(2) },
      'a topic of two such sentences',
    );
    await this.#retract('wire.jsonl');
  }

  async moderates(): Promise<void> {
    const { knowledge } = this.#room.bot;
    this.#diary.chapter('For moderators');
    await this.#command(this.#moderator, 'reload', {});
    await this.#command(this.#moderator, 'status', {});
    await writeFile(join(knowledge, 'bad.md'), '---\ntitle: No outlet\npublished: soon\n---\nA.');
    await writeFile(join(knowledge, 'wire.jsonl'), `${JSON.stringify(FERRY)}\nnonsense`);
    await this.#command(this.#moderator, 'reload', {});
    await this.#command(this.#moderator, 'status', {});
    await rm(join(knowledge, 'bad.md'));
    await this.#retract('wire.jsonl');
    const hidden = this.#reader.slash('reload', {}, { ...this.#here, override: true });
    await this.#diary.used('/reload (an administrator has opened it to everybody)', hidden);
  }

  async readsOnAfterReload(): Promise<void> {
    const { moreEvidence, nextPage, askAgain } = this.#texts;
    this.#diary.chapter('Pages and buttons from before a reload');
    const answer = await this.#reader.slash('ask', { question: BIDEN }, this.#here);
    const clicked = await this.#reader.click(await answer.message(), moreEvidence);
    const evidence = await clicked.message();
    await this.#publish('wire.jsonl', [FERRY]);
    const outdated = await this.#press(evidence, nextPage);
    await this.#press(outdated, askAgain);
  }

  get #here() {
    return { in: this.#room.channel };
  }

  #slash(name: string, values: OptionValues, shown?: string): Promise<MessageRecord> {
    return this.#command(this.#reader, name, values, shown);
  }

  #command(
    person: ScriptedUser,
    name: string,
    values: OptionValues,
    shown?: string,
  ): Promise<MessageRecord> {
    const written = Object.entries(values).map(
      ([option, value]) => ` ${option}: ${typeof value === 'object' ? value.id : String(value)}`,
    );
    const did = `/${name}${shown === undefined ? written.join('') : ` ${shown}`}`;
    return this.#diary.used(did, person.slash(name, values, this.#here));
  }

  #press(message: MessageRecord, label: string): Promise<MessageRecord> {
    return this.#diary.used(`presses [${label}]`, this.#reader.click(message, label));
  }

  #say(place: Place, text: string, shown = text): Promise<MessageRecord> {
    return this.#wrote(shown, this.#reader.say(place, text));
  }

  #wrote(shown: string, reply: Promise<MessageRecord>): Promise<MessageRecord> {
    return this.#diary.wrote(this.#reader.name, `writes: ${shown}`, reply);
  }

  async #type(name: string, values: OptionValues, option: string, typed: string): Promise<void> {
    const choices = await this.#reader.autocomplete(name, values, option, typed, this.#here);
    this.#diary.typed(this.#reader.name, `/${name}, types “${typed}” for \`${option}\``, choices);
  }

  async #publish(file: string, articles: readonly object[]): Promise<void> {
    const lines = articles.map((article) => JSON.stringify(article));
    await writeFile(join(this.#room.bot.knowledge, file), lines.join('\n'));
    await this.#reload();
  }

  async #retract(file: string): Promise<void> {
    await rm(join(this.#room.bot.knowledge, file));
    await this.#reload();
  }

  /** Does `work` while the article says something else. */
  async #edit(file: string, work: () => Promise<void>): Promise<void> {
    const path = join(this.#room.bot.knowledge, file);
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('very difficult', 'rather difficult'));
    await this.#reload();
    await work();
    await writeFile(path, text);
    await this.#reload();
  }

  async #reload(): Promise<void> {
    const used = await this.#room.manager.slash('reload', {}, this.#here);
    await used.message();
  }
}

/** Somebody asks more than they may, of a bot that keeps no feedback. */
async function hurry(diary: Diary, locale: string): Promise<void> {
  const room = await openNewsroom({ PERSON_LIMIT: '1/60', GUILD_LIMIT: '2/60' });
  try {
    const [one, two] = ['Reader', 'Another'].map((name) => {
      const person = room.discord.addUser({ name, locale });
      room.guild.addMember(person);
      return person;
    });
    if (one === undefined || two === undefined) return;
    const ask = (person: ScriptedUser) =>
      person.slash('ask', { question: BIDEN }, { in: room.channel });
    diary.chapter('Asking too much');
    await (await ask(one)).message();
    await diary.used(`/ask question: ${BIDEN} (again)`, ask(one));
    await (await ask(two)).message();
    const third = room.discord.addUser({ name: 'A third', locale });
    room.guild.addMember(third);
    await diary.used(`/ask question: ${BIDEN} (the third in this guild)`, ask(third));
    await diary.used('/help', one.slash('help', {}, { in: room.channel }));
  } finally {
    await room.close();
  }
}

function ferry(published: string, outlet: string, body: string) {
  const id = `${outlet.toLowerCase()}-${published}`;
  return { id, title: `News by ${outlet}`, outlet, published, body };
}

const FERRY = ferry('2023-07-01', 'Gazette', 'The ferry left Zanzibar harbour.');

function idIn({ content }: MessageRecord): string {
  return /\n-# (\S+#\S+)/u.exec(content)?.[1] ?? '';
}
