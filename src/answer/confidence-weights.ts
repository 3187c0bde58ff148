import type { ConfidenceFeatures } from './confidence.ts';

// Learned by src/train/main.ts from newsqa.json, squad.json, en.json;
// see docs/answers.md. Not to be edited by hand again: after the last training `defined` was added,
// numbers moved from `dateMissing` to `amountMissing`, and the limits of AT_MOST and AT_LEAST applied.
export const CONFIDENCE_WEIGHTS: ConfidenceFeatures = {
  bias: -8.2,
  here: 3.445,
  near: 1.075,
  elsewhere: -0.107,
  nowhere: -1.188,
  relatedOnly: -0.614,
  worst: 2.495,
  namesGone: -2,
  namesBeside: 0.504,
  predicateGone: -1.5,
  dateMissing: -0.625,
  amountMissing: -3,
  kindHeld: 0.245,
  nobodyNew: -1.5,
  manner: -0.179,
  counted: 0.494,
  focusMissing: 0.159,
  defined: 2,
  corrected: -0.618,
  pairs: 0.449,
  tightness: 0.293,
  terms: 1.693,
  probability: 4.043,
  lead: -0.188,
};
