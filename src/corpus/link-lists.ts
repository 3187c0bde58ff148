import { isEnded } from './page.ts';
import type { Page, PageLine } from './page.ts';
import { patternOf } from './pattern.ts';

/**
 * Where the list of links ends that the line at `index` is the heading of; `undefined` when it is no
 * such heading. A heading that could head a part of the story as well (“More on the treaty”) counts
 * only when no story follows.
 */
export function linkListFrom(page: Page, index: number): number | undefined {
  const heading = page.lines[index];
  if (!heading || heading.words > LONGEST_HEADING || heading.text.length > LONGEST_LINE)
    return undefined;
  const plainly = HEADING.test(heading);
  if (!plainly && !TAIL_HEADING.test(heading)) return undefined;
  let end = index + 1;
  for (let line = page.lines[end]; line && isLink(line); line = page.lines[++end]);
  const last = end === page.lines.length || !page.lines.slice(end).some((line) => line.isStory);
  if (last) return end;
  if (!plainly) return undefined;
  return end - index - 1 <= MOST_LINKS_WITHIN ? end : index + 1;
}

const LONGEST_HEADING = 7;
/** Units; a heading or headline has fewer. */
const LONGEST_LINE = 300;
/** More lines of links than that in the middle of a story are something else. */
const MOST_LINKS_WITHIN = 6;
const LONGEST_LINK = 25;
const HEADING = patternOf(
  new RegExp(
    `^(?:${[
      'related(?: (?:articles?|stories|posts?|news|content|links?|coverage|topics|reading|items))?',
      'you (?:may|might) (?:also )?(?:like|enjoy|be interested in|have missed)',
      'more (?:stories|news|articles|like this|on this(?: story| topic)?|about this(?: story)?)',
      'read (?:more|also|next)',
      '(?:see|read|also) (?:also|read)',
      'recommended(?: for you| stories| articles| reading)?',
      'most (?:read|popular|viewed|watched|shared|commented)(?: .{3,20})?',
      'trending(?: now| stories| topics)?',
      'what to read next',
      'up next|key events|discussion about this post|explore more on these topics|around the .{2,12}',
      'más información|más noticias|en portada|mais lidas|veja também|saiba mais|à la une|ultime notizie|i più letti|en çok okunanlar|popularne|meistgelesen',
      "editor[’']?s[’']? picks",
      'suggested (?:articles|stories|reading)',
      'mehr zum thema|lesen sie auch|auch interessant|das könnte sie auch interessieren',
      'articles (?:liés|similaires)|(?:à )?lire aussi|sur le même sujet',
      'noticias relacionadas|lea también|lee también|te puede interesar|artículos relacionados',
      'leia também|leia mais|artigos relacionados',
      'articoli correlati|leggi anche',
      'lees ook|gerelateerde artikelen|czytaj także|zobacz także|citește și|ilgili haberler',
      'читайте также|по теме|материалы по теме|похожие (?:статьи|новости)|читайте також|по темі',
      'διαβάστε (?:επίσης|ακόμη)|σχετικά άρθρα',
      'اقرأ أيضا|اقرأ أيضًا|مواضيع ذات صلة|أخبار ذات صلة',
      'संबंधित (?:खबरें|ख़बरें|समाचार)|यह भी पढ़ें',
      '相关(?:新闻|阅读|文章|报道|链接)|延伸阅读|推荐阅读|関連(?:記事|ニュース)|ข่าวที่เกี่ยวข้อง',
    ].join('|')})\\s*[:：]?$`,
    'iu',
  ),
);
const TAIL_HEADING = patternOf(
  /^(?:more (?:on|from|in|about) .+|latest(?: .+)?|top stories|popular(?: .+)?|recent (?:posts|articles|stories|news)|further reading|don[’']t miss|links)\s*:?$/iu,
);

/** A headline of another article: no sentence, unless it asks. */
function isLink(line: PageLine): boolean {
  // A time opens the next entry of a live blog.
  if (/^\d{1,2}[.:h]\d\d(?!\d)/.test(line.text)) return false;
  if (/^(?:https?:\/\/\S+|!?\[[^\]]*\]\([^)]*\))$/.test(line.text)) return true;
  return line.words <= LONGEST_LINK && (!isEnded(line.text) || line.text.endsWith('?'));
}
