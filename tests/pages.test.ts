import { describe, expect, it } from 'vitest';
import {
  type Figures,
  furnitureFigures,
  judgeImported,
  judgePasted,
  readPages,
  storyFigures,
} from './support/pages.ts';

/**
 * What must be reached at the least. “Imported” counts the lines of the article that a page becomes:
 * how many of them belong to it, and how many of its own it has. “Pasted” counts the furniture that
 * is found in the whole page without its markup.
 */
const FLOORS = {
  tuned: { imported: [0.94, 0.99], pasted: [0.99, 0.92] },
  'held-out': { imported: [0.76, 0.95], pasted: [0.99, 0.77] },
} as const;

describe.each(['tuned', 'held-out'] as const)('%s pages', (folder) => {
  const pages = readPages(folder);

  it('lose their furniture, and keep their story', () => {
    const imported = storyFigures(pages.flatMap(judgeImported));
    const pasted = furnitureFigures(pages.flatMap(judgePasted));
    process.stdout.write(
      `${pages.length} ${folder} pages: story of imported pages ${told(imported)}; ` +
        `furniture of pasted pages ${told(pasted)}\n`,
    );
    const floors = FLOORS[folder];
    expect(imported.precision).toBeGreaterThanOrEqual(floors.imported[0]);
    expect(imported.recall).toBeGreaterThanOrEqual(floors.imported[1]);
    expect(pasted.precision).toBeGreaterThanOrEqual(floors.pasted[0]);
    expect(pasted.recall).toBeGreaterThanOrEqual(floors.pasted[1]);
  });

  it('are marked: each has a story and furniture', () => {
    expect(pages.length).toBeGreaterThan(10);
    const unmarked = pages.filter((page) => {
      const story = judgePasted(page).filter(({ isStory }) => isStory).length;
      return story < 3 || judgePasted(page).length - story < 3;
    });
    expect(unmarked.map(({ name }) => name)).toEqual([]);
  });
});

function told({ precision, recall }: Figures): string {
  return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
}
