import type { APIRoute, GetStaticPaths } from 'astro';
import { corpus } from '../../../corpus/index.ts';
import { mapPlaces } from '../../../corpus/map-places.ts';
import { backdropFor, dividedCountries, keyFor } from '../../../map/page-map.ts';
import { ATLAS } from '../../../map/serve.ts';

/** One base map for each part of the world that a page shows; neighbouring pages share theirs. */
export const getStaticPaths: GetStaticPaths = async () => {
  const { reports, places } = await corpus();
  const maps = [
    ...reports.map((report) => mapPlaces(report.places, report.href)),
    ...mapPlaces(places).map((place) => [place]),
    mapPlaces(places),
  ];
  const divided = new Map<string, Set<string>>();
  for (const shown of maps) {
    const key = keyFor(shown, ATLAS);
    divided.set(key, new Set([...(divided.get(key) ?? []), ...dividedCountries(shown)]));
  }
  return [...divided].map(([key, countries]) => ({ params: { key }, props: { divided: countries } }));
};

export const GET: APIRoute<{ divided: ReadonlySet<string> }> = ({ params, props }) =>
  Response.json(backdropFor(params['key'] ?? '', ATLAS, props.divided));
