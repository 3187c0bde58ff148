import type { Texts } from './en.ts';
import { moment } from './moment.ts';
import { pluralsOf } from './plural.ts';

const tag = 'fr';
const { count, agree } = pluralsOf<'one' | 'other'>(tag, 'other');

const articles = (number: number) => count(number, { one: 'article', other: 'articles' });
const outlets = (number: number) => count(number, { one: 'média', other: 'médias' });
const sentences = (number: number) => count(number, { one: 'phrase', other: 'phrases' });
const questions = (number: number) => count(number, { one: 'question', other: 'questions' });
const seconds = (number: number) => count(number, { one: 'seconde', other: 'secondes' });

/** French, with « tu », as Discord speaks it. */
export const fr: Texts = {
  tag,

  commands: {
    ask: { name: 'demander', description: 'Pose une question aux articles de presse' },
    compare: {
      name: 'comparer',
      description: 'Ce que chaque média a publié à propos d’une question',
    },
    timeline: {
      name: 'chronologie',
      description: 'Ce que les articles datés disent d’un sujet, dans l’ordre',
    },
    article: {
      name: 'article',
      description: 'Ce que je sais d’un article, et comment il commence',
    },
    cite: {
      name: 'citer',
      description: 'Revoir une citation, et si l’article dit toujours cela',
    },
    outlets: { name: 'médias', description: 'Les médias dont j’ai lu les articles, et les dates' },
    help: {
      name: 'aide',
      description: 'Ce que je fais, comment demander, et ce que je garde sur toi (rien)',
    },
    reload: { name: 'recharger', description: 'Relire le dossier des articles' },
    rollback: {
      name: 'revenir',
      description: 'Revenir à l’édition d’avant, que j’ai encore',
    },
    status: { name: 'état', description: 'Ce que j’ai chargé, et comment je vais' },
  },
  menus: { findEvidence: 'Chercher des preuves' },
  options: {
    question: { name: 'question', description: 'Que veux-tu savoir ?' },
    topic: { name: 'sujet', description: 'Un nom, une chose ou une question' },
    outlet: { name: 'média', description: 'Seulement les articles de ce média' },
    after: {
      name: 'depuis',
      description:
        'Articles de cette date ou après : 8 juillet 2023, juillet 2023, semaine dernière',
    },
    before: {
      name: 'jusque',
      description:
        'Articles de cette date ou avant : 8 juillet 2023, juillet 2023, semaine dernière',
    },
    private: { name: 'privé', description: 'Ne le montrer qu’à moi' },
    preview: {
      name: 'aperçu',
      description: 'Montrer d’abord ce qui changerait, et me laisser décider',
    },
    id: {
      name: 'repère',
      description: 'Ce qui figure en petit sous une réponse : article#3-0a1b2c',
    },
    title: { name: 'titre', description: 'Commence à taper son titre' },
  },
  words: {
    help: ['aide'],
    forget: ['oublie', 'oublie ça', 'oublie cela', 'oublie tout'],
  },

  help: `**Je réponds aux questions par des phrases citées mot pour mot dans des articles de presse.**
Je n’écris jamais moi-même une phrase sur l’actualité. Quand les articles ne répondent pas, je le dis.

**Pose ta question** avec \`/demander\`, mentionne-moi dans un salon ou écris-moi ici en message privé : « Qu’a dit Biden de la décision ? »
\`/demander\` peut s’en tenir à un média ou à des dates, et avec \`privé\` toi seul vois la réponse.
\`/comparer\` met côte à côte ce que chaque média a publié, \`/chronologie\` range un sujet par dates. Pour vérifier ce qu’affirme un message, choisis dans son menu Applications → Chercher des preuves.
\`/médias\` énumère ce que j’ai lu, \`/article\` montre comment un article commence. \`/citer\` remontre une citation à partir des petits caractères au-dessous, et dit si l’article dit toujours cela.

En message privé, tu peux enchaîner pendant dix minutes avec « et l’Allemagne ? », « quand ? » ou « qui a dit ça ? », ou écrire « oublie ».

**Sous chaque citation** figurent qui l’a publiée et quand. « Sans date » veut dire que l’article n’en imprime aucune. Un *[…]* montre où une citation était trop longue pour un message.`,
  privacy: '**Vie privée :** je ne garde ni ta question ni qui l’a posée.',
  privacyWithFeedback:
    '**Vie privée :** je ne garde ni ta question ni qui l’a posée, sauf si quelqu’un appuie sur **Juste** ou **Pas juste** sous une réponse : je garde alors la question, les phrases que j’ai montrées, l’avis et une marque qui distingue cette réponse des autres, mais jamais qui a demandé ou appuyé. Les modérateurs s’en servent pour m’améliorer.',

  somethingWentWrong:
    'Quelque chose s’est mal passé de mon côté, et c’est noté. Réessaie dans une minute, s’il te plaît.',
  unknownCommand:
    'Cette commande appartient à une ancienne version de moi et n’existe plus. `/aide` montre ce que je sais faire.',
  unknownComponent:
    'Ce bouton ou ce menu appartient à une ancienne version de moi et ne fait plus rien. Repose ta question, s’il te plaît.',

  undated: 'sans date',
  link: 'lien',
  by: (byline) => `par ${byline}`,
  crediting: (via) => `citant ${via}`,
  cutNote: '*[…]* montre où une citation a été coupée pour tenir dans un message Discord.',
  notShown: (number) =>
    `${count(number, { one: 'autre média n’a', other: 'autres médias n’ont' })} pas tenu dans ce message.`,
  more: (number) => `${number} de plus`,
  andMore: (number) => `… et ${number} de plus`,
  dateRange: (first, last) => `du ${first} au ${last}`,
  undatedCount: (number) => `${number} sans date`,
  articleCount: articles,
  noOutlets: 'Je n’ai aucun article pour le moment.',

  nothingSearched:
    'Aucun article ne correspond au média et aux dates choisis : il n’y avait donc rien à parcourir. Les articles sans date sont laissés de côté dès que tu choisis des dates. `/médias` énumère ce que j’ai.',
  noSentence: 'Je n’ai trouvé aucune phrase qui réponde à cela, je n’en cite donc aucune.',
  searched: (number, names, details) => `J’ai parcouru ${articles(number)} de ${names}${details}.`,
  nowhere: (words) => `N’y figure nulle part : ${words}.`,
  word: (word) => `« ${word} »`,
  understoodAs: (question) => `Compris comme : ${question}`,
  forgotten:
    'Oublié. Ta prochaine question ne dépendra de rien. En message privé, je garde la dernière pendant dix minutes, en mémoire seulement.',

  citationGone:
    '**Cette citation n’existe plus.** L’article dont elle venait ne fait plus partie des miens.',
  citationChanged: '**L’article a changé depuis.** Cette phrase n’y figure plus.',
  citationThen: 'Il disait alors :',
  citationThenUnknown: 'Ce qu’il disait alors, je ne l’ai pas gardé.',
  citationNow: 'Il dit maintenant :',
  citationNowUnknown: 'Rien de semblable n’y figure plus.',
  citationReplaced: (facts) =>
    `**Il existe une version plus récente de cet article**, et c’est d’après elle que je réponds : ${facts}`,

  context: 'Contexte',
  contextOf: (outlet) => `Contexte : ${outlet}`,
  moreEvidence: 'Autres preuves',
  otherOutlets: 'Autres médias',
  previousPage: 'Précédent',
  nextPage: 'Suivant',
  askAgain: 'Redemander',
  pageOf: (page, pages) => `Page ${page} sur ${pages}`,
  pageOutdated:
    'Les articles ont été rechargés depuis que cette page a été faite, et je ne cite pas ce qui n’y figure peut-être plus.',
  formTitle: 'Redemander',
  formQuestion: 'Question trop longue pour être gardée',
  moreHeading: (question) => `**Autres preuves :** ${question}`,
  comparisonHeading: (question) =>
    `**Ce que chaque média a publié, du plus ancien au plus récent :** ${question}`,
  carriedExactly: (names) => `${names}, mot pour mot identiques`,
  carriedNearly: (names) => `${names}, presque mot pour mot identiques`,

  evidenceHeading:
    '**Les citations les plus proches de ce que dit ce message.** À toi de juger si elles le confirment.',
  evidenceHeadingOf: (number) =>
    `**Les citations les plus proches ${agree(number, { one: 'de la première phrase', other: `des ${number} premières phrases` })} de ce message.** À toi de juger si elles le confirment.`,
  claim: (text) => `**« ${text} »**`,
  nothingNear: 'Aucune phrase des articles ne s’en approche.',
  nothingClaimed:
    'Ce message n’a aucune phrase dont je puisse chercher les mots : je laisse de côté les questions, les liens et les mentions.',
  timelineHeading: (topic) => `**Chronologie, du plus ancien au plus récent :** ${topic}`,
  onlyUndated: (number) =>
    `Aucun article daté n’en parle, il n’y a donc rien à mettre dans l’ordre. ${count(number, { one: 'article sans date en parle', other: 'articles sans date en parlent' })} : \`/comparer\` montre ce qu’${agree(number, { one: 'il dit', other: 'ils disent' })}.`,
  articleFacts: (number, language) =>
    `${sentences(number)} · langue : ${language} · il commence ainsi :`,

  statusEdition: (id, loadedAt) => `**Édition** ${id}, chargée ${moment(loadedAt)}`,
  statusArticles: (number, from, inAll, dates) =>
    `**Articles** ${number} de ${outlets(from)}, ${sentences(inAll)} ; ${dates}`,
  statusNoneRejected: '**Rejetés** aucun',
  statusRejected: (files) => `**Rejetés** ${files}, nommés ici dans la limite de la place :`,
  statusNoReload: '**Dernier rechargement** aucun depuis le démarrage',
  statusReload: (at, by) => `**Dernier rechargement** ${moment(at)} par ${by}`,
  statusReloadFailed: (at, by) =>
    `**Dernier rechargement** ${moment(at)} par ${by}, sans succès : l’édition d’avant a été gardée`,
  folderWatch: 'la surveillance du dossier',
  statusStarted: (at) => `**Démarrage** ${moment(at)}`,
  statusAnswers: (cited, refused) =>
    `**Depuis** ${questions(cited)} avec réponse, ${refused} sans réponse`,
  statusTimes: (median, most) => `la moitié en moins de ${median} ms, 95 % en moins de ${most} ms`,
  statusGateway: (ms) => `**Passerelle** ${ms} ms`,
  statusGatewayUnknown: '**Passerelle** latence pas encore mesurée',
  statusFeedback: (counts) => `**Avis** ${counts}`,

  feedbackRight: 'Juste',
  feedbackWrong: 'Pas juste',
  feedbackWhatIsWrong:
    'Qu’est-ce qui ne va pas ? Ton choix est gardé avec la question et les phrases que j’ai montrées, mais pas qui tu es.',
  feedbackChoose: 'Choisis ce qui convient le mieux',
  feedbackKept: 'Merci. C’est noté, mais pas qui tu es.',
  feedbackKnown: 'Tu me l’as déjà dit. Merci.',
  feedbackClosed:
    'On m’a déjà parlé de cette réponse avant mon dernier démarrage, et je ne sais plus qui l’a fait : elle n’est pas comptée de nouveau. Merci.',
  verdicts: {
    'wrong-sentence': 'La mauvaise phrase',
    'wrong-outlet': 'Le mauvais média',
    'should-have-refused': 'Il ne fallait pas répondre',
    'should-have-answered': 'Il fallait répondre',
  },
  verdictNames: {
    right: 'juste',
    'wrong-sentence': 'mauvaise phrase',
    'wrong-outlet': 'mauvais média',
    'should-have-refused': 'il ne fallait pas répondre',
    'should-have-answered': 'il fallait répondre',
  },

  reloaded: (id, number, from) =>
    `**Rechargé.** Édition ${id} : ${articles(number)} de ${outlets(from)}.`,
  notReloaded: (reason, id) =>
    `**Pas rechargé.** ${reason}\nL’édition d’avant (${id}) reste et continue de répondre.`,
  nothingChanged: 'Les articles sont les mêmes qu’avant.',
  unknownFields: (number) =>
    `${count(number, { one: 'champ', other: 'champs' })} des fichiers que je ne connais pas et ne lis pas : \`verbatim check\` en donne la liste.`,
  replacedVersions: (number) =>
    `${articles(number)} parmi eux ne sont plus que cités : des versions plus récentes les remplacent dans les réponses.`,
  previewed: (id, number, from) =>
    `**Rien n’est encore changé.** L’édition ${id} aurait ${articles(number)} de ${outlets(from)}.`,
  previewOutdated:
    '**Les fichiers ont changé depuis cet aperçu**, donc rien n’a été pris. Voici ce qu’ils changeraient maintenant :',
  previewLeft: '**Laissé tel quel.** Rien n’a changé.',
  takeIt: 'Prendre',
  leaveIt: 'Laisser',
  rolledBack: (id, number, from) =>
    `**Retour à l’édition d’avant.** Édition ${id} : ${articles(number)} de ${outlets(from)}. Les fichiers sont restés tels quels : le prochain rechargement les relira.`,
  reloadGroups: {
    added: 'Ajoutés',
    changed: 'Modifiés',
    removed: 'Retirés',
    rejected: 'Rejetés',
  },
  fileLine: (file, line) => `${file}, ligne ${line}`,

  declines: {
    emptyQuestion: 'Que veux-tu savoir ? Écris ta question après mon nom, ou « aide ».',
    questionTooLong: (words) =>
      `C’est plus long que ${count(words, { one: 'mot', other: 'mots' })}. Pose une question sur une seule chose, en une ou deux phrases, s’il te plaît.`,
    onlyFiles:
      'Je ne lis ni fichiers ni images. Écris ta question en texte, par exemple « Qu’a dit Biden de la décision ? »',
    onlyStickers:
      'Un autocollant est difficile à chercher. Écris ta question en texte, par exemple « Qu’a dit Biden de la décision ? »',
    changedMeanwhile:
      'Les articles ont changé pendant que je répondais, et je ne cite pas ce qui n’y figure peut-être plus. Redemande, s’il te plaît.',
    tooLongForPages:
      'Ce que j’ai trouvé prend plusieurs pages, et ta question est trop longue pour les tourner. Pose-la en une phrase, s’il te plaît.',
    tooSlow: (within) =>
      `Aucune réponse n’a été trouvée en ${seconds(within)}. Redemande, en plus court.`,
    askedTooMuch: (most, within, at) =>
      `Cela fait plus de ${questions(most)} en ${seconds(within)}. Tu pourras poser la suivante ${moment(at)}.`,
    askedTooMuchHere: (most, within, at) =>
      `Ici je réponds à ${questions(most)} en ${seconds(within)}, et c’est déjà atteint. Tu pourras poser la suivante ${moment(at)}, ou en message privé.`,
    notAModerator:
      'Seuls les membres qui ont la permission « Gérer le serveur », ou un rôle choisi pour cela, peuvent le faire.',
    notHere: 'Cela n’est possible que sur le serveur des modérateurs, pas ici.',
    noSuchArticle:
      'Je n’ai aucun article avec un tel titre. Commence à le taper, et choisis parmi ce que je propose.',
    noArticle: (id) => `Il n’y a pas d’article « ${id} ».`,
    noOutlet: (name, known) => `Il n’y a pas de média « ${name} ». Il y a : ${known}.`,
    noOutletOf: (name, known, more) =>
      `Il n’y a pas de média « ${name} ». Il y a : ${known} et ${more} de plus.`,
    noEditionBefore:
      'Il n’y a pas d’édition à laquelle revenir : aucune n’a été remplacée depuis le démarrage.',
    notYourPreview: 'Cet aperçu est à quelqu’un d’autre. Demande le tien.',
    replaced: (id, newer) =>
      `L’article « ${id} » a une version plus récente, « ${newer} ». Interroge celle-là.`,
    noCitationId:
      'Ce n’est pas le repère d’une citation. Il figure en petit sous chaque réponse et ressemble à `buna-times-cluster-munitions#3-0a1b2c`.',
    noDate: (typed) =>
      `« ${typed} » n’est pas une date que je comprends. Écris 2023-07-08, 8 juillet 2023, juillet 2023, 2023, hier ou la semaine dernière.`,
    ambiguousDate: (typed, one, other) =>
      `« ${typed} » peut être ${one} ou ${other}. Écris le mois en toutes lettres, ou la date ainsi : ${one}.`,
    datesCrossed: (after, before) =>
      `\`depuis\` (${after}) est plus tard que \`jusque\` (${before}) : aucun article ne peut correspondre. Échange-les, s’il te plaît.`,
  },

  corpus: {
    noFolder: (folder) => `le dossier des articles, ${folder}, n’existe pas`,
    notAFolder: (folder) => `${folder}, où devraient être les articles, n’est pas un dossier`,
    folderDenied: (folder) =>
      `le dossier des articles, ${folder}, ne peut pas être lu : permission refusée`,
    folderUnreadable: (folder, code) =>
      `le dossier des articles, ${folder}, ne peut pas être lu : ${code}`,
    noFiles: (folder) =>
      `${folder} ne contient aucun article : mets-y des fichiers .md, .txt ou .jsonl`,
    noneLoaded: (folder) => `${folder} : aucun article n’a pu être chargé`,
    noMemory: (folder, held, needed, free) =>
      `${folder} contient ${held} d’articles, qui demandent environ ${needed} de mémoire ; ${free} sont libres`,
    unexpected: 'Les articles n’ont pas pu être lus ou indexés.',
  },

  rejections: {
    linkOutside: 'est un lien qui mène hors du dossier',
    linkNowhere: 'est un lien qui ne mène nulle part',
    linkLoop: 'est un lien qui revient sur lui-même',
    notRegular: 'n’est pas un fichier ordinaire',
    denied: 'ne peut pas être lu : permission refusée',
    vanished: 'a disparu pendant la lecture du dossier',
    nameNotUtf8: 'a un nom qui n’est pas en UTF-8 : renomme-le',
    hopeless: (lines) =>
      `est la dernière de ${lines} lignes de suite sans article : la suite du fichier n’est pas lue`,
    moreLines: (lines) => `a encore ${lines} lignes sans article`,
    unreadable: (code) => `ne peut pas être lu : ${code}`,
    empty: 'est vide',
    tooLarge: (mebibytes) =>
      `dépasse ${mebibytes} Mio ; beaucoup d’articles vont dans un fichier .jsonl`,
    lineTooLong: (mebibytes) => `est plus longue que ${mebibytes} Mio`,
    utf16: 'est en UTF-16 : enregistre-le en UTF-8',
    nulBytes: 'contient des octets NUL : ce n’est pas du texte, ou pas de l’UTF-8',
    notUtf8: 'n’est pas en UTF-8 : enregistre-le en UTF-8',
    noSentence: 'n’a aucune phrase',
    notJson: 'n’est pas du JSON',
    notAnObject: 'n’est pas un objet JSON',
    noFrontMatter:
      'n’a pas d’en-tête : sa première ligne doit être « --- », puis title: et outlet:',
    notClosed: 'l’en-tête n’est pas fermé : il manque une seconde ligne « --- »',
    frontMatterTooLong: (characters) =>
      `l’en-tête dépasse ${characters} caractères : le « --- » qui le ferme manque-t-il ?`,
    noFacts: 'l’en-tête n’indique rien : écris title: et outlet:',
    tooDeep: 'l’en-tête est imbriqué trop profondément',
    yamlColon:
      'l’en-tête n’est pas du YAML : un texte qui contient deux-points doit être entre guillemets',
    notYaml: (fault) => `l’en-tête n’est pas du YAML : ${fault}`,
    alias: (field) => `${field} est un alias YAML : écris le texte lui-même`,
    list: (field) => `${field} doit être un seul texte, pas une liste`,
    notText: (field) => `${field} doit être du texte`,
    missing: (field) => `${field} manque`,
    noDate: (field, value) =>
      `${field} est « ${value} », qui n’est pas une date : écris 2023-07-08 ou 2023-07-08T09:30:00Z, ou laisse-le de côté`,
    noAddress: (field) => `${field} doit être une adresse qui commence par http:// ou https://`,
    noLanguage: (field, value) =>
      `${field} est « ${value} », qui n’est pas une langue : écris en, de ou pt-BR`,
    idTooLong: (field, characters) => `${field} dépasse ${characters} caractères`,
    idCharacters: (field) => `${field} contient une espace, « # » ou un caractère invisible`,
    repeatsId: (id, first) => `répète l’identifiant « ${id} » de ${first}`,
  },
};
