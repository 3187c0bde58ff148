import { languageCode } from './languages.ts';
import { createTermCutter, type TermCutter } from './terms.ts';

/** Cutters by language; each is made when it is first asked for. */
export interface Cutters {
  /** @param language a BCP 47 tag, or its code. */
  of(language: string): TermCutter;
}

export function createCutters(): Cutters {
  const byTag = new Map<string, TermCutter>();
  const byCode = new Map<string, TermCutter>();
  return {
    of(language) {
      const known = byTag.get(language);
      if (known !== undefined) return known;
      const code = languageCode(language);
      const cutter = byCode.get(code) ?? createTermCutter(code);
      byCode.set(code, cutter);
      byTag.set(language, cutter);
      return cutter;
    },
  };
}
