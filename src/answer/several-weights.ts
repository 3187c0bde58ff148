import type { SeveralFeatures } from './several-measures.ts';

// Learned by src/train/several-things.ts from MultiHop-RAG’s pair; see docs/answers.md. Not to be
// edited.
export const SEVERAL_WEIGHTS: SeveralFeatures = {
  covered: 25,
  titled: 18.75,
  clause: 18.75,
  outletNamed: 1.5,
  dayNamed: 3.19,
};
