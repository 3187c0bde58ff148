import type { Rejection } from '../corpus/article.ts';
import { lineAt } from '../corpus/line-at.ts';
import { byPlace, type CorpusUnit, type LoadOptions, readCorpus } from '../corpus/load.ts';
import { compareCodeUnits } from '../corpus/order.ts';
import { CopyFinder } from './copies.ts';
import { nearestField } from './nearest-field.ts';
import { outletSpellings } from './outlet-spellings.ts';
import type {
  ArticlePlace,
  CorpusReport,
  Counted,
  LongSentence,
  SetAside,
  TakenArticle,
  UnknownName,
} from './report.ts';

/**
 * Reads a corpus as a load does, and tells what an editor should know of it.
 *
 * @throws CorpusError when there is no such folder, or no article file in it.
 */
export async function checkCorpus(folder: string, options?: LoadOptions): Promise<CorpusReport> {
  const findings = new Findings();
  for await (const unit of readCorpus(folder, options)) findings.take(unit);
  return findings.report();
}

/** UTF-16 units; with its facts a longer sentence takes half of a Discord message and may be cut. */
const LONG_SENTENCE = 700;

type Taken = Extract<CorpusUnit, { kind: 'article' }>;

class Findings {
  readonly #taken: TakenArticle[] = [];
  readonly #rejected: Rejection[] = [];
  readonly #undated: ArticlePlace[] = [];
  readonly #withoutUrl: ArticlePlace[] = [];
  readonly #longSentences: LongSentence[] = [];
  readonly #setAside: SetAside[] = [];
  readonly #unknown = new Map<string, UnknownName>();
  readonly #outlets = new Map<string, number>();
  readonly #languages = new Map<string, number>();
  readonly #lineIds = new Map<string, number>();
  readonly #copies = new CopyFinder();
  #sentences = 0;

  take(unit: CorpusUnit): void {
    if (unit.kind === 'rejected') {
      this.#rejected.push({ file: unit.file, line: unit.line, reason: unit.reason });
      return;
    }
    const { cut, line } = unit;
    const { id, outlet, published, url, language } = cut.article;
    const place = { file: cut.file, line, id };
    this.#taken.push({ ...place, outlet, published, sentences: cut.sentences.length });
    this.#sentences += cut.sentences.length;
    count(this.#outlets, outlet);
    count(this.#languages, language);
    if (published === undefined) this.#undated.push(place);
    if (url === undefined) this.#withoutUrl.push(place);
    if (line !== undefined && !unit.ownId) count(this.#lineIds, cut.file);
    this.#takeLines(unit);
    this.#takeUnknown(unit);
    this.#copies.add(cut, place);
  }

  report(): CorpusReport {
    const outlets = counted(this.#outlets);
    return {
      articles: this.#taken.length,
      sentences: this.#sentences,
      outlets,
      languages: counted(this.#languages),
      rejected: this.#rejected.toSorted(byPlace),
      unknownFields: [...this.#unknown.values()],
      lineIds: [...this.#lineIds].map(([file, articles]) => ({ file, articles })),
      outletSpellings: outletSpellings(outlets),
      copies: this.#copies.copies(),
      longSentences: this.#longSentences,
      undated: this.#undated,
      withoutUrl: this.#withoutUrl,
      setAside: this.#setAside,
      taken: this.#taken,
    };
  }

  #takeLines({ cut, line, bodyLine }: Taken): void {
    const { article, sentences, furniture, file } = cut;
    const lineOf = (offset: number) => line ?? bodyLine + lineAt(article.body, offset) - 1;
    for (const { start, text } of sentences) {
      if (text.length <= LONG_SENTENCE) continue;
      this.#longSentences.push({ file, line: lineOf(start), length: text.length, text });
    }
    for (const { start, end, reason } of furniture) {
      const text = article.body.slice(start, end).trim();
      this.#setAside.push({ file, line: lineOf(start), reason, text });
    }
  }

  #takeUnknown({ cut: { file }, unknown }: Taken): void {
    for (const { name, line } of unknown) {
      const known = this.#unknown.get(name);
      this.#unknown.set(
        name,
        known === undefined
          ? { name, articles: 1, first: { file, line }, suggestion: nearestField(name) }
          : { ...known, articles: known.articles + 1 },
      );
    }
  }
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function counted(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts]
    .map(([name, articles]) => ({ name, articles }))
    .toSorted((a, b) => compareCodeUnits(a.name, b.name));
}
