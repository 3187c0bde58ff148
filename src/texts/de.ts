import type { Texts } from './en.ts';
import { moment } from './moment.ts';
import { pluralsOf } from './plural.ts';

const tag = 'de';
const { count, agree } = pluralsOf<'one' | 'other'>(tag, 'other');

const articles = (number: number) => count(number, { one: 'Artikel', other: 'Artikel' });
/** Dative: “aus 2 Medien”. */
const outlets = (number: number) => count(number, { one: 'Medium', other: 'Medien' });
const sentences = (number: number) => count(number, { one: 'Satz', other: 'Sätze' });
const questions = (number: number) => count(number, { one: 'Frage', other: 'Fragen' });
/** Dative: “innerhalb von 10 Sekunden”. */
const seconds = (number: number) => count(number, { one: 'Sekunde', other: 'Sekunden' });

/** German, with “du”, as Discord speaks it. */
export const de: Texts = {
  tag,

  commands: {
    ask: { name: 'fragen', description: 'Stell den Nachrichtenartikeln eine Frage' },
    compare: { name: 'vergleichen', description: 'Was jedes Medium zu einer Frage gedruckt hat' },
    timeline: {
      name: 'zeitleiste',
      description: 'Was datierte Artikel zu einem Thema sagen, der Reihe nach',
    },
    article: { name: 'artikel', description: 'Was ich von einem Artikel weiß, und wie er beginnt' },
    cite: {
      name: 'zitieren',
      description: 'Ein Zitat noch einmal zeigen, und ob der Artikel es noch sagt',
    },
    outlets: { name: 'medien', description: 'Wessen Artikel ich gelesen habe, und von wann' },
    help: {
      name: 'hilfe',
      description: 'Was ich tue, wie man fragt, und was ich über dich behalte (nichts)',
    },
    reload: { name: 'neu-laden', description: 'Den Ordner mit den Artikeln neu lesen' },
    rollback: {
      name: 'zurück',
      description: 'Zur Ausgabe vor dieser zurückkehren, die ich noch habe',
    },
    status: { name: 'status', description: 'Was ich geladen habe, und wie es mir geht' },
  },
  menus: { findEvidence: 'Belege suchen' },
  options: {
    question: { name: 'frage', description: 'Was möchtest du wissen?' },
    topic: { name: 'thema', description: 'Ein Name, eine Sache oder eine Frage' },
    outlet: { name: 'medium', description: 'Nur Artikel dieses Mediums' },
    after: {
      name: 'ab',
      description:
        'Nur Artikel von diesem Datum oder später: 8. Juli 2023, Juli 2023, letzte Woche',
    },
    before: {
      name: 'bis',
      description:
        'Nur Artikel von diesem Datum oder früher: 8. Juli 2023, Juli 2023, letzte Woche',
    },
    private: { name: 'privat', description: 'Nur mir zeigen' },
    preview: {
      name: 'vorschau',
      description: 'Erst zeigen, was sich ändern würde, und mich entscheiden lassen',
    },
    id: {
      name: 'kennung',
      description: 'Was klein unter einer Antwort steht: article#3-0a1b2c',
    },
    title: { name: 'titel', description: 'Fang an, den Titel zu tippen' },
  },
  words: {
    help: ['hilfe'],
    forget: ['vergiss', 'vergiss es', 'vergiss das', 'vergiss alles', 'vergessen'],
  },

  help: `**Ich beantworte Fragen mit Sätzen, die wörtlich aus Nachrichtenartikeln zitiert sind.**
Über die Nachrichten schreibe ich selbst nie einen Satz. Wenn die Artikel keine Antwort geben, sage ich das.

**Frag** mit \`/fragen\`, erwähne mich in einem Kanal oder schreib mir hier eine Direktnachricht: „Was hat Biden zu der Entscheidung gesagt?“
\`/fragen\` kann sich auf ein Medium oder auf Daten beschränken, und mit \`privat\` siehst nur du die Antwort.
\`/vergleichen\` stellt nebeneinander, was jedes Medium gedruckt hat, \`/zeitleiste\` ordnet ein Thema nach Datum. Um nachzusehen, was eine Nachricht behauptet, wähle in ihrem Menü Apps → Belege suchen.
\`/medien\` zählt auf, was ich gelesen habe, \`/artikel\` zeigt, wie ein Artikel beginnt. \`/zitieren\` zeigt ein Zitat anhand der kleinen Buchstaben darunter noch einmal, und ob der Artikel es noch sagt.

In einer Direktnachricht kannst du zehn Minuten lang mit „und Deutschland?“, „wann?“ oder „wer hat das gesagt?“ fortfahren, oder „vergiss“ schreiben.

**Unter jedem Zitat** steht, wer es gedruckt hat und wann. „Undatiert“ heißt, dass der Artikel kein Datum nennt. Ein *[…]* zeigt, wo ein Zitat für eine Nachricht zu lang war.`,
  privacy: '**Datenschutz:** Ich behalte weder deine Frage noch, wer sie gestellt hat.',
  privacyWithFeedback:
    '**Datenschutz:** Ich behalte weder deine Frage noch, wer sie gestellt hat, außer jemand drückt unter einer Antwort auf **Richtig** oder **Nicht richtig**: Dann behalte ich die Frage, welche Sätze ich gezeigt habe, das Urteil und ein Zeichen, an dem ich diese Antwort erkenne, aber nie, wer gefragt oder gedrückt hat. Damit machen mich die Moderatoren besser.',

  somethingWentWrong:
    'Bei mir ist etwas schiefgegangen, und es ist vermerkt. Bitte versuch es in einer Minute noch einmal.',
  unknownCommand:
    'Dieser Befehl gehört zu einer früheren Fassung von mir, und es gibt ihn nicht mehr. `/hilfe` zeigt, was ich jetzt kann.',
  unknownComponent:
    'Diese Schaltfläche oder dieses Menü gehört zu einer früheren Fassung von mir und bewirkt nichts mehr. Bitte stell deine Frage noch einmal.',

  undated: 'undatiert',
  link: 'Link',
  by: (byline) => `von ${byline}`,
  crediting: (via) => `unter Berufung auf ${via}`,
  cutNote: '*[…]* zeigt, wo ein Zitat gekürzt ist, damit es in eine Discord-Nachricht passt.',
  notShown: (number) =>
    `${count(number, { one: 'weiteres Medium hat', other: 'weitere Medien haben' })} nicht in diese Nachricht gepasst.`,
  more: (number) => `${number} weitere`,
  andMore: (number) => `… und ${number} weitere`,
  dateRange: (first, last) => `${first} bis ${last}`,
  undatedCount: (number) => `${number} undatiert`,
  articleCount: articles,
  noOutlets: 'Ich habe im Moment keine Artikel.',

  nothingSearched:
    'Zum gewählten Medium und Zeitraum gibt es keinen Artikel, also war nichts zu durchsuchen. Artikel ohne Datum bleiben weg, sobald du einen Zeitraum wählst. `/medien` zählt auf, was ich habe.',
  noSentence: 'Ich habe keinen Satz gefunden, der das beantwortet, also zitiere ich keinen.',
  searched: (number, names, details) => `Durchsucht: ${articles(number)} von ${names}${details}.`,
  nowhere: (words) => `Kommt darin nirgends vor: ${words}.`,
  word: (word) => `„${word}“`,
  understoodAs: (question) => `Verstanden als: ${question}`,
  forgotten:
    'Vergessen. Deine nächste Frage steht für sich. In einer Direktnachricht merke ich mir die letzte zehn Minuten lang, nur im Arbeitsspeicher.',

  citationGone:
    '**Dieses Zitat gibt es nicht mehr.** Der Artikel, aus dem es stammt, ist nicht mehr unter meinen.',
  citationChanged:
    '**Der Artikel ist inzwischen geändert worden.** Dieser Satz steht nicht mehr darin.',
  citationThen: 'Damals stand dort:',
  citationThenUnknown: 'Was damals dort stand, habe ich nicht behalten.',
  citationNow: 'Jetzt steht dort:',
  citationNowUnknown: 'Etwas Ähnliches steht jetzt nicht darin.',
  citationReplaced: (facts) =>
    `**Von diesem Artikel gibt es eine neuere Fassung**, und aus der antworte ich: ${facts}`,

  context: 'Zusammenhang',
  contextOf: (outlet) => `Zusammenhang: ${outlet}`,
  moreEvidence: 'Weitere Belege',
  otherOutlets: 'Andere Medien',
  previousPage: 'Zurück',
  nextPage: 'Weiter',
  askAgain: 'Noch einmal fragen',
  pageOf: (page, pages) => `Seite ${page} von ${pages}`,
  pageOutdated:
    'Seit diese Seite entstand, sind die Artikel neu geladen worden, und ich zitiere nichts, was vielleicht nicht mehr dort steht.',
  formTitle: 'Noch einmal fragen',
  formQuestion: 'Deine Frage war zu lang zum Behalten',
  moreHeading: (question) => `**Weitere Belege:** ${question}`,
  comparisonHeading: (question) =>
    `**Was jedes Medium gedruckt hat, das Älteste zuerst:** ${question}`,
  carriedExactly: (names) => `${names}, Wort für Wort gleich`,
  carriedNearly: (names) => `${names}, fast Wort für Wort gleich`,

  evidenceHeading:
    '**Die Zitate, die dieser Nachricht am nächsten kommen.** Ob sie sie belegen, musst du selbst beurteilen.',
  evidenceHeadingOf: (number) =>
    `**Die Zitate, die ${agree(number, { one: 'dem ersten Satz', other: `den ersten ${number} Sätzen` })} dieser Nachricht am nächsten kommen.** Ob sie sie belegen, musst du selbst beurteilen.`,
  claim: (text) => `**„${text}“**`,
  nothingNear: 'Kein Satz in den Artikeln kommt dem nahe.',
  nothingClaimed:
    'In dieser Nachricht steht kein Satz, dessen Wörter ich nachschlagen könnte: Fragen, Links und Erwähnungen lasse ich weg.',
  timelineHeading: (topic) => `**Zeitleiste, das Älteste zuerst:** ${topic}`,
  onlyUndated: (number) =>
    `Kein Artikel mit einem Datum sagt etwas dazu, also gibt es nichts zu ordnen. ${count(number, { one: 'undatierter Artikel sagt', other: 'undatierte Artikel sagen' })} etwas: \`/vergleichen\` zeigt, was darin steht.`,
  articleFacts: (number, language) => `${sentences(number)} · Sprache: ${language} · der Anfang:`,

  statusEdition: (id, loadedAt) => `**Ausgabe** ${id}, geladen ${moment(loadedAt)}`,
  statusArticles: (number, from, inAll, dates) =>
    `**Artikel** ${number} aus ${outlets(from)}, ${sentences(inAll)}; ${dates}`,
  statusNoneRejected: '**Abgelehnt** nichts',
  statusRejected: (files) => `**Abgelehnt** ${files}, hier genannt, soweit Platz ist:`,
  statusNoReload: '**Zuletzt neu geladen** seit dem Start nicht',
  statusReload: (at, by) => `**Zuletzt neu geladen** ${moment(at)} von ${by}`,
  statusReloadFailed: (at, by) =>
    `**Zuletzt neu geladen** ${moment(at)} von ${by}, ohne Erfolg: Die Ausgabe davor ist geblieben`,
  folderWatch: 'der Beobachtung des Ordners',
  statusStarted: (at) => `**Gestartet** ${moment(at)}`,
  statusAnswers: (cited, refused) =>
    `**Seitdem** ${questions(cited)} beantwortet, ${refused} ohne Antwort`,
  statusTimes: (median, most) =>
    `die Hälfte davon innerhalb von ${median} ms, 95 % innerhalb von ${most} ms`,
  statusGateway: (ms) => `**Gateway** ${ms} ms`,
  statusGatewayUnknown: '**Gateway** Laufzeit noch nicht gemessen',
  statusFeedback: (counts) => `**Rückmeldungen** ${counts}`,

  feedbackRight: 'Richtig',
  feedbackWrong: 'Nicht richtig',
  feedbackWhatIsWrong:
    'Was ist daran falsch? Deine Wahl wird mit der Frage und den gezeigten Sätzen behalten, nicht aber, wer du bist.',
  feedbackChoose: 'Wähle, was am besten passt',
  feedbackKept: 'Danke. Es ist vermerkt, nicht aber, wer du bist.',
  feedbackKnown: 'Das hast du mir schon gesagt. Danke.',
  feedbackClosed:
    'Zu dieser Antwort hat mir schon vor meinem letzten Start jemand etwas gesagt, und ich weiß nicht mehr, wer; darum zählt es nicht noch einmal. Danke.',
  verdicts: {
    'wrong-sentence': 'Der falsche Satz',
    'wrong-outlet': 'Das falsche Medium',
    'should-have-refused': 'Du hättest nicht antworten sollen',
    'should-have-answered': 'Du hättest antworten sollen',
  },
  verdictNames: {
    right: 'richtig',
    'wrong-sentence': 'falscher Satz',
    'wrong-outlet': 'falsches Medium',
    'should-have-refused': 'hätte nicht antworten sollen',
    'should-have-answered': 'hätte antworten sollen',
  },

  reloaded: (id, number, from) =>
    `**Neu geladen.** Ausgabe ${id}: ${articles(number)} aus ${outlets(from)}.`,
  notReloaded: (reason, id) =>
    `**Nicht neu geladen.** ${reason}\nDie Ausgabe davor (${id}) bleibt und antwortet weiter.`,
  nothingChanged: 'Die Artikel sind dieselben wie zuvor.',
  unknownFields: (number) =>
    `${count(number, { one: 'Angabe', other: 'Angaben' })} in den Dateien kenne und lese ich nicht: \`verbatim check\` zählt sie auf.`,
  replacedVersions: (number) =>
    `${articles(number)} davon zitiere ich nur noch: In Antworten ersetzen sie neuere Fassungen.`,
  previewed: (id, number, from) =>
    `**Noch ist nichts geändert.** Ausgabe ${id} hätte ${articles(number)} aus ${outlets(from)}.`,
  previewOutdated:
    '**Die Dateien haben sich seit dieser Vorschau geändert**, darum ist nichts übernommen. Das würden sie jetzt ändern:',
  previewLeft: '**Gelassen, wie es war.** Nichts hat sich geändert.',
  takeIt: 'Übernehmen',
  leaveIt: 'Lassen',
  rolledBack: (id, number, from) =>
    `**Zurück zur Ausgabe davor.** Ausgabe ${id}: ${articles(number)} aus ${outlets(from)}. Die Dateien sind, wie sie waren: Beim nächsten Neuladen werden sie wieder gelesen.`,
  reloadGroups: {
    added: 'Neu',
    changed: 'Geändert',
    removed: 'Entfernt',
    rejected: 'Abgelehnt',
  },
  fileLine: (file, line) => `${file}, Zeile ${line}`,

  declines: {
    emptyQuestion: 'Was möchtest du wissen? Schreib deine Frage hinter meinen Namen, oder „hilfe“.',
    questionTooLong: (words) =>
      `Das ist länger als ${count(words, { one: 'Wort', other: 'Wörter' })}. Bitte frag nach einer Sache, in ein oder zwei Sätzen.`,
    onlyFiles:
      'Dateien und Bilder lese ich nicht. Schreib deine Frage als Text, zum Beispiel „Was hat Biden zu der Entscheidung gesagt?“',
    onlyStickers:
      'Einen Sticker kann ich schlecht nachschlagen. Schreib deine Frage als Text, zum Beispiel „Was hat Biden zu der Entscheidung gesagt?“',
    changedMeanwhile:
      'Während ich geantwortet habe, haben sich die Artikel geändert, und ich zitiere nichts, was vielleicht nicht mehr dort steht. Bitte frag noch einmal.',
    tooLongForPages:
      'Was ich gefunden habe, braucht mehrere Seiten, und deine Frage ist zu lang, um damit zu blättern. Bitte stell sie in einem Satz.',
    tooSlow: (within) =>
      `Innerhalb von ${seconds(within)} war keine Antwort zu finden. Frag noch einmal, kürzer.`,
    askedTooMuch: (most, within, at) =>
      `Das sind mehr als ${questions(most)} innerhalb von ${seconds(within)}. Die nächste kannst du ${moment(at)} stellen.`,
    askedTooMuchHere: (most, within, at) =>
      `Hier beantworte ich ${questions(most)} innerhalb von ${seconds(within)}, und so viel ist schon gefragt worden. Die nächste kannst du ${moment(at)} stellen, oder in einer Direktnachricht.`,
    notAModerator:
      'Das können nur Mitglieder mit der Berechtigung „Server verwalten“ oder mit einer dafür gewählten Rolle.',
    notHere: 'Das geht nur auf dem eigenen Server der Moderatoren, nicht hier.',
    noSuchArticle:
      'Ich habe keinen Artikel mit so einem Titel. Fang an, ihn zu tippen, und wähle aus meinen Vorschlägen.',
    noArticle: (id) => `Es gibt keinen Artikel „${id}“.`,
    noOutlet: (name, known) => `Es gibt kein Medium „${name}“. Es gibt: ${known}.`,
    noOutletOf: (name, known, more) =>
      `Es gibt kein Medium „${name}“. Es gibt: ${known} und ${more} weitere.`,
    noEditionBefore:
      'Es gibt keine Ausgabe, zu der ich zurückkehren könnte: Seit dem Start ist keine ersetzt worden.',
    notYourPreview: 'Diese Vorschau gehört jemand anderem. Lass dir eine eigene zeigen.',
    replaced: (id, newer) =>
      `Vom Artikel „${id}“ gibt es eine neuere Fassung, „${newer}“. Frag die.`,
    noCitationId:
      'Das ist keine Kennung eines Zitats. Sie steht klein unter jeder Antwort und sieht so aus: `buna-times-cluster-munitions#3-0a1b2c`.',
    noDate: (typed) =>
      `„${typed}“ ist kein Datum, das ich verstehe. Schreib 2023-07-08, 8. Juli 2023, Juli 2023, 2023, gestern oder letzte Woche.`,
    ambiguousDate: (typed, one, other) =>
      `„${typed}“ kann ${one} oder ${other} sein. Schreib den Monat als Wort, oder das Datum als ${one}.`,
    datesCrossed: (after, before) =>
      `\`ab\` (${after}) liegt nach \`bis\` (${before}), also kann kein Artikel passen. Bitte tausche sie.`,
  },

  corpus: {
    noFolder: (folder) => `den Ordner mit den Artikeln, ${folder}, gibt es nicht`,
    notAFolder: (folder) => `${folder}, wo die Artikel liegen sollen, ist kein Ordner`,
    folderDenied: (folder) =>
      `der Ordner mit den Artikeln, ${folder}, darf nicht gelesen werden: keine Berechtigung`,
    folderUnreadable: (folder, code) =>
      `der Ordner mit den Artikeln, ${folder}, kann nicht gelesen werden: ${code}`,
    noFiles: (folder) =>
      `in ${folder} liegt kein Artikel: Leg .md-, .txt- oder .jsonl-Dateien hinein`,
    noneLoaded: (folder) => `${folder}: Kein Artikel konnte geladen werden`,
    noMemory: (folder, held, needed, free) =>
      `in ${folder} liegen ${held} an Artikeln, die etwa ${needed} Arbeitsspeicher brauchen; frei sind ${free}`,
    unexpected: 'Die Artikel konnten nicht gelesen oder nicht erschlossen werden.',
  },

  rejections: {
    linkOutside: 'ist ein Link, der aus dem Ordner hinausführt',
    linkNowhere: 'ist ein Link, der nirgends hinführt',
    linkLoop: 'ist ein Link, der zu sich selbst zurückführt',
    notRegular: 'ist keine gewöhnliche Datei',
    denied: 'darf nicht gelesen werden: keine Berechtigung',
    vanished: 'ist verschwunden, während der Ordner gelesen wurde',
    nameNotUtf8: 'hat einen Namen, der nicht UTF-8 ist: benenne die Datei um',
    hopeless: (lines) =>
      `ist die letzte von ${lines} Zeilen nacheinander ohne einen Artikel: die Datei wird nicht weitergelesen`,
    moreLines: (lines) => `hat ${lines} weitere Zeilen, in denen kein Artikel steht`,
    unreadable: (code) => `kann nicht gelesen werden: ${code}`,
    empty: 'ist leer',
    tooLarge: (mebibytes) =>
      `ist größer als ${mebibytes} MiB; viele Artikel gehören in eine .jsonl-Datei`,
    lineTooLong: (mebibytes) => `ist länger als ${mebibytes} MiB`,
    utf16: 'ist UTF-16: als UTF-8 speichern',
    nulBytes: 'enthält NUL-Bytes: Das ist kein Text oder kein UTF-8',
    notUtf8: 'ist nicht UTF-8: als UTF-8 speichern',
    noSentence: 'enthält keinen Satz',
    notJson: 'ist kein JSON',
    notAnObject: 'ist kein JSON-Objekt',
    noFrontMatter: 'hat keinen Vorspann: Die erste Zeile muss „---“ sein, dann title: und outlet:',
    notClosed: 'der Vorspann ist nicht geschlossen: Eine zweite Zeile „---“ fehlt',
    frontMatterTooLong: (characters) =>
      `der Vorspann ist länger als ${characters} Zeichen: Fehlt das schließende „---“?`,
    noFacts: 'der Vorspann nennt keine Angaben: title: und outlet: gehören hinein',
    tooDeep: 'der Vorspann ist zu tief verschachtelt',
    yamlColon:
      'der Vorspann ist kein YAML: Ein Text mit einem Doppelpunkt muss in Anführungszeichen stehen',
    notYaml: (fault) => `der Vorspann ist kein YAML: ${fault}`,
    alias: (field) => `${field} ist ein YAML-Alias: Dort muss der Text selbst stehen`,
    list: (field) => `${field} muss ein Text sein, keine Liste`,
    notText: (field) => `${field} muss Text sein`,
    missing: (field) => `${field} fehlt`,
    noDate: (field, value) =>
      `${field} ist „${value}“, und das ist kein Datum: 2023-07-08 oder 2023-07-08T09:30:00Z schreiben oder weglassen`,
    noAddress: (field) => `${field} muss eine Adresse sein, die mit http:// oder https:// beginnt`,
    noLanguage: (field, value) =>
      `${field} ist „${value}“, und das ist keine Sprache: en, de oder pt-BR schreiben`,
    idTooLong: (field, characters) => `${field} ist länger als ${characters} Zeichen`,
    idCharacters: (field) => `${field} enthält Leerraum, „#“ oder ein unsichtbares Zeichen`,
    repeatsId: (id, first) => `wiederholt die Kennung „${id}“ von ${first}`,
  },
};
