import { stopwords } from '@orama/stopwords/english';

export const STOP_WORDS = new Set(stopwords);
