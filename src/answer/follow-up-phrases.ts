/** How one language goes on from a question. Alternatives are sources of regular expressions. */
export interface Phrases {
  /** What stands before a name: “and Germany?”. */
  readonly and: string;
  /** By what they ask for: the word a question is written with, and others for the same. */
  readonly asking: Readonly<Partial<Record<Kind, readonly [word: string, others?: string]>>>;
  /** What may follow a word that asks, and adds nothing: “when exactly?”. */
  readonly after: string;
  readonly whoSaid: string;
  /** Begins the question who said a quotation. */
  readonly said: string;
  /** Words that stand for something said before. */
  readonly pronouns: string;
}

/** What a question can ask for. */
export type Kind =
  | 'howMany'
  | 'howMuch'
  | 'howLong'
  | 'howOften'
  | 'howOld'
  | 'how'
  | 'who'
  | 'what'
  | 'when'
  | 'where'
  | 'why'
  | 'which';

/** In small letters, with straight apostrophes; the languages of the interface, English first. */
export const PHRASES: readonly Phrases[] = [
  {
    and: '(?:and )?(?:what|how) about|and|but|or',
    asking: {
      howMany: ['how many'],
      howMuch: ['how much'],
      howLong: ['how long'],
      howOften: ['how often'],
      howOld: ['how old'],
      how: ['how', 'how so'],
      who: ['who', 'whom|whose'],
      what: ['what'],
      when: ['when'],
      where: ['where'],
      why: ['why'],
      which: ['which', 'which one'],
    },
    after: 'exactly|then|(?:was|is) (?:that|it)|did (?:that|it) happen',
    whoSaid: 'who (?:said|says|claims?|claimed|told|wrote) (?:that|this|it|so)',
    said: 'Who said',
    pronouns:
      'he|she|it|they|him|her|them|his|hers|its|their|theirs|that|this|these|those|there|then',
  },
  {
    and: '(?:und )?(?:was ist mit|wie (?:steht|sieht) es (?:mit|bei)|wie ist es (?:mit|bei))|und|aber|oder',
    asking: {
      howMany: ['wie viele', 'wieviele'],
      howMuch: ['wie viel', 'wieviel'],
      howLong: ['wie lange'],
      howOften: ['wie oft'],
      howOld: ['wie alt'],
      how: ['wie'],
      who: ['wer', 'wen|wem|wessen'],
      what: ['was'],
      when: ['wann', 'seit wann|bis wann'],
      where: ['wo', 'woher|wohin'],
      why: ['warum', 'wieso|weshalb'],
      which: ['welche', 'welche[rsmn]'],
    },
    after:
      'genau|denn|dann|(?:war|ist) (?:das|es)|geschah (?:das|es)|passierte (?:das|es)|ist (?:das|es) (?:passiert|geschehen)',
    whoSaid:
      'wer (?:sagt|sagte|behauptet|behauptete|meint|meinte|schreibt|schrieb) (?:das|dies|es|so etwas)|wer hat (?:das|dies|es|so etwas) (?:gesagt|behauptet|gemeint|geschrieben)',
    said: 'Wer sagte',
    // “Sie” and “das” are as often no pronouns; behind them a noun follows, which is taken for a name.
    pronouns:
      'er|sie|es|ihn|ihm|ihr|ihnen|sein(?:e[rmns]?)?|ihre[rmns]?|das|dies(?:e[rmns]?)?|davon|dazu|dafür|dagegen|damit|dort|da|dann',
  },
  {
    and: "(?:et |mais )?(?:qu'en est-il (?:de |du |des |d'))(?:la |l')?|(?:et|mais|ou) (?:pour |en |au |aux )?(?:la |le |les |l')?",
    asking: {
      howMany: ['combien de', 'combien'],
      how: ['comment'],
      who: ['qui'],
      what: ['que', "quoi|qu'est-ce que"],
      when: ['quand'],
      where: ['où'],
      why: ['pourquoi'],
      which: ['quel', 'quelle|quels|quelles|lequel|laquelle|lesquels|lesquelles'],
    },
    after: "exactement|donc|alors|ça|cela|était-ce|est-ce arrivé|c'était|est-ce que c'était",
    whoSaid:
      "qui (?:dit|a dit|affirme|a affirmé|prétend|a écrit|écrit) (?:ça|cela|ceci)|qui (?:le dit|l'a dit|l'affirme|l'a affirmé|l'a écrit)",
    said: 'Qui a dit',
    // In “il y a” and “faut-il” nobody is meant.
    pronouns:
      '(?<!y a-t-|faut-)il(?! y a| faut)|elle|ils|elles|lui|eux|ça|cela|ceci|celui-ci|celle-ci|là-bas|alors',
  },
  {
    // “Y a-t-il” is French.
    and: '(?:y )?(?:qué (?:hay|tal|pasa)(?: de| con)?)|(?:y(?! a-t-il)|e|pero|o) (?:en |el |la |los |las )?',
    asking: {
      howMany: ['cuántos', 'cuantos|cuántas|cuantas'],
      howMuch: ['cuánto', 'cuanto|cuánta|cuanta'],
      how: ['cómo', 'como'],
      who: ['quién', 'quien|quiénes|quienes'],
      what: ['qué', 'que'],
      when: ['cuándo', 'cuando'],
      where: ['dónde', 'donde'],
      why: ['por qué', 'por que|porqué'],
      which: ['cuál', 'cual|cuáles|cuales'],
    },
    after: 'exactamente|entonces|(?:fue|ocurrió|pasó|sucedió)(?: eso| esto)?',
    whoSaid:
      'qui[eé]n (?:dijo|dice|ha dicho|afirmó|afirma|escribió) (?:eso|esto)|qui[eé]n lo (?:dijo|dice|ha dicho|afirmó|afirma|escribió)',
    said: 'Quién dijo',
    pronouns: 'él|ella|ellos|ellas|ello|eso|esto|su|sus|allí|ahí|entonces',
  },
  {
    and: '(?:а |і |й |та )?(?:що (?:з|із|зі|щодо)|як (?:щодо|з))|(?:а|і|й|та|але|або|чи) (?:у |в |для )?',
    asking: {
      howMany: ['скільки'],
      how: ['як'],
      who: ['хто', 'кого|кому|ким'],
      what: ['що', 'чого'],
      when: ['коли'],
      where: ['де', 'куди|звідки'],
      why: ['чому', 'навіщо'],
      which: ['який', 'яка|яке|які|котрий|котра'],
    },
    after: 'саме|тоді|це|(?:це )?(?:було|сталося|відбулося)(?: це)?',
    whoSaid:
      'хто (?:це |так |таке )?(?:сказав|сказала|каже|говорить|стверджує|заявив|заявила|написав|написала)(?: це| так| таке)?',
    said: 'Хто сказав',
    pronouns:
      'він|вона|воно|вони|його|її|їх|їхн(?:ій|я|є|і)|йому|їй|їм|ним|нею|ними|нього|неї|них|це|цього|цьому|там|тоді',
  },
  {
    and: '(?:а |и )?(?:что (?:с|со|насчёт|насчет)|как (?:насчёт|насчет|с|со))|(?:а|и|но|или) (?:в |во |для )?',
    asking: {
      howMany: ['сколько'],
      how: ['как'],
      who: ['кто', 'кого|кому|кем'],
      what: ['что', 'чего'],
      when: ['когда'],
      where: ['где', 'куда|откуда'],
      why: ['почему', 'зачем'],
      which: ['какой', 'какая|какое|какие|который|которая'],
    },
    after: 'именно|тогда|это|(?:это )?(?:было|случилось|произошло)(?: это)?',
    whoSaid:
      'кто (?:это |так |такое )?(?:сказал|сказала|говорит|утверждает|заявил|заявила|написал|написала)(?: это| так| такое)?',
    said: 'Кто сказал',
    pronouns:
      'он|она|оно|они|его|её|ее|их|ему|ей|им|ней|ними|него|неё|них|нём|это|этого|этому|там|тогда',
  },
];
