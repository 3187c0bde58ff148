/** What the full stop after a word may be. */
export type AbbreviationKind =
  /** A name or a number follows, never a new sentence: `Mr.`, `vs.`, `z. B.` */
  | 'opening'
  /** A number follows, or the sentence ends: `No. 5`. */
  | 'counting'
  /** A time of day, which ends the sentence unless a day or a time zone follows: `8 a.m. EST`. */
  | 'clock'
  /** Ends the sentence only when the next word looks like the first of one: `U.S.`, `Inc.` */
  | 'either';

/** What the scanner knows of a language. */
export interface LanguageRules {
  readonly abbreviations: ReadonlyMap<string, AbbreviationKind>;
  /** Words that open sentences and, with a capital, hardly anything else. */
  readonly starters: ReadonlySet<string>;
  /** `3. Oktober`: a number with a full stop is an ordinal. */
  readonly ordinals: boolean;
}

/** @param language BCP 47; a language without a table of its own gets what all of them share. */
export function rulesOf(language: string): LanguageRules {
  const primary = language.split('-', 1)[0] ?? language;
  return RULES.get(primary.toLowerCase()) ?? SHARED;
}

/** Lower case in a table means either case in the text; a capital means a capital. */
export function kindOf(rules: LanguageRules, word: string): AbbreviationKind | undefined {
  const { abbreviations } = rules;
  const exact = abbreviations.get(word);
  if (exact !== undefined || word.length > LONGEST) return exact;
  const lower = word.toLowerCase();
  if (lower === word) return undefined;
  const upper = word.toUpperCase() === word && word.length > 1;
  return (
    abbreviations.get(lower) ?? (upper ? abbreviations.get(word[0] + lower.slice(1)) : undefined)
  );
}

/** What follows a time of day within its sentence. */
export const CLOCK_FOLLOWERS: ReadonlySet<string> = words(`
  Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Tues Wed Thu Thur Thurs Fri Sat
  Sun January February March April May June July August September October November December Jan Feb
  Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec ET EST EDT CT CST CDT MT MST MDT PT PST PDT GMT UTC BST
  CET CEST IST JST HKT AEST Eastern Central Mountain Pacific Greenwich Moscow London Beijing Tokyo
  Central Local`);

interface Table {
  readonly opening?: string;
  readonly counting?: string;
  readonly clock?: string;
  readonly either?: string;
  readonly starters: string;
  readonly ordinals?: boolean;
}

// Found in every language's news: the titles and firms of the English-speaking world.
const COMMON = {
  opening: `Mr Mrs Ms Mx Dr Drs Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Maj Capt Cpt Cmdr Cdr Sgt
    Cpl Pvt Adm Brig Rev Revd Fr Hon Messrs Pres Supt Insp Det Amb Atty Asst Assoc Dep Spc Sra Srta
    Mme Mlle vs v viz cf e.g i.e Lt.Col Lt.Gen Maj.Gen Brig.Gen Sgt.Maj Pfc Msgr Ven Ald Treas Ste`,
  counting: `No Nos Nr pp vol Vol Fig fig Figs Sec sec ch Ch art Art approx ca p. est`,
  clock: `a.m p.m`,
  either: `Inc Corp Ltd Co Cos Bros Jr Sr Esq LLC plc PLC etc al Ph.D Ph.Ds M.D B.A M.A B.Sc M.Sc
    U.S U.S.A U.N U.K E.U D.C L.A N.Y S.p.A St Ste Mt Ft Ave Blvd Rd Hwy Pl Sq Bldg Dept Univ Assn
    Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mon Tue Tues Wed Thu Thurs Fri Sat Ala Ariz Ark
    Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa
    Tenn Tex Va Vt Wash Wis Wyo Ont Que Alta Intl Int'l Natl Nat'l Govt Gov't Lib Dem ret Ret`,
};

const TABLES: Readonly<Record<string, Table>> = {
  en: {
    starters: `The A An He She It They We I You This That These Those There Here His Her Its Their
      Our My Your In On At By For From With Without Within After Before During Since Until While When
      Where Why What Who Whose How If Although Though Because But And Or So Yet Nor As Like Unlike
      However Meanwhile Moreover Furthermore Nevertheless Instead Despite According Also Another Both
      Each Either Neither Every Everyone Everything Many Most Much Several Some Such Few Other Others
      One Two Three All Any No Not None Nobody Nothing Now Then Earlier Later Last Next Still Even
      Only Just Perhaps Maybe Once Under Over Between Among About Following Asked Officials Police
      Authorities Critics Analysts Experts Witnesses More Is Are Was Were Do Does Did Has Have Had
      Can Could Would Should Let To Of Through Throughout Across Against It's He's She's They're
      We're I'm That's There's It’s He’s She’s They’re We’re I’m That’s There’s`,
  },
  de: {
    ordinals: true,
    opening: `z.B d.h u.a u.U o.ä i.d.R v.a bzw bspw sog vgl inkl exkl ggf evtl insb geb gest Hr Fr
      Hrn Abb Bd Nrn St Hl Bgm Dipl Ing jur med phil rer nat Mag Hrsg zzgl zw zB Kap Anm urspr`,
    counting: `S Abs Z Tel Art Nr Rn Tsd`,
    either: `usw usf etc u.s.w Mio Mrd Chr v.Chr n.Chr Str str Jh Jhd Jhdt Tsd Std Min Sek o.Ä u.Ä
      Prof AG e.V ff f`,
    starters: `Der Die Das Den Dem Des Ein Eine Einen Einem Einer Er Sie Es Wir Ich Ihr Man Dies Diese
      Dieser Dieses Dabei Damit Danach Dann Da Dort Hier Im In Am An Auf Aus Bei Mit Nach Seit Von Vor
      Zu Zum Zur Für Durch Gegen Ohne Über Unter Um Zwischen Wegen Während Trotz Laut Aber Und Oder
      Doch Denn Sondern Auch Als Wenn Weil Obwohl Ob Wie Was Wer Wo Warum Bis So Nun Jetzt Zudem
      Außerdem Allerdings Jedoch Sein Seine Ihre Unser Viele Alle Einige Mehrere Kein Keine Nicht Nur
      Noch Bereits Schließlich Später Zuvor Insgesamt Derzeit Daher Deshalb Somit Anschließend`,
  },
  fr: {
    opening: `M MM Mme Mmes Mlle Mlles Me Dr Pr Mgr St Ste p.ex c.-à-d cf env éd`,
    counting: `n° art p pp vol chap fig tél`,
    either: `etc av ap J.-C apr janv févr sept oct nov déc hab`,
    starters: `Le La Les L Un Une Des Du Il Elle Ils Elles On Nous Vous Je Ce Cet Cette Ces Cela Dans
      En À Au Aux Avec Pour Par Sur Sous Selon Depuis Pendant Après Avant Mais Et Ou Or Donc Car Si
      Quand Lorsque Comme Son Sa Ses Leur Leurs Plusieurs Certains Tous Toutes Aucun Ainsi Cependant
      Toutefois Pourtant Enfin Puis Alors D De C’est C'est L’Ukraine`,
  },
  es: {
    opening: `Sr Sra Srta Sres Dr Dra Dn D Dña Lic Ing Prof Gral Cnel Sto Sta Excmo Ilmo p.ej Mons Pdte`,
    counting: `núm nro art pág págs p pp vol cap tel`,
    either: `etc EE.UU EEUU Ud Uds Vd S.A a.C d.C ee.uu aprox av Avda`,
    clock: `a.m p.m`,
    starters: `El La Los Las Lo Un Una Unos Unas Él Ella Ellos Ellas Se En De Del Al A Con Por Para
      Según Desde Durante Tras Después Antes Pero Y O Si Cuando Como Aunque Este Esta Estos Estas Ese
      Esa Eso Esto Su Sus No Ya También Además Sin Sobre Entre Hasta Muchos Algunos Todos Ambos Es Fue
      Hay Así Mientras Entonces`,
  },
  it: {
    opening: `sig sig.ra sigg dott dott.ssa prof prof.ssa avv ing On geom rag Mons Don Suor S p.es es`,
    counting: `n art pag pagg p pp vol cap tel`,
    either: `ecc etc S.p.A a.C d.C S.r.l`,
    starters: `Il Lo La I Gli Le Un Una Uno Egli Lui Lei Loro Noi Si In Nel Nella Di Del Della Da Dal A
      Al Alla Con Per Su Sul Tra Fra Ma E O Se Quando Come Dopo Prima Durante Secondo Anche Questo
      Questa Questi Queste Quello Non È Ha Sono Così Tuttavia Inoltre Mentre`,
  },
  pt: {
    opening: `Sr Sra Srta Srs Dr Dra Prof Profa Eng D p.ex Gen Cel Exmo`,
    counting: `n nº art pág págs p pp vol cap tel`,
    either: `etc EUA a.C d.C S.A Ltda av`,
    starters: `O A Os As Um Uma Ele Ela Eles Elas Em No Na Nos Nas De Do Da Dos Das Com Por Para Pelo
      Pela Segundo Desde Durante Após Depois Antes Mas E Ou Se Quando Como Embora Este Esta Esse Essa
      Isso Isto Seu Sua Não Já Também Além Sem Sobre Entre Até Muitos Alguns Todos É Foi Há Assim`,
  },
  nl: {
    opening: `dhr mevr mw drs ing ir mr prof dr bv bijv d.w.z o.a m.b.t i.v.m t.a.v z.g zgn vgl incl
      excl ca resp St burg`,
    counting: `nr art blz p pp tel`,
    either: `enz etc e.d mln mld v.Chr n.Chr N.V B.V`,
    starters: `De Het Een Hij Zij Ze Wij We Ik Je Dit Dat Deze Die Er Hier Daar In Op Aan Bij Met Na
      Naar Om Onder Over Sinds Tegen Tot Tussen Uit Van Voor Volgens Door Maar En Of Want Als Toen
      Terwijl Omdat Hoewel Ook Zijn Haar Hun Veel Sommige Alle Geen Niet Nu Dan Zo Toch Wel`,
  },
  ro: {
    opening: `dl dna d-l d-na dr prof ing av gen col lt mr sf Sf art ex de.ex`,
    counting: `nr art p pag vol cap tel`,
    either: `etc î.Hr d.Hr î.e.n e.n ș.a S.A S.R.L`,
    starters: `Un O El Ea Ei Ele Acesta Aceasta Acest Această Aceste Acestea În La De Din Pe Cu Pentru
      Prin După Înainte Conform Potrivit Dar Și Sau Însă Dacă Când Cum Deși Astfel Totuși Nu Mai Unii
      Multe Mulți Toate Toți Este Sunt A Au Se Ca Până Între Fără`,
  },
  ru: {
    opening: `т.е т.н т.к т.о т.ч т.наз им св проф акад доц ген полк кап гр гос ул пр просп пл пер д кв
      обл напр см ср тов г-н г-жа пос дер оз яз англ нем фр лат греч`,
    counting: `стр с рис табл гл п пп ст № тел`,
    either: `г гг в вв т.д т.п др пр и.др и.пр н.э до.н.э тыс млн млрд трлн руб коп долл чел кг км мин
      сек ч янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек`,
    starters: `Он Она Оно Они Мы Я Вы Это Эта Этот Эти Тот Та Те В Во На По С Со К Ко У О Об От До За Из
      Для При Под Над Без Через После Перед Между Но И А Или Однако Если Когда Как Хотя Так Также
      Тогда Теперь Там Здесь Что Кто Где Почему Не Ни Его Её Ее Их Наш Все Всё Многие Некоторые Кроме
      Согласно Согласно Ранее Позднее Затем Поэтому Сейчас Впрочем Более Среди Пока`,
  },
  uk: {
    opening: `т.зв т.б ім св проф акад доц ген полк гр вул просп пл пров буд кв обл див напр п с м`,
    counting: `стор рис табл гл ст тел №`,
    either: `р рр ст т.д т.п ін тис млн млрд грн коп дол осіб км кг хв год н.е`,
    starters: `Він Вона Воно Вони Ми Я Ви Це Ця Цей Ці Той Та Ті В У На По З Із Зі До За Для При Під Над
      Без Через Після Перед Між Але І Й А Або Однак Якщо Коли Як Хоча Так Також Тоді Тепер Там Тут Що
      Хто Де Чому Не Його Її Їх Наш Усі Всі Багато Деякі Крім Згідно Раніше Пізніше Тому Зараз`,
  },
  el: {
    opening: `κ κκ κα δρ καθ αρ π.χ δηλ βλ στρ Αγ λ.χ`,
    counting: `σ σελ αρ άρθ τηλ`,
    either: `κ.λπ κ.ά κ.τ.λ κλπ π.Χ μ.Χ Α.Ε π.μ μ.μ χλμ εκ`,
    starters: `Ο Η Το Οι Τα Τον Την Του Της Των Ένας Μια Μία Ένα Αυτός Αυτή Αυτό Αυτοί Στο Στη Στην Στον
      Στις Στα Σε Από Με Για Κατά Μετά Πριν Όμως Αλλά Και Ή Αν Όταν Όπως Ενώ Σύμφωνα Επίσης Ωστόσο Δεν
      Είναι Ήταν Έτσι Τότε Τώρα Εκεί Εδώ Τι Ποιος Πού Γιατί Πολλοί Μερικοί Όλοι Ως`,
  },
  tr: {
    ordinals: true,
    opening: `Sn Dr Prof Doç Yrd Av Alb Gen Org Korg Bkz bkz Hz Öğr Gör Müh Yzb Bnb Tuğg`,
    counting: `s sf No md c`,
    either: `vb vs vd A.Ş Ltd Şti M.Ö M.S ö.s ö.ö T.C A.B.D`,
    starters: `Bu Şu O Bir Ancak Fakat Ama Ve Veya Ya Onun Onlar Ben Biz Siz Sen Her Hiç Bazı Çok Daha
      Eğer Ayrıca Böylece Sonra Önce Şimdi Bugün Çünkü Bunun Buna Bunlar Burada Öte Diğer Tüm Bütün
      Ne Nasıl Neden Kim`,
  },
  pl: {
    ordinals: true,
    opening: `np tzn tzw m.in prof dr hab inż mgr płk gen por kpt ks św ul al pl im red zob por tj r.ż`,
    counting: `nr str s art ust pkt tel rys tab`,
    either: `itd itp in godz tys mln mld zł gr ok wg r w p.n.e n.e`,
    starters: `On Ona Ono Oni One My Ja To Ten Ta Te Ci W We Na Po Z Ze Do Od Dla Przy Pod Nad Bez Przez
      Przed Między Ale I A Lub Jednak Jeśli Kiedy Gdy Jak Chociaż Tak Także Wtedy Teraz Tam Tu Co Kto
      Gdzie Nie Jego Jej Ich Wszyscy Wiele Niektórzy Według Obecnie Dlatego O`,
  },
  vi: {
    opening: `TS ThS GS PGS BS KS TP Tp Q P ĐH Th.S`,
    counting: `tr số`,
    either: `v.v vv`,
    starters: `Ông Bà Anh Chị Họ Chúng Tôi Nó Đó Đây Những Các Một Trong Tại Theo Với Từ Sau Trước Khi Nếu
      Nhưng Và Hoặc Tuy Do Vì Để Cũng Hiện Năm Ngoài Trên Không Có`,
  },
  ar: { opening: `د أ م ج ص ب`, starters: '' },
  fa: { opening: `د`, starters: '' },
  hi: {
    opening: `डॉ डा श्री प्रो पं कु मो सं क्र एम के आर पी एस बी जे डी ए टी वी जी`,
    either: `ई पू ई.पू`,
    starters: '',
  },
  th: { opening: `ดร ศ รศ ผศ นพ พญ พล.อ พ.ศ ค.ศ อ จ ต น`, starters: '' },
  cs: {
    ordinals: true,
    opening: `např tzv tj tzn mj prof doc dr ing mgr gen plk sv ul atd.`,
    counting: `č str s tel`,
    either: `atd apod mil mld tis Kč r stol`,
    starters: `V Ve Na Po Z Ze Do Od Pro Při Ale A I Nebo Však Pokud Když Jak Tak Také To Ten Ta Ti On Ona Oni Podle Není Je Jeho Její O`,
  },
  sv: {
    opening: `t.ex d.v.s bl.a s.k dr prof kl jfr`,
    counting: `nr s kap`,
    either: `osv m.m m.fl f.Kr e.Kr milj`,
    starters: `Den Det De En Ett Han Hon Vi Jag I På Av Med För Från Till Efter Under Men Och Eller Om När Som Enligt Detta Dessa Nu Där Här`,
  },
  da: {
    ordinals: true,
    opening: `f.eks dvs bl.a dr prof hr fru kl jf ca`,
    counting: `nr s`,
    either: `osv m.m m.fl f.Kr e.Kr mio mia`,
    starters: `Den Det De En Et Han Hun Vi Jeg I På Af Med For Fra Til Efter Under Men Og Eller Om Når Som Ifølge Dette Disse Nu Der Her`,
  },
  nb: {
    ordinals: true,
    opening: `f.eks dvs bl.a dr prof hr fru kl jf ca`,
    counting: `nr s`,
    either: `osv m.m m.fl f.Kr e.Kr mill mrd`,
    starters: `Den Det De En Et Han Hun Vi Jeg I På Av Med For Fra Til Etter Under Men Og Eller Om Når Som Ifølge Dette Disse Nå Der Her`,
  },
  fi: {
    ordinals: true,
    opening: `esim mm ns tri prof ts`,
    counting: `nro s`,
    either: `jne yms eKr jKr milj mrd`,
    starters: `Se Hän He Tämä Nämä Ne Me Minä Mutta Ja Tai Jos Kun Myös Siellä Nyt Sitten`,
  },
  hu: {
    ordinals: true,
    opening: `pl ill dr prof id ifj ún kb vö`,
    counting: `sz o old`,
    either: `stb i.e i.sz Kft Zrt`,
    starters: `A Az Egy Ő Ők Ez De És Vagy Ha Amikor Hogy Nem Is Itt Ott Most`,
  },
};

/** Longer than any entry: words beyond it are not looked up a second time. */
const LONGEST = 10;

const SHARED: LanguageRules = rulesFrom({ starters: '' });
const RULES: ReadonlyMap<string, LanguageRules> = new Map(
  Object.entries(TABLES).map(([language, table]) => [language, rulesFrom(table)]),
);

function rulesFrom(table: Table): LanguageRules {
  const abbreviations = new Map<string, AbbreviationKind>();
  // The language's own come last and win.
  for (const source of [COMMON, table]) {
    for (const kind of ['opening', 'counting', 'clock', 'either'] as const)
      for (const word of words(source[kind] ?? '')) abbreviations.set(word, kind);
  }
  return { abbreviations, starters: words(table.starters), ordinals: table.ordinals ?? false };
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter((word) => word !== ''));
}
