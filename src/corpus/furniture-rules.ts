import { isEnded, isReported, plain } from './page.ts';
import type { Page, PageLine, Rule } from './page.ts';
import { LABELS_AT_HEAD, PHRASES } from './furniture-phrases.ts';
import { patternOf } from './pattern.ts';

/** Rules for the lines before the story. */
export const AT_HEAD: readonly Rule[] = [
  short(
    'byline',
    10,
    /^(?:by|von|par|por|di|автор:?)\s+\p{Lu}[\p{L}.'’-]+(?:[ ,]+(?:and |with )?(?:\p{Lu}[\p{L}.'’-]*|de|van|von|al|bin)){0,6}$/iu,
  ),
  short(
    'date of the page',
    14,
    /^(?:(?:first )?(?:published|posted|updated|last (?:updated|modified)|modified|created)\b.*\d.*|(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? )?(?:\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2},?) \d{4}(?:[T ,|–—-]*(?:at )?\d{1,2}[:.]\d\d.*)?|\d{4}-\d\d-\d\d(?:[T ,|–—-]*(?:at )?\d{1,2}[:.]\d\d.*)?|\d{1,2}[./]\d{1,2}[./]\d{4}(?:[T ,|–—-]*(?:at )?\d{1,2}[:.]\d\d.*)?|\d+ (?:second|minute|min|hour|day|week|month|year)s? ago)$/iu,
  ),
  short('reading time', 5, /^\d+[ -]min(?:ute)?s?(?: read)?$/iu),
  short(
    'path of the page',
    12,
    /^(?:home|news|start|главная|inicio|accueil|startseite|您当前的位置[:：].*)\s*[>»›/|].*$/iu,
  ),
  ...LABELS_AT_HEAD,
];

/** Rules for the lines after the story. */
export const AT_TAIL: readonly Rule[] = [
  short(
    'credit of another outlet',
    10,
    /^(?:sources?|via|originally (?:published|appeared)(?: (?:on|in|at|by))?|first published (?:on|in|at|by)|quelle|источник|джерело|fuente|fonte|kaynak|źródło|πηγή|来源|來源|المصدر|स्रोत)\s*[:：]\s*\S.*$/iu,
  ),
  short(
    'credit of another outlet',
    10,
    /^(?:originally published|first published|this (?:article|story|post) (?:was )?(?:originally|first) (?:published|appeared)) (?:on|in|at|by)\b.*$/iu,
  ),
  short(
    'credits of the staff',
    40,
    /^[([]?(?:additional )?(?:reporting|writing|editing|compiled|edited|translated|graphics?|with (?:additional )?reporting)(?: and (?:writing|editing|reporting))? by [^.]*[.)\]]*$/iu,
  ),
  short(
    'sign-off of the agency',
    2,
    /^[([—-]*(?:reuters?|ap|afp|dpa|ansa|efe|upi|tass|xinhua|bloomberg|pa media|cnn)[)\]]*$/iu,
  ),
  short(
    'copyright',
    60,
    /^(?:©|\(c\)|copyright\s*:?,? (?:©|\(c\)|(?:by )?\d{4})|all rights reserved).*$/iu,
  ),
  short('copyright', 60, /\ball rights reserved\b/iu),
  short('copyright', 40, /^this material may not be published\b/iu),
  short(
    'tags',
    30,
    /^(?:tags?|topics|filed under|keywords|categor(?:y|ies)|posted in|in this (?:story|article)|schlagwörter|метки|теги|теґи|etiquetas|mots-clés|标签)\s*[:：].*$/iu,
  ),
  short('tags', 20, /^#[\p{L}\p{N}_]+(?:[\s,]+#[\p{L}\p{N}_]+)*$/u),
  short(
    'comments',
    8,
    /^(?:comments?(?: \(?\d+\)?)?|comments are (?:closed|off|disabled)[.!]?)$/iu,
  ),
  short(
    'author’s address',
    8,
    /^(?:e-?mail|contact|twitter|follow)?:?\s*(?:[\w.+-]+@[\w-]+\.[\w.]+|@\w{2,})$/iu,
  ),
];

/** Rules for lines that say plainly what they are. */
export const ANYWHERE: readonly Rule[] = [
  { reason: 'headline repeated', matches: isHeadline },
  { reason: 'name of the outlet', matches: isOutlet },
  { reason: 'byline', matches: isByline },
  short(
    'button of the page',
    5,
    /^(?:(?:back|return|scroll|go) to (?:the )?top(?: button)?|skip to (?:main )?content|skip advertisement|print(?: this)?(?: article| page)?|save(?: article)?|copy link|listen(?: to (?:this )?article)?|menu|search|close|log in|sign in|subscribe(?: now)?|sign up(?: now)?|load more(?: .*)?|show (?:more|all|less)|(?:previous|next)(?: (?:article|post|story))?|toggle .*)$/iu,
  ),
  short(
    'advertisement',
    7,
    /^(?:advertis(?:ement|ing)|sponsored(?: (?:content|by .*))?|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|publicité|publicidad|реклама|reklam|广告|ad)\s*:?$/iu,
  ),
  short(
    'advertisement',
    9,
    /^(?:story|article|content|scroll) (?:continues?|resumes?|to continue)(?: (?:below|after|with))?\b.*$/iu,
  ),
  { reason: 'share bar', matches: isShareBar },
  short(
    'comments',
    6,
    /^(?:(?:\d[\d,.]*|no|leave a|post a|add a|view|show|join the|read) (?:all )?(?:comments?|reply|conversation|discussion)(?: \(?\d+\)?)?|comments \(?\d+\)?)$/iu,
  ),
  short(
    'photo credit',
    10,
    /^[([]?(?:photos?|images?|pictures?|pic|photograph|file photo|foto|fotos|фото|photo credit|image credit|picture credit|image source|photo source|credit|bild)\s*(?:[:：/|]|\b(?:by|via|courtesy(?: of)?)\b)\s*[^.!?]*[.)\]]?$/iu,
  ),
  short(
    'photo credit',
    7,
    /^[([©][^()[\]]*\b(?:getty(?: images)?|afp|reuters|ap(?: photo)?|epa|shutterstock|istock|alamy|dpa|tass|unsplash|pixabay|wikimedia(?: commons)?)\s*[)\]]?$/iu,
  ),
  short(
    'photo credit',
    5,
    /^(?:getty images|ap photo|afp photo|shutterstock|istock)(?:[/|].*)?$/iu,
  ),
  short(
    'link to another article',
    30,
    /^(?:read (?:more|also|next|the full (?:story|article))|see also|also read|related(?: (?:article|story|post))?|more on this|recommended|don[’']t miss|lesen sie auch|lire aussi|à lire aussi|lea también|leia também|leggi anche|читайте также|читайте також|lees ook|czytaj także)\s*[:：>»→]\s*\S.*$/iu,
  ),
  short(
    'link to another article',
    8,
    /^(?:(?:continue reading|keep reading|read (?:the )?(?:full|whole|rest of the) (?:story|article)|click here (?:to|for))[^.]*|read more(?: (?:here|on|at|about|from)\b[^.]*)?)[.…→»]*$/iu,
  ),
  { reason: 'notice about cookies', matches: isCookieNotice },
  { reason: 'invitation to subscribe or follow', matches: isInvitation },
  ...PHRASES,
];

/** A label glued to the sentence behind it, for want of a line break. */
export const GLUED_LABEL = /^Back to top(?: button)?(?=\p{Lu})/u;

/** How far down a page repeats its headline: below a section, a date and a byline. */
const LAST_HEADLINE = 5;
/** Units of what stands beside a name: “Written by”, punctuation. */
const LONGEST_LABEL = 24;
/** A share bar names at most every network once. */
const LONGEST_SHARE_BAR = 24;
const SHARE_WORDS: ReadonlySet<string> = new Set(
  'share this article story post on via to and tweet pin email mail print copy link save facebook twitter x whatsapp linkedin pinterest reddit telegram messenger instagram threads bluesky viber vk sms flipboard pocket more'.split(
    ' ',
  ),
);
const NETWORKS =
  /\b(?:facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|messenger|email)\b/giu;
const MEDIA =
  '(?:newsletters?|channels?|inbox|mailing list|podcasts?|app|telegram|twitter|facebook|instagram|whatsapp|youtube|linkedin|tiktok|threads|bluesky|mastodon|google news|notifications?|alerts?|updates|x)';
const LEAD = '(?:^|[.!?:|•·–—-]\\s+)(?:please |you can |click (?:here )?to )?';
/** Verb, then whose it is, then the medium, in one sentence; or the medium with “our” before it. */
/** Asked first, for most lines invite to nothing. */
const INVITING = /\b(?:our|us|me)\b|@/i;
const INVITATION = patternOf(
  new RegExp(
    `${LEAD}(?:subscribe|sign up|follow|join|like|download|get|find|watch|connect|stay|support|add|register)\\b[^.!?]*?(?:\\b(?:our|us|me)\\b|@\\w)[^.!?]*\\b${MEDIA}\\b`,
    'iu',
  ),
);
const HANDLE = patternOf(new RegExp(`${LEAD}follow (?:\\S+ ){0,3}@\\w+`, 'iu'));
const SHORT_INVITATION = patternOf(
  new RegExp(
    `^(?:subscribe (?:to|for|via)|sign up (?:for|to)|follow \\S+(?: \\S+){0,3} on|join \\S+(?: \\S+){0,2} on|get the latest)\\b.*\\b${MEDIA}\\b[^,]*$`,
    'iu',
  ),
);
const FOREIGN_INVITATION = patternOf(
  /^(?:подписывайтесь|подпишитесь|підписуйтесь|підписуйтеся|abonnieren sie|abonniere|suscríbete|suscríbase|síguenos|abonnez-vous|suivez-nous|iscriviti|seguici|inscreva-se|assine|siga-nos|abone ol|zapisz się|abonează-te|abonneer|volg ons|تابعونا|اشترك|关注我们|扫码关注)/iu,
);
const LONGEST_INVITATION = 35;
const SHORTEST_STORYLIKE_INVITATION = 14;
const COOKIES = patternOf(
  /^(?:we (?:and our (?:\d+ )?partners )?use cookies\b.*\b(?:experience|traffic|site|personali[sz]e|polic(?:y|ies)|ads|consent|browsing|website|preferences)\b|(?:this|our) (?:web)?site uses cookies\b|by (?:continuing|clicking|using)\b.*\b(?:agree|consent|accept)\b|(?:accept|reject|manage|allow)(?: all)? (?:cookies|preferences)\b|cookies? (?:settings|policy|preferences|notice)$|wir verwenden cookies\b|nous utilisons des cookies\b|utilizamos cookies\b)/iu,
);
const LONGEST_NOTICE = 80;

function short(reason: string, words: number, of: RegExp): Rule {
  const pattern = patternOf(of);
  return { reason, matches: (line) => line.words <= words && pattern.test(line) };
}

/** A title that is a whole sentence may be the article's first one, and has to stay quotable. */
function isHeadline(line: PageLine, { plainly }: Page): boolean {
  if (line.index >= LAST_HEADLINE || /[.。।۔]["”’»)]*$/u.test(line.text)) return false;
  const text = plain(line.text);
  return text === plainly.title || text === `${plainly.title} ${plainly.outlet}`;
}

function isOutlet(line: PageLine, { plainly: { outlet } }: Page): boolean {
  if (line.text.length > outlet.length + LONGEST_LABEL) return false;
  const text = plain(line.text).replace(/^by /u, '');
  return text === outlet || text === `${outlet} staff`;
}

function isByline(line: PageLine, { plainly: { byline, outlet } }: Page): boolean {
  if (byline === undefined || line.text.length > byline.length + outlet.length + LONGEST_LABEL)
    return false;
  if (isEnded(line.text)) return false;
  const text = plain(line.text).replace(/^(?:by|author|written by|von|par|por) /u, '');
  return text === byline || text === `${byline} ${outlet}`;
}

function isShareBar(line: PageLine): boolean {
  if (line.words > LONGEST_SHARE_BAR || isEnded(line.text)) return false;
  const words = plain(line.text).split(' ');
  if (!words.every((word) => SHARE_WORDS.has(word))) return false;
  return /^(?:share|tweet)/iu.test(line.text) || (line.text.match(NETWORKS)?.length ?? 0) > 1;
}

function isCookieNotice(line: PageLine): boolean {
  return line.words <= LONGEST_NOTICE && COOKIES.test(line) && !isReported(line);
}

function isInvitation(line: PageLine): boolean {
  if (line.words > LONGEST_INVITATION) return false;
  const invites =
    (INVITING.test(line.text) && (INVITATION.test(line) || HANDLE.test(line))) ||
    FOREIGN_INVITATION.test(line) ||
    (line.words <= SHORTEST_STORYLIKE_INVITATION && SHORT_INVITATION.test(line));
  return invites && !isReported(line);
}
