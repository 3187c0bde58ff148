import type { SeveralFeatures } from './several-measures.ts';

// Learned by src/train/main.ts from MultiHop-RAG’s pair; see docs/answers.md. Not to be edited.
export const SEVERAL_WEIGHTS: SeveralFeatures = {
  covered: 25,
  titled: 17.5,
  clause: 15,
  outletNamed: 1.75,
  dayNamed: 3,
};
