import { expect, it } from 'vitest';
import { furnitureFigures, judgeImported, judgePasted, readPages, storyFigures } from './support/pages.ts';

for (const folder of ['tuned', 'held-out']) it(folder, () => {
  const pages = readPages(folder);
  const imp = pages.flatMap(judgeImported), pas = pages.flatMap(judgePasted);
  console.log(folder, 'imported story', storyFigures(imp), 'pasted furniture', furnitureFigures(pas), imp.length, pas.length);
  if (process.env['SHOW']?.includes(folder)) {
    for (const l of imp) if (l.kept !== l.isStory) console.log('IMP', l.page, l.isStory ? 'LOST' : 'LEFT', l.text);
    for (const l of pas) if (l.kept !== l.isStory) console.log('PASTE', l.page, l.isStory ? 'LOST' : 'LEFT', l.text);
  }
  expect(pages.length).toBeGreaterThan(9);
});
