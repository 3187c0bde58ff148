import { isDateLine } from './date-lines.ts';
import { isEnded, isReported, plain } from './page.ts';
import type { Page, PageLine, Rule } from './page.ts';
import { patternOf } from './pattern.ts';

/** Who wrote it and when, also below an introduction. */
export const NEAR_THE_HEAD: readonly Rule[] = [
  { reason: 'byline', matches: isNamedAtHead },
  { reason: 'date of the page', matches: isDateLine },
  short(
    'byline',
    12,
    /^(?:(?:[Ww]ritten |[Rr]eported )?[Bb][Yy]|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Aa]utor|[Аа]втор|Words|Text|Reporter|记者|記者)\s*[:：　 ]\s*[\p{Lu}\p{Lo}][^.!?]*$/u,
  ),
];

/** Labels of the page above the story besides: its section, a kicker, a button nobody has listed. */
export const LABELS_AT_HEAD: readonly Rule[] = [
  ...NEAR_THE_HEAD,
  { reason: 'label of the page', matches: isLabel },
];

/** Lines that say plainly what they are, in the languages newspapers are printed in. */
export const PHRASES: readonly Rule[] = [
  { reason: 'number or time on the page', matches: isNumber },
  { reason: 'date of the page', matches: isUpdate },
  phrase('share bar', 25, [
    'share(?: full| this)?(?: article| story)?|tweet|pin it|copy link|click to share .*',
    'share (?:this|on|via)\\b[^.]*|share or comment on .*',
    'teilen|merken|drucken|weiterleiten|artikel (?:teilen|drucken|merken|versenden).*',
    'partager(?: (?:cet article|sur .*))?|imprimer|envoyer',
    'compartir(?: en .*)?|imprimir|enviar|guardar|compartilh(?:ar|e)(?: .*)?',
    'condividi(?: .*)?|stampa|delen|udostępnij(?: .*)?|paylaş(?: .*)?|поделиться(?: ?[:：].*)?|поділитися(?: ?[:：].*)?',
    'شارك(?: .*)?|مشاركة|シェア(?:する)?|ブックマーク|ツイート|शेयर करें|分享(?:到)?(?:[:：].*)?',
  ]),
  phrase('button of the page', 9, [
    'e-?mail|listen(?: to .*)?|save|follow|print|reply|log ?in(?: .*)?|open in app|get the app|bookmark',
    'press enter or click to view image.*|scroll down for .*|please (?:turn on|enable) javascript.*|show key events only|load (?:older|newer|more)\\b.*',
    'reuse this content|acquire licensing rights|purchase licensing rights|order reprints.*|republish this (?:story|article).*',
    'loaded: \\d+%|progress: \\d+%|current time .*|duration .*|fullscreen|mute|unmute|need text|play(?: video)?|stream type .*|remaining time .*',
    'accept all.*|manage options|reject all.*|we value your privacy|skip to (?:main )?content|skip links',
    "anhören|vorlesen|écouter(?: .*)?|ascolta(?: .*)?|escuchar(?: .*)?|ouvir .*|استمع .*|聴く|听新闻|s’abonner|se connecter|s'abonner|anmelden|abone ol|login|会員登録.*",
  ]),
  phrase('count on the page', 6, [
    '[\\d.,\\s]+[km]?\\s*(?:shares?|likes?|views?|followers?|claps?|reads?|comments?|commentaires?|kommentare|comentarios|comentários|просмотр\\p{L}*|перегляд\\p{L}*)',
    '(?:просмотров|переглядів|views|visitas|aufrufe|shares|okunma)\\s*[:：]\\s*[\\d.,\\s]+',
    '(?:view|show|read|see) (?:all )?(?:\\d+ )?comments',
  ]),
  phrase('comments', 8, [
    '(?:leave|post|write|add) a (?:reply|comment)|comments?(?: \\(?\\d+\\)?)?|join the (?:conversation|discussion)|\\d+ thoughts on .*',
    '(?:kommentare?|kommentieren|commentaires?|réagir|comentarios?|comentários?|commenti|lascia un commento|reacties|komentarze|dodaj komentarz|yorumlar|yorum yap|комментарии|коментарі|التعليقات|评论|コメント|टिप्पणियां|σχόλια)(?: ?\\(?\\d+\\)?)?',
  ]),
  phrase('reading time', 8, [
    '(?:lesezeit|lecture|temps de lecture|tiempo de lectura|tempo di lettura|tempo de leitura|leestijd|время чтения|час читання|okuma süresi)\\s*[:：]?\\s*\\d+\\s*\\p{L}*\\.?',
    '(?:ten tekst )?przeczytasz w \\d+ minut\\p{L}*',
    '\\d+\\s*(?:min(?:ute|uti|utos|utes|uten)?\\.?)\\s*(?:read|de lecture|de lectura|de leitura|di lettura|lesezeit)?',
  ]),
  phrase('advertisement', 10, [
    'anuncio|pubblicità|advertentie|annonse?|reklama|reklame|إعلان|विज्ञापन|広告|광고|διαφήμιση|פרסומת|quảng cáo',
    'dalsza część artykułu .*|der artikel wird .* fortgesetzt|a continuación.*publicidad|(?:la suite|suite) après .*publicité',
    '(?:sponsored|presented|powered|proudly powered) by .*',
  ]),
  phrase('caption of a picture', 45, [
    '(?:image|media|video|photo|figure|picture) (?:caption|source|credit|copyright)\\s*[,:：].*',
    '(?:bildunterschrift|bildquelle|légende|crédit photo|pie de foto|legenda|didascalia|подпись к фото|автор фото)\\s*[,:：].*',
    '[^.!?]*[.]?\\s*\\((?:image|photo|picture|pic|foto|credit|photograph|bild)s?\\s*[:：][^()]*\\)',
    '[^.!?|]*[.]?\\s*[|]\\s*(?:EFE|AFP|AP|DPA|ANSA|Reuters|Getty(?: Images)?|EPA|Lusa|ТАСС)',
    '(?:photo|foto|fotos|bild|fotografía|fotografia)\\s*[:：]\\s*[^!?]{1,60}',
    '（[^（）]*(?:摄|攝|撮影|资料图|図)[^（）]*）|【(?:写真|图片|動画)】.*',
  ]),
  photoOf(),
  phrase('link to another article', 30, [
    '(?:more|see also|must read|watch|video|videos|vídeos|in pictures|ilgili haber|en relación|em vídeo|saiba mais|veja mais|zie ook|se også|läs också)\\s*[:：]\\s*\\S.*',
    '(?:اقرأ أيض\\p{L}*|यह भी पढ़ें|इसे भी पढ़ें|zobacz też|zobacz także|czytaj więcej|à voir aussi|ver también|leia mais|διαβάστε επίσης)\\s*[:：]\\s*\\S.*',
    'veja mais notícias .*|more stories from .*|see more on .*|relacionado\\s*[:：].*',
  ]),
  short(
    'copyright',
    60,
    /alle rechte vorbehalten|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|tüm hakları saklıdır|все права защищены|всі права захищені|wszelkie prawa zastrzeżone|جميع الحقوق محفوظة|版权所有|版權所有|無断転載|未经授权|सर्वाधिकार सुरक्षित/iu,
  ),
  phrase('copyright', 60, [
    '©.*|\\(c\\) \\d{4}.*|copyright \\d{4}.*',
    '版权声明[:：].*|riproduzione riservata',
    '(?:a version of this article appear(?:s|ed) in print|this (?:story|article) (?:was )?first appeared (?:on|in)).*',
  ]),
  phrase('credits of the staff', 30, [
    '(?:责任编辑|編輯|编辑|校对|审核|来源|작성자)\\s*[:：].{1,30}',
    '(?:editing|fact-checking|illustration|graphics|research)\\s*[:：] .*(?:editing|fact-checking|illustration|graphics|research)\\s*[:：].*',
    '\\((?:adds?|updates?|recasts?|writes?) [^()]*\\)',
    '\\(\\([^()]*@[^()]*\\)\\)|our standards\\s*[:：].*',
  ]),
  phrase('tags', 30, [
    '(?:archivado en|mots-clés|tagged|tag|etichette|etiketler|słowa kluczowe|trefwoorden|λέξεις-κλειδιά|كلمات مفتاحية|タグ|टैग|关键词)\\s*[:：]?\\s+\\S.*',
    '(?:related|explore more on these) topics',
  ]),
  { reason: 'notice about subscriptions', matches: isPaywall },
  { reason: 'address of the newsroom', matches: isContact },
  phrase('notice of the newsroom', 50, [
    '(?:нашли ошибку|знайшли помилку|якщо ви помітили помилку|заметили ошибку|spotted an error|fehler gefunden|vu une erreur).*',
    '(?:the )?(?:views|opinions) expressed (?:here|in this (?:article|column|piece)|above)? ?(?:are|do not|by).*',
    'when we learn of a mistake.*|this article contains affiliate links.*|we may earn (?:a )?(?:small )?commission.*',
    '(?:the )?comments (?:below|on this article|are) .*moderated\\b.*|comments are closed.*',
    'this (?:investigation|story|project|reporting) was supported by .*',
    'stay with .+ for (?:more )?updates.*|this is a (?:developing|breaking) (?:news )?story.*',
    'по вопросам рекламы.*|свидетельство о регистрации.*',
  ]),
  { reason: 'invitation to subscribe or follow', matches: isOffer },
  { reason: 'quotation pulled out of the story', matches: isPulled },
];

/** Words of a label; a headline of the story has more. */
const LONGEST_LABEL = 3;
/** Units; and of a script without spaces. */
const LONGEST_LABEL_UNITS = 40;
const LONGEST_UNSPACED_LABEL = 8;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}]/u;
/** The longest line any of the phrases matches has so many units. */
const LONGEST_PHRASE = 400;

/** A line that is nothing but one of these phrases, with whatever marks stand around it. */
function phrase(reason: string, words: number, patterns: readonly string[]): Rule {
  const pattern = patternOf(
    new RegExp(`^[\\s•·∙|>*_«→»-]*(?:${patterns.join('|')})[\\s•·∙|:：>→»*_-]*$`, 'iu'),
  );
  return {
    reason,
    matches: (line) =>
      line.words <= words &&
      line.text.length <= LONGEST_PHRASE &&
      pattern.test(line) &&
      !isReported(line),
  };
}

function short(reason: string, words: number, of: RegExp): Rule {
  const pattern = patternOf(of);
  return { reason, matches: (line) => line.words <= words && pattern.test(line) };
}

/** `Photo AFP`, `Photo Rémois libre / Jean Moreau`: nothing but names behind it. */
function photoOf(): Rule {
  const name = "(?:\\p{Lu}[\\p{L}.'’-]*|[/|,&©–-]|de|von|van|libre|by|via)";
  return short(
    'photo credit',
    9,
    new RegExp(
      `^[([]?(?:[Pp]hotos?|PHOTO|[Ff]otos?|[Ii]mages?|Bild|©) ${name}(?: ${name})*[)\\]]?$`,
      'u',
    ),
  );
}

function isLabel({ text, words, isStory }: PageLine, { head, lines }: Page): boolean {
  // Where no story follows, the page is a table, and its labels tell what the figures are.
  if (head === lines.length) return false;
  // A figure in it makes it a fact: “Currency gains 1.4%”.
  if (isStory || isEnded(text) || /^\||\p{N}/u.test(text)) return false;
  if (UNSPACED.test(text)) return text.length <= LONGEST_UNSPACED_LABEL;
  return words <= LONGEST_LABEL && text.length <= LONGEST_LABEL_UNITS;
}

/** `Priya Rowan (now) and Joe Stam (earlier)`, `Helen Quist in Zurich`: the byline and a little more. */
function isNamedAtHead({ text, words }: PageLine, { plainly: { byline } }: Page): boolean {
  if (byline === undefined || words > MOST_WORDS_OF_BYLINE || isEnded(text)) return false;
  const [first = ''] = byline.split(/ (?:and|und|et|y|e|и|та) /u);
  return plain(text)
    .replace(/^(?:by|von|par|por|di|автор) /u, '')
    .startsWith(first);
}

const MOST_WORDS_OF_BYLINE = 12;

/** `142`, `0:00`, `11.02 GMT`, `--`; the cells of a table stand in rows, its figures have fractions. */
function isNumber(line: PageLine): boolean {
  return NUMBER.test(line);
}

const NUMBER = patternOf(
  /^(?:\+?\d{1,6}|\d{1,2}[:.h][0-5]\d(?::[0-5]\d)?\s*(?:[ap]\.?m\.?|[A-Z]{2,4}|Uhr)?|--+|[–—]+)$/u,
);

/** `Updated at 11.10 GMT`, `Aktualisiert am 22.05.2023`. */
function isUpdate(line: PageLine): boolean {
  return UPDATE.test(line) && isDateLine(line);
}

const UPDATE = patternOf(
  /^(?:updated|published|posted|last updated|aktualisiert|veröffentlicht|mis à jour|publié|actualizado|publicado|atualizado|aggiornato|pubblicato|обновлено|оновлено|опубликовано|son güncelleme|giriş tarihi)(?!\p{L})/iu,
);

const PAYWALL = patternOf(
  /(?<!\p{L})(?:subscribe to (?:unlock|continue|read|keep)|already a (?:subscriber|member)\b|unlock (?:the|this|our|unlimited)\b|unlimited (?:digital )?access\b|cancel any ?time\b|complete digital access\b|for subscribers only|full range of subscriptions|to continue reading|(?:become|becoming) a (?:free or )?paid subscriber|(?:create|register for) a free account|\d+ (?:articles?|francs?|euros?|dollars?|pounds?) (?:left|for \d+ (?:weeks?|months?))|nur für abonnenten|artikel lesen mit|réservé aux abonnés|solo para suscriptores|exclusivo para assinantes|riservato agli abbonati|для подписчиков|для передплатників)|有料記事|会員限定|残り\d+文字/iu,
);
/** Words. */
const LONGEST_OFFER = 32;

function isPaywall(line: PageLine): boolean {
  return line.words <= LONGEST_OFFER && PAYWALL.test(line) && !isReported(line);
}

/** “Have a story? Email us at news@example.org”: an address, and somebody is asked to use it. */
function isContact(line: PageLine): boolean {
  if (line.words > LONGEST_OFFER) return false;
  const asks = (ADDRESS.test(line) && CALL.test(line)) || ASKS_READERS.test(line);
  return asks && !isReported(line);
}

const ADDRESS = patternOf(/[\w.+-]@[\w-]+\.\w|\bsignal\s*[:：]/iu);
const CALL = patternOf(
  /(?<!\p{L})(?:e-?mail|send|write (?:to|us)|contact|get in touch|let us know|reach|napisz|schreiben sie|écrivez|escríbenos|escreva|scrivi|напишите|пишіть|pisz|mailen)(?!\p{L})/iu,
);
const ASKS_READERS = patternOf(
  /^(?:have (?:an opinion|a (?:story|question|news tip|tip)|you (?:got|found|seen)?\b)|do you have (?:a (?:story|question|tip)|an? (?:opinion|view)|information)\b|got a (?:story|tip)\b|masz (?:dla nas )?temat)[^.!]*\?/iu,
);

const OFFER = patternOf(
  /(?<!\p{L})(?:(?:in|to|into) your inbox\b|never miss (?:a|an) |enter your e-?mail|type your e-?mail|your e-?mail address will not be published|required fields are marked|by signing up you agree|unsubscribe at any time|we may use your e-?mail|(?:our|daily|weekly|morning|free) newsletter\b|sign up to (?:\p{L}+ ){0,4}(?:daily|weekly|today|briefing|newsletter)|direct to you every|download (?:the|our) (?:\p{L}+ ){0,3}app|download it now for ios|if you enjoyed this (?:story|post|article)|thanks for reading|feel free to share|in ihr postfach|ihrem postfach|mit (?:meiner|der) anmeldung|no seu e-?mail|en tu correo|nella tua casella|dans votre boîte|на вашу почту|seguir o canal|follow .{1,40} on (?:facebook|instagram|twitter|x|whatsapp|google news)|google news’?te takip|obserwuj nas|bądź na bieżąco|подписывайтесь на|підписуйтесь на|тг-канал|iscriviti alla|iscriviti al|abonnieren sie|newsletter\s*[:：])|扫码关注|关注.{0,20}公众号|تابعونا|हमारे .{1,30} से जुड़ें/iu,
);

/** What a newspaper offers its readers besides the story. */
function isOffer(line: PageLine): boolean {
  return (
    line.words <= LONGEST_OFFER && OFFER.test(line) && !isReported(line) && !NEWS_ABOUT.test(line)
  );
}

/** A story about newsletters has somebody who does something. */
const NEWS_ABOUT = patternOf(/\b(?:was|were|had|has been|will be|would)\b/iu);

/** Fewer words are a phrase that may well come twice. */
const SHORTEST_PULLED = 5;
const LONGEST_PULLED = 40;

/** A whole sentence that stands in the story as well, shown again in large letters. */
function isPulled(line: PageLine, page: Page): boolean {
  if (line.words < SHORTEST_PULLED || line.words > LONGEST_PULLED || !isEnded(line.text))
    return false;
  const text = line.text.replace(/^["“«„]|["”»“]$/gu, '');
  return page.lines.some(
    (other) => other !== line && other.text.length > line.text.length && other.text.includes(text),
  );
}
