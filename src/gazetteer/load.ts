import { join } from 'node:path';
import { placeRow } from '../editorial/place.ts';
import { readTable } from '../editorial/table.ts';
import type { Gazetteer } from './model.ts';
import { gazetteerOf } from './prepared.ts';

/** As `gazetteerOf`, with the places of `contentDir`. Faulty rows are left to `check`. */
export function loadGazetteer({ contentDir, cacheDir }: { contentDir: string; cacheDir: string }): Gazetteer {
  const places = readTable(join(contentDir, 'places.yml'), placeRow).rows.map(({ value }) => value);
  return gazetteerOf(places, cacheDir);
}
