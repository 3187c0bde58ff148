/** What tells a date, an amount or a reason in a language: parts of regular expressions. */
export interface EvidenceWords {
  /** Months, days of the week, and words like "yesterday" and "century". */
  readonly dates: string;
  /** Number words, and what stands for a number. */
  readonly numbers: string;
  /** Units of time. */
  readonly units: string;
  /** Units of money. */
  readonly money: string;
  /** "per cent". */
  readonly percent: string;
  /** "years old", "aged". */
  readonly ages: string;
  /** "because". */
  readonly reasons: string;
  /** "said". */
  readonly said: string;
}

/** By language; English has its own, in evidence.ts. Written for this project. */
export const EVIDENCE_WORDS: Readonly<Record<string, EvidenceWords>> = {
  ar: {
    dates:
      'يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|السبت|الأحد|الاثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|أمس|اليوم|غدا|القرن|قرن|عام|سنة|العام الماضي',
    numbers:
      'واحد|واحدة|اثن(?:ان|ين|تان|تين)|ثلاثة?|[أا]ربعة?|خمسة?|ستة?|سبعة?|ثماني(?:ة)?|ثمان|تسعة?|عشرة?|عشرون|عشرين|ثلاثون|ثلاثين|[أا]ربعون|[أا]ربعين|خمسون|خمسين|مائة|مئة|مئات|مائتان|[أا]لف|آلاف|مليون|ملايين|مليار|مليارات|نصف|عشرات',
    units:
      'ثانية|ثوان|دقيقة|دقائق|ساعة|ساعات|يوم|[أا]يام|[أا]سبوع|[أا]سابيع|شهر|[أا]شهر|شهور|عام|عاما|[أا]عوام|سنة|سنوات|عقد|عقود|قرن|قرون',
    money: 'دولار\\p{L}*|يورو|جنيه\\p{L}*|ريال\\p{L}*|درهم|دينار\\p{L}*|ليرة|يوان|ين',
    percent: 'في المائة|في المئة|بالمائة|بالمئة|نسبة',
    ages: 'عاما|سنة|عمره|عمرها|عمر',
    reasons: 'لأن\\p{L}*|بسبب|نتيجة|نظر[اً]+|من أجل|لذلك|سبب|أسباب|بفضل|حيث|لكي|كي',
    said: 'قال\\p{L}*|يقول|تقول|صرح\\p{L}*|أعلن\\p{L}*|أضاف\\p{L}*|ذكر\\p{L}*|وفقا|أكد\\p{L}*|أوضح\\p{L}*|زعم\\p{L}*|كتب',
  },
  de: {
    dates:
      'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tags?|Mittwochs?|gestern|heute|morgen|Jahrhunderts?|Jahrzehnts?|vergangene\\p{L}* (?:Woche|Monat|Jahr)|vor \\p{L}+ (?:Jahren|Tagen|Monaten|Wochen|Stunden)',
    numbers:
      'eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert\\p{L}*|tausend\\p{L}*|Million(?:en)?|Milliarden?|Billionen?|halb\\p{L}*|Hälfte|Dutzend\\p{L}*|mehrere|doppelt\\p{L}*|beide\\p{L}*',
    units:
      'Sekunden?|Minuten?|Stunden?|Tag\\p{L}{0,2}|Wochen?|Monat\\p{L}{0,2}|Jahr\\p{L}{0,2}|Jahrzehnt\\p{L}*|Jahrhundert\\p{L}*',
    money: 'Euros?|Dollars?|Pfund|Franken|Yen|Rubel|Mark|Cents?',
    percent: 'Prozent\\p{L}*',
    ages: 'Jahre alt|-?jährige?[rnms]?|im Alter von|Lebensjahr\\p{L}*',
    reasons:
      'weil|da|wegen|aufgrund|denn|daher|deshalb|deswegen|damit|um|infolge|durch|Grund|Gründe|Ursache\\p{L}*|verursacht\\p{L}*|dank',
    said: 'sag\\p{L}*|gesagt|erklärt\\p{L}*|behauptet\\p{L}*|zufolge|laut|betont\\p{L}*|kündigt\\p{L}*|schrieb\\p{L}*|mein(?:t|te|ten)|teilte\\p{L}*|warnt\\p{L}*',
  },
  el: {
    dates:
      'Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Μαίου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου|Ιανουάριο\\p{L}?|Φεβρουάριο\\p{L}?|Μάρτιο\\p{L}?|Απρίλιο\\p{L}?|Μάιο\\p{L}?|Ιούνιο\\p{L}?|Ιούλιο\\p{L}?|Αύγουστο\\p{L}?|Σεπτέμβριο\\p{L}?|Οκτώβριο\\p{L}?|Νοέμβριο\\p{L}?|Δεκέμβριο\\p{L}?|Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή|χθες|σήμερα|αύριο|αιώνα\\p{L}*|αιών|δεκαετία\\p{L}*|έτος',
    numbers:
      'δύο|δυο|τρεις|τρία|τριών|τέσσερ\\p{L}*|τεσσάρων|πέντε|έξι|επτά|εφτά|οκτώ|οχτώ|εννέα|εννιά|δέκα|έντεκα|δώδεκα|είκοσι|τριάντα|σαράντα|πενήντα|εξήντα|εβδομήντα|ογδόντα|ενενήντα|εκατό|χίλι\\p{L}*|χιλιάδ\\p{L}*|εκατομμύρι\\p{L}*|εκατομμυρίων|δισεκατομμύρι\\p{L}*|δισεκατομμυρίων|μισ\\p{L}{1,3}|δεκάδες|εκατοντάδες',
    units:
      'δευτερόλεπτ\\p{L}*|λεπτ\\p{L}{1,2}|ώρ\\p{L}{1,2}|ημέρ\\p{L}*|μέρ\\p{L}{1,2}|εβδομάδ\\p{L}*|μήν\\p{L}*|μηνών|χρόνι\\p{L}*|χρόν\\p{L}*|ετών|έτη|δεκαετί\\p{L}*|αιών\\p{L}*',
    money: 'ευρώ|δολάρι\\p{L}*|δολαρίων|λίρ\\p{L}*|λιρών|γιεν',
    percent: 'τοις εκατό|ποσοστ\\p{L}*',
    ages: 'ετών|χρονών|ηλικία\\p{L}*|χρόνων',
    reasons:
      'επειδή|διότι|γιατί|λόγω|εξαιτίας|εφόσον|αφού|λόγο\\p{L}*|αιτία\\p{L}*|για να|ώστε|καθώς|χάρη|προκ\\p{L}*',
    said: 'είπ\\p{L}*|δήλωσ\\p{L}*|ανέφερ\\p{L}*|λέ\\p{L}{1,3}|σύμφωνα|ισχυρί\\p{L}*|υποστήρι\\p{L}*|τόνισ\\p{L}*|ανακοίνωσ\\p{L}*|έγραψ\\p{L}*',
  },
  es: {
    dates:
      'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|lunes|martes|miércoles|jueves|viernes|sábado|domingo|ayer|hoy|mañana|siglos?|décadas?|hace \\p{L}+ (?:años|días|meses|semanas|horas)',
    numbers:
      'dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|veint\\p{L}*|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien|ciento\\p{L}*|docenas?|decenas|mil|miles|mill(?:ón|ones)|billones|mitad|medi[oa]|ambos|varios|doble',
    units: 'segundos?|minutos?|horas?|días?|semanas?|meses|mes|años?|décadas?|siglos?',
    money: 'dólar(?:es)?|euros?|libras?|pesos?|yenes|yuanes|rublos?|centavos?',
    percent: 'por ciento|porcentajes?',
    ages: 'años de edad|de \\d+ años|edad',
    reasons:
      'porque|debido|a causa|por lo que|ya que|puesto que|por eso|para|razón|razones|motivos?|causas?|causad\\p{L}*|gracias a|como resultado|a fin de',
    said: 'dijo|dice|dijeron|afirm\\p{L}*|declar\\p{L}*|según|añad\\p{L}*|señal\\p{L}*|asegur\\p{L}*|anunci\\p{L}*|explic\\p{L}*|sostuvo|escrib\\p{L}*|advirti\\p{L}*',
  },
  fr: {
    dates:
      "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd[’']hui|demain|siècles?|décennies?|il y a \\p{L}+ (?:ans|jours|mois|semaines|heures)",
    numbers:
      'deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt\\p{L}*|trente|quarante|cinquante|soixante|cent|cents|douzaines?|dizaines?|centaines?|milliers?|mille|millions?|milliards?|moitié|demi\\p{L}*|plusieurs|double',
    units: 'secondes?|minutes?|heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?',
    money: 'dollars?|euros?|livres?|francs?|yens?|yuans?|roubles?|centimes?',
    percent: 'pour cent|pourcentages?',
    ages: 'âgée?s?|ans',
    reasons:
      "parce que?|parce qu|car|en raison|à cause|afin|pour que|grâce|puisque|raisons?|causes?|causée?s?|c[’']est pourquoi|donc|dû|due",
    said: 'dit|déclar\\p{L}*|affirm\\p{L}*|selon|ajout\\p{L}*|annonc\\p{L}*|expliqu\\p{L}*|soulign\\p{L}*|préven\\p{L}*|écri\\p{L}*|estim\\p{L}*|assur\\p{L}*|rappel\\p{L}*',
  },
  hi: {
    dates:
      'जनवरी|फ़?फरवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|सितम्बर|अक्टूबर|अक्तूबर|नवंबर|नवम्बर|दिसंबर|दिसम्बर|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार|कल|आज|सदी|शताब्दी|दशक|सन',
    numbers:
      'एक|दो|तीन|चार|पाँच|पांच|छह|छः|छ|सात|आठ|नौ|दस|ग्यारह|बारह|बीस|तीस|चालीस|पचास|साठ|सत्तर|अस्सी|नब्बे|सौ|हज़ार|हजार|हजारों|लाख|लाखों|करोड़|अरब|मिलियन|बिलियन|आधा|आधे|आधी|दोनों|कई|दर्जन',
    units:
      'सेकंड|मिनट|घंटे|घंटा|घंटों|दिन|दिनों|सप्ताह|हफ्ते|महीने|महीनों|माह|साल|सालों|वर्ष|वर्षों|दशक|दशकों|सदी|शताब्दी',
    money: 'डॉलर|रुपये|रुपए|रुपया|यूरो|पाउंड|येन|युआन',
    percent: 'प्रतिशत|फीसदी|फ़ीसदी',
    ages: 'वर्षीय|साल की उम्र|वर्ष की आयु|आयु|उम्र',
    reasons: 'क्योंकि|कारण|वजह|इसलिए|चूंकि|चूँकि|ताकि|के लिए|परिणामस्वरूप|के चलते|जिससे',
    said: 'कहा|कहते|कहना|बताया|बोले|बोला|घोषणा|अनुसार|दावा|लिखा|मुताबिक|चेतावनी',
  },
  ro: {
    dates:
      'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie|luni|marți|miercuri|joi|vineri|sâmbătă|duminică|ieri|astăzi|azi|mâine|secol\\p{L}*|deceni\\p{L}*|anul',
    numbers:
      'doi|două|trei|patru|cinci|șase|şase|șapte|şapte|opt|nouă|zece|unsprezece|doisprezece|douăzeci|treizeci|patruzeci|cincizeci|șaizeci|șaptezeci|optzeci|nouăzeci|sută|sute|mie|mii|milion|milioane|miliard\\p{L}*|jumătate|ambele|zeci|câteva',
    units:
      'secund\\p{L}{1,2}|minut\\p{L}{0,3}|or[ăe]|zi|zile|săptămân\\p{L}{1,2}|lun[ăi]|an|ani|deceni\\p{L}*|secol\\p{L}*',
    money: 'dolari|dolar|euro|lei|lire|yeni|yuani|ruble',
    percent: 'la sută|procent\\p{L}*',
    ages: 'ani|vârst\\p{L}*',
    reasons:
      'deoarece|pentru că|fiindcă|din cauza|datorită|motiv\\p{L}*|cauz\\p{L}*|astfel încât|pentru a|ca urmare|întrucât',
    said: 'spus|spune|declara\\p{L}*|afirma\\p{L}*|potrivit|conform|adăuga\\p{L}*|anunța\\p{L}*|explica\\p{L}*|susțin\\p{L}*|scris\\p{L}*|avertiz\\p{L}*',
  },
  ru: {
    dates:
      'январ[ьяе]|феврал[ьяе]|март[ае]?|апрел[ьяе]|ма[йяе]|июн[ьяе]|июл[ьяе]|август[ае]?|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]|понедельник\\p{L}*|вторник\\p{L}*|сред[уы]|четверг\\p{L}*|пятниц\\p{L}*|суббот\\p{L}*|воскресень\\p{L}*|вчера|сегодня|завтра|век[аеу]?|веках|столети\\p{L}*|десятилети\\p{L}*|году|года|год|гг?',
    numbers:
      'од(?:ин|на|но|ного|ной)|дв(?:а|е|ух|умя)|тр(?:и|ех|ёх|емя)|четыр\\p{L}*|пят(?:ь|и|ью)|шест(?:ь|и|ью)|сем(?:ь|и|ью)|вос(?:емь|ьми)|девят(?:ь|и)|десят(?:ь|и)|одиннадцат\\p{L}*|двенадцат\\p{L}*|двадцат\\p{L}*|тридцат\\p{L}*|сорок\\p{L}?|пятьдесят|шестьдесят|семьдесят|восемьдесят|девяносто|сто|ста|сотн\\p{L}*|тысяч\\p{L}*|миллион\\p{L}*|миллиард\\p{L}*|половин\\p{L}*|десятк\\p{L}*|оба|обе|дважды|несколько',
    units:
      'секунд\\p{L}*|минут\\p{L}*|час(?:а|ов|ы)?|д(?:ень|ня|ней)|недел\\p{L}*|месяц\\p{L}*|год(?:а|ов|ы)?|лет|десятилети\\p{L}*|век(?:а|ов)?|столети\\p{L}*',
    money:
      'доллар\\p{L}*|евро|рубл\\p{L}*|фунт\\p{L}*|иен\\p{L}*|юан\\p{L}*|гривен\\p{L}*|гривн\\p{L}*|цент\\p{L}*',
    percent: 'процент\\p{L}*',
    ages: 'лет|-?летн\\p{L}*|возраст\\p{L}*',
    reasons:
      'потому|поскольку|так как|из-за|вследствие|благодаря|причин\\p{L}*|чтобы|поэтому|в результате|ввиду|вызва\\p{L}*',
    said: 'сказа\\p{L}*|заяви\\p{L}*|говор\\p{L}*|сообщ\\p{L}*|согласно|добави\\p{L}*|отмети\\p{L}*|утвержда\\p{L}*|подчеркн\\p{L}*|написа\\p{L}*|объяви\\p{L}*|предупре\\p{L}*|по словам',
  },
  th: {
    dates:
      'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|วันจันทร์|วันอังคาร|วันพุธ|วันพฤหัส|วันศุกร์|วันเสาร์|วันอาทิตย์|เมื่อวาน|วันนี้|พรุ่งนี้|ศตวรรษ|ทศวรรษ|ปีที่แล้ว|ค\\.ศ\\.|พ\\.ศ\\.|ปี\\s?\\d{3,4}',
    numbers: 'หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ยี่สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|ครึ่ง|หลาย',
    units: 'วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี|ทศวรรษ|ศตวรรษ',
    money: 'ดอลลาร์|บาท|ยูโร|ปอนด์|เยน|หยวน|เหรียญ',
    percent: 'เปอร์เซ็นต์|ร้อยละ',
    ages: 'อายุ|ขวบ',
    reasons: 'เพราะ|เนื่องจาก|ดังนั้น|สาเหตุ|เหตุผล|เพื่อ|ทำให้|เนื่องด้วย|ส่งผล',
    said: 'กล่าว|บอกว่า|ระบุ|แถลง|ประกาศ|ตามที่|อ้าง|เผย|เขียน|เตือน',
  },
  tr: {
    dates:
      '(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)\\p{L}*|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar|dün|bugün|yarın|yüzyıl\\p{L}*|yılında|yılı|yıllarında|geçen (?:yıl|ay|hafta)',
    numbers:
      'bir|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|on|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|bin|binlerce|yüzlerce|onlarca|milyon\\p{L}*|milyar\\p{L}*|trilyon|yarım|yarısı\\p{L}*|düzine',
    units: 'saniye|dakika|saat|gün|hafta|ay|yıl|sene|asır|yüzyıl',
    money: 'dolar\\p{L}*|avro|euro|lira\\p{L}*|sterlin|yen|yuan|ruble',
    percent: 'yüzde\\p{L}*|oran\\p{L}*',
    ages: 'yaş\\p{L}*',
    reasons:
      'çünkü|nedeniyle|yüzünden|dolayı|için|sebeb\\p{L}*|neden\\p{L}*|bu nedenle|sonucu|amacıyla|diye|sayesinde|üzere',
    said: 'dedi|söyle\\p{L}*|belirt\\p{L}*|açıkla\\p{L}*|ifade|göre|ekledi|iddia|savun\\p{L}*|yazdı|uyardı|duyur\\p{L}*|vurgula\\p{L}*',
  },
  uk: {
    dates:
      "січ(?:ень|ня|ні)|лют(?:ий|ого|ому)|берез(?:ень|ня|ні)|квіт(?:ень|ня|ні)|трав(?:ень|ня|ні)|черв(?:ень|ня|ні)|лип(?:ень|ня|ні)|серп(?:ень|ня|ні)|верес(?:ень|ня|ні)|жовт(?:ень|ня|ні)|листопад[аі]?|груд(?:ень|ня|ні)|понеділ\\p{L}*|вівтор\\p{L}*|серед[ауи]|четвер\\p{L}*|п[’']ятниц\\p{L}*|субот\\p{L}*|неділ\\p{L}*|вчора|учора|сьогодні|завтра|столітт\\p{L}*|десятилітт\\p{L}*|році|року|рік|рр?",
    numbers:
      "од(?:ин|на|не|ного|нієї)|дв(?:а|і|ох|ома)|тр(?:и|ьох|ьома)|чотир\\p{L}*|п[’']ят(?:ь|и)|шіст\\p{L}*|сім|семи|вісім|восьми|дев[’']ят(?:ь|и)|десят(?:ь|и)|одинадцят\\p{L}*|дванадцят\\p{L}*|двадцят\\p{L}*|тридцят\\p{L}*|сорок|п[’']ятдесят|шістдесят|сімдесят|вісімдесят|дев[’']яносто|сто|ста|сотн\\p{L}*|тисяч\\p{L}*|мільйон\\p{L}*|мільярд\\p{L}*|половин\\p{L}*|десятк\\p{L}*|обидв\\p{L}*|двічі|кілька",
    units:
      'секунд\\p{L}*|хвилин\\p{L}*|годин\\p{L}*|д(?:ень|ня|нів|ні)|тижн\\p{L}*|тижден\\p{L}*|місяц\\p{L}*|рок(?:и|ів|у)|рік|десятилітт\\p{L}*|століт\\p{L}*',
    money:
      'долар\\p{L}*|євро|гривень|гривн\\p{L}*|рубл\\p{L}*|фунт\\p{L}*|єн\\p{L}?|юан\\p{L}*|цент\\p{L}*',
    percent: 'відсот\\p{L}*',
    ages: 'років|-?річн\\p{L}*|вік|віці|віком',
    reasons:
      'тому|оскільки|через|внаслідок|завдяки|причин\\p{L}*|щоб|у результаті|бо|з огляду|спричин\\p{L}*',
    said: 'сказа\\p{L}*|заяви\\p{L}*|каже|кажуть|говор\\p{L}*|повідом\\p{L}*|згідно|дода\\p{L}*|зазначи\\p{L}*|стверджу\\p{L}*|наголоси\\p{L}*|написа\\p{L}*|оголоси\\p{L}*|попереди\\p{L}*|за словами',
  },
  vi: {
    dates:
      'tháng (?:\\d{1,2}|một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|giêng|chạp)|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|hôm qua|hôm nay|ngày mai|thế kỷ|thập kỷ|thập niên|năm (?:ngoái|nay|\\d{3,4})|ngày \\d{1,2}',
    numbers:
      'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu|tỷ|tỉ|nửa|chục|vài|tá',
    units: 'giây|phút|giờ|tiếng|ngày|tuần|tháng|năm|thập kỷ|thế kỷ',
    money: 'đô la|đô-la|đồng|euro|bảng|yên|nhân dân tệ|usd',
    percent: 'phần trăm|tỷ lệ|tỉ lệ',
    ages: 'tuổi',
    reasons: 'vì|bởi vì|do|bởi|nhằm|để|cho nên|do đó|vì vậy|lý do|nguyên nhân|nhờ|khiến|kết quả',
    said: 'nói|cho biết|tuyên bố|phát biểu|theo|khẳng định|cho rằng|viết|thông báo|cảnh báo|nhấn mạnh',
  },
  zh: {
    dates:
      '(?:\\d{1,4}|[一二三四五六七八九十〇零]+)年|(?:\\d{1,2}|[一二三四五六七八九十]+)月|[\\d一二三四五六七八九十]+[日号]|[星期周禮][期拜]?[一二三四五六日天]|昨[天日]|今[天日年]|明[天年]|去年|世[纪紀]|年代',
    numbers: '[一二两兩三四五六七八九十百千万萬亿億半]+|双|數|数',
    units: '秒|分[钟鐘]|小[时時]|天|日|周|[星礼]期|个?月|年|世[纪紀]',
    money: '美?元|[欧歐]元|英[镑鎊]|日[元圆]|人民[币幣]|[块塊]|美分',
    percent: '百分之|百分比|百分点|％',
    ages: '[岁歲]|年[龄齡]',
    reasons: '因[为為此]|由[于於]|所以|原因|[为為]了|以便|[导導]致|造成|因而|使得|鉴于|之所以|旨在',
    said: '[说說]|表示|称|稱|指出|宣布|[认認][为為]|写道|[报報]道|[据據]|警告|回[应應]',
  },
};
