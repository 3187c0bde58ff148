/**
 * Names that are spelled, transliterated or abbreviated in more than one way in the news. The first
 * of a row is the term that stands for all of them; a name of several words is matched as a whole.
 * Only different writings of one name belong here, not related things (no "British" for Britain).
 * Upper-case abbreviations that are words otherwise ("US") are matched in upper case only.
 */
export const NAME_VARIANTS: readonly (readonly string[])[] = [
  // States and unions
  ['usa', 'US', 'united states of america', 'united states', 'america'],
  ['uk', 'united kingdom', 'great britain', 'britain'],
  ['eu', 'european union'],
  ['un', 'UN', 'united nations'],
  ['uae', 'united arab emirates', 'emirates'],
  ['ussr', 'soviet union'],
  ['myanmar', 'burma'],
  ['turkiye', 'turkey'],
  ['czechia', 'czech republic'],
  ['netherlands', 'holland'],
  ['eswatini', 'swaziland'],
  ['belarus', 'byelorussia'],
  ['moldova', 'moldavia'],
  ['east timor', 'timor leste'],
  ['ivory coast', 'cote d’ivoire'],
  // Towns and regions, Ukrainian and Russian spellings
  ['kyiv', 'kiev', 'kyyiv'],
  ['kharkiv', 'kharkov'],
  ['lviv', 'lvov', 'lwow'],
  ['odesa', 'odessa'],
  ['luhansk', 'lugansk'],
  ['mykolaiv', 'nikolaev', 'nikolayev'],
  ['zaporizhzhia', 'zaporozhye', 'zaporizhia', 'zaporizhzhya'],
  ['dnipro', 'dnepr', 'dnieper'],
  ['chornobyl', 'chernobyl'],
  ['bakhmut', 'artemivsk', 'artyomovsk'],
  ['donbas', 'donbass'],
  // Towns elsewhere
  ['beijing', 'peking'],
  ['mumbai', 'bombay'],
  ['kolkata', 'calcutta'],
  ['chennai', 'madras'],
  ['yangon', 'rangoon'],
  ['ho chi minh city', 'saigon'],
  ['new york city', 'nyc'],
  ['los angeles', 'LA'],
  ['mecca', 'makkah'],
  // People and groups
  ['zelensky', 'zelenskyy', 'zelenskiy', 'zelenski'],
  ['lukashenko', 'lukashenka'],
  ['navalny', 'navalnyy', 'nawalny'],
  ['gaddafi', 'qaddafi', 'kadafi', 'gadhafi', 'khadafy'],
  ['hezbollah', 'hizbollah', 'hizbullah'],
  ['al qaeda', 'al qaida', 'al-qaeda', 'alqaeda'],
  ['houthi', 'huthi', 'houthis'],
  ['isis', 'isil', 'daesh', 'islamic state'],
  ['quran', 'koran'],
  ['muhammad', 'mohammed', 'mohammad', 'muhammed'],
  ['reznikov', 'reznikoff'],
];
