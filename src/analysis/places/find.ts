import type { Gazetteer } from '../../gazetteer/model.ts';
import type { PlaceMention } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** Places of a whole report: namesakes are settled by all that the report names. */
export function findPlaces(
  _passages: readonly Passage[],
  _lexicon: PlaceLexicon,
  _gazetteer: Gazetteer,
): PlaceMention[] {
  return [];
}
