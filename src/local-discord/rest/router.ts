import type { Route } from './request.ts';

export interface Match {
  readonly route: Route;
  readonly params: ReadonlyMap<string, string>;
}

/** The route for a decoded path, literal segments before parameters. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  path: string,
): Match | undefined {
  const segments = path.split('/');
  const matches = routes
    .filter((route) => route.method === method)
    .flatMap((route) => {
      const params = paramsOf(route.pattern.split('/'), segments);
      return params === undefined ? [] : [{ route, params }];
    });
  return matches.toSorted((a, b) => a.params.size - b.params.size)[0];
}

function paramsOf(
  pattern: readonly string[],
  segments: readonly string[],
): ReadonlyMap<string, string> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params = new Map<string, string>();
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) params.set(part.slice(1), segment);
    else if (part !== segment) return undefined;
  }
  return params;
}
