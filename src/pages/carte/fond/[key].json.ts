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
    ...reports.map((report) => ({ shown: mapPlaces(report.places, report.href), about: undefined })),
    ...[...places, ...surroundings].map((place) => ({
      shown: mapPlaces(placesOnMap(place, all)),
      about: place.id,
    })),
    { shown: mapPlaces(places), about: undefined },
  ];
  const shownIn = new Map<string, Set<string>>();
  for (const { shown, about } of maps) {
    const key = keyFor(shown, ATLAS, about);
    shownIn.set(key, new Set([...(shownIn.get(key) ?? []), ...regionsShown(shown)]));
  }
  return [...shownIn].map(([key, regions]) => ({ params: { key }, props: { regions } }));
};

export const GET: APIRoute<{ regions: ReadonlySet<string> }> = ({ params, props }) =>
  Response.json(backdropFor(params['key'] ?? '', ATLAS, props.regions));
