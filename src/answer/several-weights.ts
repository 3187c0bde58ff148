import type { SeveralFeatures } from './several-measures.ts';

// Learned by src/train/main.ts from MultiHop-RAG’s pair; see docs/answers.md. Not to be edited.
export const SEVERAL_WEIGHTS: SeveralFeatures = {
  covered: 25,
  titled: 15,
  clause: 12,
  outletNamed: 1.5,
  dayNamed: 1.88,
};
