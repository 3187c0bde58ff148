import { isAbsolute, relative, sep } from 'node:path';

/** How an exported test comes to the articles of its session. */
export interface ArticlesSetting {
  /** Entries of the environment. */
  readonly env: readonly string[];
  /** What they need besides what every exported test imports. */
  readonly imports: readonly string[];
  readonly notes: readonly string[];
}

/**
 * @param knowledge the folder of articles.
 * @param root the project's; both absolute, without links in them.
 */
export function findArticles(knowledge: string, root: string): ArticlesSetting {
  const inside = relative(root, knowledge);
  // Of these every newsroom has a copy.
  if (inside === 'knowledge') return { env: [], imports: [], notes: [] };
  if (inside === '' || isAbsolute(inside) || inside.split(sep)[0] === '..') {
    const note = `It reads its articles from ${knowledge}, which is not part of the project.`;
    return { env: [`KNOWLEDGE_DIR: ${JSON.stringify(knowledge)}`], imports: [], notes: [note] };
  }
  const parts = inside.split(sep).map((part) => JSON.stringify(part));
  return {
    env: [`KNOWLEDGE_DIR: join(ROOT, ${parts.join(', ')})`],
    imports: ["import { join } from 'node:path';", "import { ROOT } from './support/cli.ts';"],
    notes: [],
  };
}
