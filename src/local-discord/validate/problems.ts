import { DiscordError } from '../errors.ts';
import type { JsonObject } from '../json.ts';

interface Problem {
  /** Keys from the body down, joined by dots: `embeds.0.title`. */
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Gathers what is wrong with a body, and reports it all in Discord's shape. */
export class Problems {
  readonly #found: Problem[] = [];

  add(path: string, code: string, message: string): void {
    this.#found.push({ path, code, message });
  }

  required(path: string): void {
    this.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  }

  choice(path: string, value: unknown): void {
    this.add(
      path,
      'BASE_TYPE_CHOICES',
      `Value ${JSON.stringify(value)} is not one of those allowed.`,
    );
  }

  /** A text of `min` to `max` UTF-16 units; absent counts as missing only when `min` is not 0. */
  text(path: string, value: unknown, min: number, max: number): void {
    if (value === undefined || value === null) {
      if (min > 0) this.required(path);
    } else if (typeof value !== 'string') {
      this.add(
        path,
        'STRING_TYPE_CONVERT',
        `Could not interpret ${JSON.stringify(value)} as string.`,
      );
    } else if (value.length < min || (value.length > max && min > 0)) {
      this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
    } else if (value.length > max) {
      this.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
    }
  }

  /** How many of something there are. */
  count(path: string, length: number, min: number, max: number): void {
    if (length >= min && length <= max) return;
    this.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }

  /** @throws DiscordError 50035 naming every place. */
  throwIfAny(): void {
    if (this.#found.length === 0) return;
    throw new DiscordError(400, 50035, 'Invalid Form Body', treeOf(this.#found));
  }
}

/** `{ embeds: { 0: { title: { _errors: […] } } } }` */
function treeOf(problems: readonly Problem[]): JsonObject {
  const tree: Record<string, unknown> = {};
  const here = problems.filter(({ path }) => path === '');
  if (here.length > 0) tree['_errors'] = here.map(({ code, message }) => ({ code, message }));
  const below = problems.filter(({ path }) => path !== '');
  for (const key of new Set(below.map(({ path }) => headOf(path)))) {
    const inside = below.filter(({ path }) => headOf(path) === key);
    tree[key] = treeOf(
      inside.map(({ path, code, message }) => ({ path: tailOf(path), code, message })),
    );
  }
  return tree;
}

function headOf(path: string): string {
  return path.split('.')[0] ?? '';
}

function tailOf(path: string): string {
  return path.split('.').slice(1).join('.');
}
