import { rulesExtended } from 'discord-markdown-parser';
import { httpAddress, looksLikeAddress, withoutLooseBracket } from './links.ts';
import { listAt, listLines } from './lists.ts';

type Rules = typeof rulesExtended;
type Rule = Rules[string];
type Match = Rule['match'];
type State = Parameters<Match>[1];

/** Emoji are characters here, and the reader's own fonts have them. */
const { twemoji: _, ...known } = rulesExtended;

/**
 * Discord's dialect as the library has it, and what it lacks: lists, links that lead to nothing
 * but web pages, and blocks that begin only at the start of a line.
 */
export const rules: Rules = {
  ...known,
  ...inlineOnly('strong', 'em', 'underline', 'strikethrough', 'spoiler'),
  autolink: narrowed('autolink', ([, address = '']) => httpAddress(address) !== undefined),
  url: { ...ruleOf('url'), match: matchAddress },
  link: {
    order: ruleOf('link').order,
    match: (source) => maskedLink(source),
    parse: ([, label = '', target], parse, state) => ({
      content: parse(label, inside(state)),
      target,
    }),
  },
  list: {
    order: ruleOf('blockQuote').order,
    match: (source, state) => (isLineStart(state) ? captured(listAt(source)) : null),
    parse: ([list = ''], parse, state) => ({
      items: listLines(list).map(({ text, ...line }) => ({
        ...line,
        content: parse(text, inside(state)),
      })),
    }),
  },
};

function ruleOf(name: string): Rule {
  const rule = rulesExtended[name];
  if (rule === undefined) throw new Error(`the Markdown library has no rule “${name}”`);
  return rule;
}

/** The rules, with nothing in what they enclose taken for the start of a line. */
function inlineOnly(...names: readonly string[]): Rules {
  const entries = names.map((name): [string, Rule] => {
    const rule = ruleOf(name);
    const parse: Rule['parse'] = (capture, nested, state) =>
      rule.parse(capture, (source, inner) => nested(source, inside(inner ?? state)), state);
    return [name, { ...rule, parse }];
  });
  return Object.fromEntries(entries);
}

function narrowed(name: string, holds: (capture: readonly string[]) => boolean): Rule {
  const rule = ruleOf(name);
  const match: Match = (source, state, before) => {
    const capture = rule.match(source, state, before);
    return capture && holds([...capture]) ? capture : null;
  };
  return { ...rule, match };
}

const MASKED =
  /^\[((?:\\[^\n]|\[[^[\]\n]*\]|[^[\]\\\n])+)\]\(<?([^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*)*)>?\)/u;

/** `[label](address)`, where the address is one of the web and the label claims no other. */
function maskedLink(source: string) {
  const match = MASKED.exec(source);
  const [, label = '', address = ''] = match ?? [];
  return match && httpAddress(address) !== undefined && !looksLikeAddress(label) ? match : null;
}

const ADDRESS = /^https?:\/\/[^\s<[\]]*[^<.,:; "'[\]\s]/iu;

function matchAddress(source: string): ReturnType<Match> {
  const address = withoutLooseBracket(ADDRESS.exec(source)?.[0] ?? '');
  return httpAddress(address) === undefined ? null : captured(address, address);
}

function captured(...groups: readonly (string | undefined)[]): ReturnType<Match> {
  const [whole] = groups;
  return whole === undefined ? null : Object.assign([...groups].map(String), { index: 0 });
}

function isLineStart({ prevCapture }: State): boolean {
  return prevCapture === null || prevCapture === undefined || prevCapture[0].endsWith('\n');
}

/** A state in which the next character is in the middle of a line. */
function inside(state: State): State {
  return { ...state, prevCapture: captured(' ') };
}
