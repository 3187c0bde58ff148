const COLUMNS = [
  ['articles', ({ articles }) => articles.toLocaleString('en')],
  ['passages', ({ passages }) => passages.toLocaleString('en')],
  ['engine', ({ engine }) => engine],
  ['build', ({ build }) => seconds(build)],
  ['memory', ({ memory }) => megabytes(memory)],
  ['snapshot', ({ snapshotSize }) => megabytes(snapshotSize)],
  ['loads in', ({ snapshotLoad }) => seconds(snapshotLoad)],
  ['p50 / p95 / p99', ({ p50, p95, p99 }) => [p50, p95, p99].map(milliseconds).join(' / ')],
  ['found in 1 / 5', ({ found1, found5 }) => [found1, found5].map(share).join(' / ')],
];

/** A table in Markdown; a failure takes the place of what was not measured. */
export function table(results) {
  const head = COLUMNS.map(([name]) => name);
  const rows = results.map((result) =>
    COLUMNS.map(([name, of]) =>
      result.failure === undefined || ['articles', 'passages', 'engine'].includes(name)
        ? of(result)
        : name === 'build'
          ? result.failure
          : '–',
    ),
  );
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

const CURVES = {
  build: ['Build, s', ({ build }) => build / 1000],
  memory: ['Resident memory, MB', ({ memory }) => memory / 1e6],
  query: ['Query p50, ms', ({ p50 }) => p50],
};
const COLOURS = ['#0b6e4f', '#b23a48', '#3d5a80', '#e09f3e', '#7b2d8b', '#555555'];
const SIZE = { width: 640, height: 380, left: 64, right: 130, top: 34, bottom: 44 };

/** Growth curves over the number of passages, both axes logarithmic. */
export function curves(results) {
  return Object.fromEntries(
    Object.entries(CURVES).map(([name, [title, of]]) => [
      `bench-${name}`,
      curve(title, of, results),
    ]),
  );
}

function curve(title, of, results) {
  const points = results.filter(({ failure }) => failure === undefined);
  const xs = scale(
    points.map(({ passages }) => passages),
    SIZE.left,
    SIZE.width - SIZE.right,
  );
  const ys = scale(points.map(of), SIZE.height - SIZE.bottom, SIZE.top);
  const engines = [...new Set(points.map(({ engine }) => engine))];
  const lines = engines.map((engine, at) => {
    const own = points.filter((point) => point.engine === engine);
    const path = own.map((point) => `${xs.at(point.passages)},${ys.at(of(point))}`);
    const [x, y] = path.at(-1).split(',');
    const colour = COLOURS[at % COLOURS.length];
    return (
      `<polyline points="${path.join(' ')}" fill="none" stroke="${colour}" stroke-width="2"/>` +
      path
        .map(
          (place) =>
            `<circle cx="${place.split(',')[0]}" cy="${place.split(',')[1]}" r="3" fill="${colour}"/>`,
        )
        .join('') +
      `<text x="${Number(x) + 8}" y="${Number(y) + 4}" fill="${colour}">${engine}</text>`
    );
  });
  const grid = [
    ...xs.ticks.map(
      (tick) =>
        `<line x1="${xs.at(tick)}" x2="${xs.at(tick)}" y1="${SIZE.top}" y2="${SIZE.height - SIZE.bottom}" stroke="#ddd"/><text x="${xs.at(tick)}" y="${SIZE.height - SIZE.bottom + 18}" text-anchor="middle">${tick.toLocaleString('en')}</text>`,
    ),
    ...ys.ticks.map(
      (tick) =>
        `<line x1="${SIZE.left}" x2="${SIZE.width - SIZE.right}" y1="${ys.at(tick)}" y2="${ys.at(tick)}" stroke="#ddd"/><text x="${SIZE.left - 8}" y="${ys.at(tick) + 4}" text-anchor="end">${tick.toLocaleString('en')}</text>`,
    ),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE.width} ${SIZE.height}" font-family="sans-serif" font-size="12">`,
    '<rect width="100%" height="100%" fill="white"/>',
    `<text x="${SIZE.left}" y="18" font-size="14">${title}</text>`,
    ...grid,
    ...lines,
    `<text x="${(SIZE.left + SIZE.width - SIZE.right) / 2}" y="${SIZE.height - 8}" text-anchor="middle">passages</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function scale(values, from, to) {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))));
  return {
    ticks: Array.from({ length: high - low + 1 }, (_, at) => 10 ** (low + at)),
    at: (value) =>
      Math.round(10 * (from + ((Math.log10(value) - low) / (high - low)) * (to - from))) / 10,
  };
}

function seconds(milliseconds_) {
  return milliseconds_ === undefined ? '–' : `${(milliseconds_ / 1000).toFixed(2)} s`;
}

function milliseconds(value) {
  return value === undefined ? '–' : value.toFixed(value < 10 ? 2 : 0);
}

function megabytes(bytes) {
  return bytes === undefined ? '–' : `${Math.round(bytes / 1e6)} MB`;
}

function share(value) {
  return value === undefined ? '–' : value.toFixed(3).slice(1);
}
