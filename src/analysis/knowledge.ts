import type { Gazetteer } from '../gazetteer/model.ts';

/** What the analysis leans on beside the text. */
export interface Knowledge {
  readonly gazetteer: Gazetteer;
}
