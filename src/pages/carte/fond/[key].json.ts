import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import { mapPlaces } from '../../../corpus/map-places.ts';
import { placesOnMap } from '../../../corpus/places/page.ts';
import { backdropFor, keyFor, regionsShown } from '../../../map/page-map.ts';
import { ATLAS } from '../../../map/serve.ts';

/** One base map for each part of the world that a page shows; neighbouring pages share theirs. */
export const getStaticPaths: GetStaticPaths = async () => {
  const all = await corpus();
  const { reports, places, surroundings } = all;
  const maps = [
    ...reports.map((report) => mapPlaces(report.places, report.href)),
    ...[...places, ...surroundings].map((place) => mapPlaces(placesOnMap(place, all))),
    mapPlaces(places),
  ];
  const shownIn = new Map<string, Set<string>>();
  for (const shown of maps) {
    const key = keyFor(shown, ATLAS);
    shownIn.set(key, new Set([...(shownIn.get(key) ?? []), ...regionsShown(shown)]));
  }
  return [...shownIn].map(([key, regions]) => ({ params: { key }, props: { regions } }));
};

export const GET: APIRoute<{ regions: ReadonlySet<string> }> = ({ params, props }) =>
  Response.json(backdropFor(params['key'] ?? '', ATLAS, props.regions));
