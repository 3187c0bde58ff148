import type { AnswerKind } from './answer-kind.ts';

/** How a language asks. */
export interface Asking {
  /** What each kind is asked with, as parts of a regular expression; the first that fits decides. */
  readonly kinds: readonly (readonly [AnswerKind, string])[];
  /** Stands before the thing counted or chosen among: "how many", "which". */
  readonly focus?: string;
  /** Words that ask rather than say what about; besides the stop words. */
  readonly words: string;
}

/** By language; English has its own, in answer-kind.ts. */
export const ASKING: Readonly<Record<string, Asking>> = {
  ar: {
    kinds: [
      ['age', 'كم (?:كان |كانت )?عمر\\p{L}*|عمره|عمرها'],
      ['percentage', '(?:ما|كم)(?: هي)? (?:ال)?نسبة|النسبة المئوية|نسبة'],
      [
        'money',
        'كم (?:كلف\\p{L}*|تكلف\\p{L}*|يكلف|دفع\\p{L}*|ربح\\p{L}*|بلغت تكلفة|تبلغ تكلفة)|تكلفة|سعر|المبلغ',
      ],
      [
        'duration',
        'كم (?:من الوقت|استغرق\\p{L}*|تستغرق|يستغرق|دام\\p{L}*|يدوم|مدة|سنة|عام[اً]*|يوم[اً]*)|ما (?:هي )?(?:المدة|مدة)',
      ],
      [
        'date',
        'متى|(?:أي|أية) (?:عام|سنة|تاريخ|يوم|شهر|وقت|قرن|عقد)|(?:عام|سنة|تاريخ|قرن) \\p{L}*',
      ],
      ['number', 'كم|ما (?:هو )?عدد|عدد'],
      ['person', 'من|لمن|مَن|من الذي|من هو|من هي'],
      ['place', 'أين|(?:أي|أية) (?:بلد|دولة|مدينة|مكان|منطقة|قارة|ولاية)'],
      ['reason', 'لماذا|ما (?:هو |هي )?(?:السبب|سبب|أسباب)|لم'],
      ['statement', 'ماذا (?:قال\\p{L}*|يقول|تقول|ذكر\\p{L}*|صرح\\p{L}*)'],
      ['yes-no', '^هل'],
    ],
    focus: 'كم|عدد|أي|أية',
    words: 'اسم اسماء',
  },
  de: {
    kinds: [
      ['age', 'wie alt|welche[ms]? alter'],
      [
        'percentage',
        '(?:wie ?viel|welche[nr]?|was für ein(?:en)?) (?:prozent\\p{L}*|anteil|prozentsatz)',
      ],
      [
        'money',
        'wie ?viel (?:geld|(?:euro|dollar|mark)|kostet\\p{L}*|zahlt\\p{L}*|verdien\\p{L}*)|(?:preis|kosten|gehalt|höhe) ',
      ],
      ['duration', 'wie lange|wie viele (?:jahre|tage|stunden|minuten|monate|wochen)'],
      [
        'date',
        'wann|(?:in )?welche[mns]? (?:jahr\\p{L}*|tag|datum|monat|zeit|zeitpunkt|zeitraum|jahrzehnt)|seit wann',
      ],
      ['number', 'wie ?viele?|wie (?:oft|weit|groß|hoch|tief|schnell|schwer)|anzahl|zahl der'],
      ['person', 'wer|wen|wem|wessen'],
      [
        'place',
        'wo|wohin|woher|(?:in |aus )?welche[mnrs]? (?:land|stadt|staat|ort|region|bundesstaat|kontinent)',
      ],
      ['reason', 'warum|wieso|weshalb|weswegen|welche[nr]? gr(?:u|ü)nde?|was ist der grund'],
      [
        'statement',
        'was (?:sagt\\p{L}*|hat .* gesagt|meint\\p{L}*|behauptet\\p{L}*|erklärt\\p{L}*)|wie (?:reagiert\\p{L}*|äußert\\p{L}*)',
      ],
      ['definition', 'was (?:ist|sind|war|bedeutet) \\P{P}{3,40}$'],
      ['yes-no', '^(?:ist|sind|war|waren|hat|haben|wird|werden|kann|können|soll)'],
    ],
    focus: 'wie ?viele?|welche[mnrs]?|was für (?:ein(?:e[mnrs]?)?)?',
    words: 'nennen nenne heißt heißen hieß name namens sagt sagte gesagt genannt',
  },
  el: {
    kinds: [
      ['age', 'πόσων? (?:ετών|χρονών)|πόσο χρονών|ηλικία'],
      ['percentage', '(?:τι|ποιο|πόσο) ποσοστό|ποσοστό'],
      ['money', 'πόσα χρήματα|πόσο (?:κόστισε|κοστίζει|πλήρωσ\\p{L}*)|τι ποσό|κόστος|τιμή'],
      [
        'duration',
        'πόσο (?:καιρό|διήρκεσε|διαρκεί|χρόνο)|πόσ(?:α|ες) (?:χρόνια|έτη|ημέρες|μέρες|ώρες|λεπτά|μήνες)|διάρκεια',
      ],
      [
        'date',
        'πότε|(?:ποιο|ποια|τι|ποιον) (?:έτος|χρονιά|χρόνο|ημερομηνία|μήνα|ημέρα|μέρα|αιώνα|δεκαετία|περίοδο)',
      ],
      ['number', 'πόσ(?:ο|η|οι|ες|α|ους|ων)|αριθμός'],
      ['person', 'ποιος|ποιοι|ποιον|ποιους|ποιανού|τίνος'],
      [
        'place',
        'πού|(?:ποια|ποιο|ποιες|ποιαν) (?:χώρα|χώρες|πόλη|πόλεις|πολιτεία|περιοχή|μέρος|ήπειρο|τοποθεσία)',
      ],
      [
        'reason',
        'γιατί|(?:ποιος|ποιοι) (?:είναι |ήταν )?(?:ο |οι )?λόγο(?:ς|ι)|για ποιο λόγο|αιτία',
      ],
      ['statement', 'τι (?:είπε|είπαν|δήλωσε|λέει|υποστήριξε|ισχυρίστηκε)'],
      ['person', 'ποια'],
    ],
    focus: 'πόσ(?:ο|η|οι|ες|α|ους|ων)|ποι(?:ος|α|ο|οι|ες|ον|ους|ων)|τι',
    words: 'λέγεται ονομάζεται όνομα ονόματα ονομάζονται',
  },
  es: {
    kinds: [
      ['age', 'qué edad|cuántos años (?:tiene|tenía)|edad de'],
      ['percentage', '(?:qué|cuál es el|cuál era el|cuál fue el) (?:porcentaje|proporción|parte)'],
      [
        'money',
        'cuánto (?:dinero|cuesta|costó|costaba|pag\\p{L}*|gan\\p{L}*|val\\p{L}*|gast\\p{L}*)|precio|cuántos (?:dólares|euros|millones)',
      ],
      [
        'duration',
        'cuánto (?:tiempo|dur\\p{L}*|tard\\p{L}*)|cuántos (?:años|días|meses|minutos|siglos)|cuántas (?:horas|semanas)|duración',
      ],
      [
        'date',
        'cuándo|(?:en|de|desde|durante|hasta|a) qué (?:año|día|fecha|mes|siglo|década|momento|época)|qué (?:año|día|fecha|siglo|década)|cuál (?:es|fue) la fecha',
      ],
      ['number', 'cuánt[oa]s?|qué (?:número|cantidad|altura|tamaño)|número de|cantidad de'],
      ['person', 'qui[eé]n(?:es)?'],
      [
        'place',
        'a?dónde|(?:en |de |a )?qué (?:país|países|ciudad|ciudades|lugar|estado|región|continente)',
      ],
      [
        'reason',
        'por qué|cuál(?:es)? (?:es|fue|son|fueron) (?:la|las|el|los) (?:razón|razones|motivos?|causas?)|a qué se deb\\p{L}*',
      ],
      ['statement', 'qué (?:dijo|dice|dijeron|afirmó|declaró|opinó|respondió)'],
      ['definition', 'qué (?:es|son|era|significa) \\P{P}{3,40}$'],
    ],
    focus: 'cuánt[oa]s?|qué(?: tipo de| clase de)?|cuál(?:es)?',
    words: 'nombre nombra nombres llama llamaba llamó llaman dijo dice según',
  },
  fr: {
    kinds: [
      ['age', "quel(?: est| était)? (?:l[’' ])?âge|âge"],
      ['percentage', 'quel(?:le)?s?(?: est| était)?(?: le| la)? (?:pourcentage|proportion|part)'],
      [
        'money',
        "combien (?:d[’']argent|d[’']euros|de dollars|co(?:u|û)t\\p{L}*|val\\p{L}*|gagn\\p{L}*|pa(?:y|i)\\p{L}*)|quel(?: est| était)?(?: le)? (?:prix|coût|montant|salaire)",
      ],
      [
        'duration',
        "combien de (?:temps|jours|mois|minutes|semaines)|combien d[’'](?:années|ans|heures)|quelle(?: est| était| fut)?(?: la)? durée|depuis combien",
      ],
      [
        'date',
        'quand|(?:en |à |de )?quel(?:le)?(?: est| était)?(?: la)? (?:année|date|jour|mois|siècle|heure|décennie|époque|moment)',
      ],
      ['number', 'combien|quel(?: est| était)?(?: le)? nombre|nombre de'],
      ['person', '(?<!est-ce )(?:à |de |par |avec )?qui'],
      [
        'place',
        'où|(?:dans |en |de )?quel(?:le)?s? (?:pays|villes?|endroit|lieu|région|état|continent)',
      ],
      [
        'reason',
        'pourquoi|quel(?:le)?s?(?: est| sont| était)?(?: la| les)? (?:raisons?|causes?)|pour quelles? raisons?',
      ],
      [
        'statement',
        "(?:que|qu[’']a|qu[’']est-ce qu\\p{L}*) .*(?:dit|déclaré|affirmé|répondu)|comment .* réagi",
      ],
      ['definition', "(?:qu[’']est-ce que?|que signifie) .{3,40}$"],
      ['yes-no', '^est-ce que?'],
    ],
    focus: "combien d(?:e |[’'])|quel(?:le)?s?(?: sorte de| type de)?",
    words: 'nom noms nomme appelle appelé dit selon',
  },
  hi: {
    kinds: [
      ['age', 'उम्र|आयु|कितने साल का|कितने वर्ष का'],
      ['percentage', 'कितने प्रतिशत|कितना प्रतिशत|क्या प्रतिशत|प्रतिशत'],
      ['money', 'कितने (?:रुपये|रुपए|डॉलर|पैसे|यूरो|पाउंड)|कितना (?:पैसा|खर्च|भुगतान|धन)|कीमत|लागत|वेतन'],
      [
        'duration',
        'कितने (?:समय|दिन|दिनों|साल|सालों|वर्ष|वर्षों|घंटे|मिनट|महीने)|कितनी (?:देर|अवधि)|कब तक|अवधि',
      ],
      ['date', 'कब|किस (?:वर्ष|साल|दिन|तारीख|तिथि|महीने|समय|सदी|शताब्दी|दशक)|कौन से (?:वर्ष|साल|दिन)'],
      ['number', 'कितन[ाेी]|संख्या'],
      ['person', 'कौन (?:था|थे|थी|है|हैं)|किसने|किसे|किसको|किनके|किसका|किसकी|किसके|किन्होंने|कौन(?! स[ाेी])'],
      ['place', 'कह(?:ाँ|ां)|किस (?:देश|शहर|राज्य|स्थान|जगह|क्षेत्र|महाद्वीप)|कौन स[ाे] (?:देश|शहर|राज्य)'],
      ['reason', 'क्यों|किस कारण|क्या कारण|कारण'],
      ['statement', 'क्या कहा|क्या बताया'],
      ['yes-no', '^क्या'],
    ],
    focus: 'कितन[ाेी]|किस|किन|कौन स[ाेी]',
    words: 'नाम बताइए बताएं कहा जाता',
  },
  it: {
    kinds: [
      ['age', 'quanti anni (?:ha|aveva)|che età|età di'],
      ['percentage', '(?:quale|che|qual è la) percentuale'],
      [
        'money',
        'quant[oi] (?:denaro|soldi|costa\\p{L}*|euro|dollari|paga\\p{L}*|guadagna\\p{L}*)|prezzo',
      ],
      [
        'duration',
        'quanto (?:tempo|dur\\p{L}*)|quant[ie] (?:anni|giorni|mesi|ore|minuti|settimane)|durata',
      ],
      ['date', 'quando|(?:in |di )?(?:che|quale) (?:anno|giorno|data|mese|secolo|periodo)'],
      ['number', 'quant[oaie]|numero di'],
      ['person', 'chi'],
      ['place', 'dove|(?:in |di )?(?:che|quale) (?:paese|città|stato|luogo|regione)'],
      ['reason', 'perché|(?:per )?quale (?:motivo|ragione)|qual è (?:il motivo|la causa)'],
      ['statement', '(?:che )?cosa (?:ha|hanno) (?:detto|dichiarato|affermato)'],
    ],
    focus: 'quant[oaie]|quali?|che(?: tipo di)?',
    words: 'nome chiama chiamava detto secondo',
  },
  pt: {
    kinds: [
      ['age', 'quantos anos (?:tem|tinha)|que idade|idade d[eao]'],
      ['percentage', '(?:que|qual a|qual é a) (?:porcentagem|percentagem|proporção)'],
      [
        'money',
        'quant[oa]s? (?:dinheiro|cust\\p{L}*|val\\p{L}*|pag\\p{L}*|dólares|euros|reais)|preço',
      ],
      ['duration', 'quanto tempo|quant[oa]s (?:anos|dias|meses|horas|minutos|semanas)|duração'],
      ['date', 'quando|(?:em |de )?(?:que|qual) (?:ano|dia|data|mês|século|década)'],
      ['number', 'quant[oa]s?|número de'],
      ['person', 'quem'],
      ['place', 'a?onde|(?:em |de )?(?:que|qual) (?:país|cidade|estado|lugar|região)'],
      ['reason', 'por ?qu[eê]|qual (?:é|foi) (?:a razão|o motivo|a causa)'],
      ['statement', '(?:o )?que (?:disse|disseram|afirmou|declarou)'],
    ],
    focus: 'quant[oa]s?|quais|qual|que(?: tipo de)?',
    words: 'nome chama chamava disse segundo',
  },
  ro: {
    kinds: [
      ['age', 'ce vârstă|câți ani (?:are|avea)|vârsta'],
      [
        'percentage',
        '(?:ce|care (?:este|a fost|era)) (?:procent\\p{L}*|proporți\\p{L}*)|cât la sută',
      ],
      [
        'money',
        'cât (?:a costat|costă|a plătit|valorează|câștig\\p{L}*)|câți (?:bani|dolari|euro|lei)|preț\\p{L}*|ce sumă',
      ],
      [
        'duration',
        'cât timp|cât (?:a durat|durează)|câ(?:ți|te) (?:ani|zile|luni|ore|minute|săptămâni)|durata',
      ],
      ['date', 'când|(?:în |din |la )?ce (?:an|dată|zi|lună|secol|deceniu|perioadă|oră)'],
      ['number', 'câ(?:t|tă|ți|te|ţi)|numărul|ce număr'],
      ['person', 'cine|cui|pe cine|al cui'],
      [
        'place',
        'unde|(?:în |din |la )?ce (?:țară|oraș|stat|loc|regiune|continent)|(?:în|din) care (?:țară|oraș|stat)',
      ],
      [
        'reason',
        'de ce|care (?:este|a fost|sunt|era) (?:motivul|cauza|motivele|cauzele)|din ce cauză',
      ],
      ['statement', 'ce (?:a|au) (?:spus|declarat|afirmat)'],
    ],
    focus: 'câ(?:t|tă|ți|te|ţi)|ce(?: tip de| fel de)?|care',
    words: 'nume numele numește numea spus potrivit',
  },
  ru: {
    kinds: [
      ['age', 'сколько лет (?:было|исполнилось|ему|ей)|како(?:й|го|м) возраст\\p{L}*|возраст'],
      ['percentage', 'какой процент|какая (?:доля|часть)|сколько процентов|процент'],
      [
        'money',
        'сколько (?:денег|стоит|стоил\\p{L}*|заплатил\\p{L}*|долларов|рублей|евро|зарабат\\p{L}*)|какова (?:цена|стоимость)|какую сумму',
      ],
      [
        'duration',
        'как долго|сколько (?:времени|лет|дней|часов|минут|месяцев|недель|длил\\p{L}*)|продолжительность',
      ],
      [
        'date',
        'когда|в как(?:ом|ой|ие) (?:году|день|месяце|веке|годы|десятилетии|период)|како(?:го|й) (?:числа|года|год|дата|числ\\p{L}*)',
      ],
      ['number', 'сколько|количество|како(?:е|во) (?:число|количество)|насколько'],
      ['person', 'кто|кого|кому|кем|чей|чья|чьи|чьё|чье'],
      [
        'place',
        'где|куда|откуда|в как(?:ой|ом|их) (?:стране|городе|штате|месте|регионе|странах|городах|районе)|как(?:ая|ой) (?:страна|город|штат)',
      ],
      ['reason', 'почему|зачем|отчего|по какой причине|как(?:ова|ая) причина|из-за чего'],
      ['statement', 'что (?:сказал\\p{L}*|говорит|заявил\\p{L}*|сообщил\\p{L}*|ответил\\p{L}*)'],
      ['definition', 'что такое|что означает'],
    ],
    focus: 'сколько|как(?:ой|ая|ое|ие|ого|ому|им|ом|ую|их)',
    words: 'называется назывался называют называли имя зовут звали сказал заявил назовите',
  },
  th: {
    kinds: [
      ['age', 'อายุเท่า|อายุกี่'],
      ['percentage', 'กี่เปอร์เซ็นต์|ร้อยละเท่า|เปอร์เซ็นต์'],
      ['money', 'เงินเท่า|กี่(?:บาท|ดอลลาร์|ยูโร|ปอนด์|เหรียญ)|ราคาเท่า|ราคา|ค่าใช้จ่าย|มูลค่า|จำนวนเงิน'],
      ['duration', 'นานเท่า|นานแค่ไหน|กี่(?:ปี|วัน|เดือน|ชั่วโมง|นาที|สัปดาห์)|ระยะเวลา'],
      [
        'date',
        'เมื่อไร|เมื่อไหร่|เมื่อใด|ปีใด|ปีไหน|ปีอะไร|วันใด|วันไหน|วันที่เท่า|เดือนใด|ศตวรรษใด|ศตวรรษที่เท่า|ช่วงเวลาใด|ช่วงใด|ตอนไหน',
      ],
      ['number', 'กี่|เท่าไร|เท่าไหร่|เท่าใด|จำนวน|มากแค่ไหน'],
      ['person', 'ใคร|ผู้ใด|บุคคลใด|คนไหน'],
      ['place', 'ที่ไหน|ที่ใด|แห่งใด|(?:ประเทศ|เมือง|รัฐ|จังหวัด|สถานที่|ทวีป)(?:ใด|ไหน|อะไร)'],
      ['reason', 'ทำไม|เหตุใด|เพราะอะไร|เพราะเหตุใด|สาเหตุ|เหตุผล'],
      ['statement', '(?:พูด|กล่าว|บอก)(?:ว่า)?(?:อะไร|อย่างไร)'],
      ['definition', 'คืออะไร|หมายถึงอะไร|หมายความว่า'],
    ],
    words: 'ชื่อ เรียก',
  },
  tr: {
    kinds: [
      ['age', 'kaç yaşında\\p{L}*|yaşı kaç\\p{L}*'],
      ['percentage', 'yüzde kaç\\p{L}*|(?:ne|hangi) oran\\p{L}*|yüzdesi'],
      [
        'money',
        'ne kadar (?:para|öde\\p{L}*|kazan\\p{L}*|tutar)|kaç (?:dolar|lira|euro|para)\\p{L}*|fiyat\\p{L}*|maliyet\\p{L}*',
      ],
      [
        'duration',
        'ne kadar (?:süre\\p{L}*|zaman|sür\\p{L}*)|kaç (?:yıl|gün|saat|dakika|ay|hafta)\\p{L}*|süresi',
      ],
      [
        'date',
        'ne zaman\\p{L}*|hangi (?:yıl\\p{L}*|tarih\\p{L}*|gün\\p{L}*|ay\\p{L}*|yüzyıl\\p{L}*|dönem\\p{L}*|sene\\p{L}*|on yıl\\p{L}*)|kaç yılında',
      ],
      ['number', 'kaç\\p{L}*|ne kadar\\p{L}*|sayısı|kaçıncı'],
      ['person', 'kim\\p{L}*'],
      ['place', 'nere\\p{L}*|hangi (?:ülke|şehir|şehr|eyalet|kent|yer|bölge|kıta)\\p{L}*'],
      ['reason', 'neden|niçin|niye|sebebi|nedeni'],
      ['statement', 'ne (?:dedi|söyledi|diyor)\\p{L}*'],
      ['definition', 'nedir'],
    ],
    focus: 'kaç|hangi|ne kadar',
    words: 'adı ad ismi isim nedir denir',
  },
  uk: {
    kinds: [
      ['age', 'скільки років (?:було|йому|їй|виповнилося)|вік'],
      ['percentage', 'який відсоток|яка (?:частка|частина)|скільки відсотків'],
      [
        'money',
        'скільки (?:грошей|кошту\\p{L}*|заплати\\p{L}*|доларів|гривень|євро|заробля\\p{L}*)|яка (?:ціна|вартість)|яку суму',
      ],
      [
        'duration',
        'як довго|скільки (?:часу|років|днів|годин|хвилин|місяців|тижнів|трива\\p{L}*)|тривалість',
      ],
      [
        'date',
        'коли|у? ?як(?:ому|ий|ій) (?:році|день|місяці|столітті|рік|дата)|якого (?:числа|року)',
      ],
      ['number', 'скільки|кількість|яка кількість|наскільки'],
      ['person', 'хто|кого|кому|ким|чий|чия|чиї|чиє'],
      [
        'place',
        'де|куди|звідки|як(?:ій|ому|а|е) (?:країні|місті|штаті|місці|регіоні|країна|місто|області)',
      ],
      ['reason', 'чому|навіщо|з якої причини|яка причина|через що'],
      ['statement', 'що (?:сказа\\p{L}*|каже|заяви\\p{L}*|повідоми\\p{L}*|відпові\\p{L}*)'],
      ['definition', 'що таке|що означає'],
    ],
    focus: 'скільки|як(?:ий|а|е|і|ого|ому|им|ій|ою|у|их)',
    words: 'називається звати імя ім’я сказав сказала заявив назвіть',
  },
  vi: {
    kinds: [
      ['age', 'bao nhiêu tuổi|mấy tuổi|tuổi của'],
      ['percentage', '(?:bao nhiêu|mấy) (?:phần trăm|%)|tỷ lệ|tỉ lệ|phần trăm'],
      [
        'money',
        'bao nhiêu (?:tiền|đô la|đô-la|đồng|euro|usd)|giá (?:bao nhiêu|của)|chi phí|số tiền',
      ],
      ['duration', 'bao lâu|(?:bao nhiêu|mấy) (?:năm|ngày|tháng|giờ|phút|tuần)|thời gian'],
      [
        'date',
        'khi nào|bao giờ|lúc nào|(?:năm|ngày|tháng|thế kỷ|thập kỷ|thập niên|thời điểm|thời gian) (?:nào|bao nhiêu)',
      ],
      ['number', 'bao nhiêu|mấy|số lượng|bao xa|bao cao'],
      ['person', 'ai|người nào'],
      [
        'place',
        '(?:ở|tại|từ) đâu|đâu|nơi nào|(?:nước|quốc gia|thành phố|tiểu bang|bang|tỉnh|vùng|khu vực|châu lục) nào',
      ],
      ['reason', 'tại sao|vì sao|lý do|nguyên nhân|sao'],
      ['statement', '(?:nói|phát biểu|tuyên bố) (?:gì|thế nào|như thế nào)'],
      ['definition', 'là gì|nghĩa là gì'],
    ],
    focus: 'bao nhiêu|mấy',
    words: 'tên gọi',
  },
  zh: {
    kinds: [
      ['age', '多大年[纪龄]|几岁|幾歲|多少岁|年龄|年齡'],
      ['percentage', '百分之[几多]|百分比|多少比例|比例|占多少'],
      ['money', '多少[钱錢]|多少(?:美元|欧元|英镑|人民币)|[价價]格|费用|花[了费費]多少|成本'],
      [
        'duration',
        '多久|多[长長][时時][间間]|多少(?:年|天|个月|小时|分钟)|几(?:年|天|个月|小时|分钟|周)|持[续續]',
      ],
      [
        'date',
        '什[么麼][时時]候|何[时時]|哪一?(?:年|天|月|日|个月|世纪|个世纪|个年代)|几[月点號号]|什么(?:日期|年代|时间)|哪个(?:世纪|年代|时期)',
      ],
      [
        'number',
        '多少|[几幾](?:个|個|名|次|人|座|种|所|位|支|场|条|项|辆|张)?|数量|多[高远大重快深]',
      ],
      ['person', '[谁誰]|哪位|哪個人|哪个人|何人'],
      [
        'place',
        '哪[里裡兒儿]|何[处處地]|在哪|哪(?:个|個|些|一个|座)?(?:国家|國家|城市|地方|州|省|地区|大陆|洲)|什么(?:地方|国家|城市)',
      ],
      ['reason', '[为為]什[么麼]|[为為]何|原因|怎么会|何以'],
      ['statement', '[说說][了过]?什[么麼]|表示什么|如何(?:回应|评价)'],
      ['definition', '是什[么麼]$|是什么[?？]|什么是|指的是什么|定义'],
      ['yes-no', '[吗嗎][?？]?$'],
    ],
    words: '名字 叫 叫做 称为 名称 请问',
  },
};
