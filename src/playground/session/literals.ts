/** Values as TypeScript writes them. */
export interface Literals {
  /** On one line if it has room, else an entry a line, indented by so many more than `indent`. */
  of(value: unknown, indent?: number): string;
}

const WIDTH = 90;

/** @param names expressions that stand for ids: those differ each time a test runs. */
export function createLiterals(names: ReadonlyMap<string, string>): Literals {
  const text = (value: string): string => {
    const ids = [...names.keys()].filter((id) => value.includes(id));
    if (ids.length === 0) return quoted(value);
    if (ids[0] === value) return names.get(value) ?? quoted(value);
    const escaped = value.replaceAll(/[\\`]|\$\{/gu, (found) => `\\${found}`);
    const filled = ids.reduce(
      (result, id) => result.replaceAll(id, `\${${names.get(id)}}`),
      escaped,
    );
    return `\`${filled.replaceAll('\n', '\\n').replaceAll('\r', '\\r')}\``;
  };
  const write = (value: unknown, indent: string): string => {
    if (typeof value === 'string') return text(value);
    if (Array.isArray(value))
      return block(
        value.map((item) => write(item, `${indent}  `)),
        '[]',
        indent,
      );
    if (typeof value !== 'object' || value === null) return String(value);
    const entries = Object.entries(value).map(
      ([key, inner]) => `${keyOf(key)}: ${write(inner, `${indent}  `)}`,
    );
    return block(entries, '{}', indent);
  };
  return { of: (value, indent = 2) => write(value, ' '.repeat(indent)) };
}

function block(
  items: readonly string[],
  [open, close]: string | readonly string[],
  indent: string,
): string {
  if (items.length === 0) return `${open}${close}`;
  const space = open === '{' ? ' ' : '';
  const line = `${open}${space}${items.join(', ')}${space}${close}`;
  if (line.length + indent.length <= WIDTH && !line.includes('\n')) return line;
  const lines = items.map((item) => `${indent}  ${item},\n`);
  return `${open}\n${lines.join('')}${indent}${close}`;
}

function keyOf(key: string): string {
  // That one would set the prototype.
  if (key === '__proto__') return `['${key}']`;
  return /^[a-zA-Z_$][\w$]*$/u.test(key) ? key : quoted(key);
}

/** In single quotes, unless that takes more escapes. */
function quoted(value: string): string {
  const json = JSON.stringify(value);
  // What ends a line in old scripts, and what turns the direction of what a reader sees.
  const safe = json.replaceAll(
    /[\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu,
    escapeUnit,
  );
  const singles = value.split("'").length;
  if (singles > value.split('"').length) return safe;
  return `'${safe.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
