import { group } from 'd3-array';
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import type { OfCountry, Regions } from './model.ts';

type Land = Topology<{ regions: Regions }>;

/** Steps along the equator to which positions are rounded: about 400 m. */
const QUANTUM = 1e5;

/** The countries go in as polygons with their code, and come out as such. */
function isRegions(object: { type: string | null } | undefined): object is Regions {
  return object?.type === 'GeometryCollection';
}

/**
 * The same land with one region a country, its ISO 3166-1 code as id. Its lines run from one meeting of
 * three countries to the next, so that they can be drawn roughly where the map is of half a continent.
 */
export function dissolveRegions(land: Land): Land {
  const countries = group(land.objects.regions.geometries, ({ properties }) => properties?.country ?? '');
  const features = [...countries].map(
    ([country, own]): Feature<MultiPolygon, OfCountry> => ({
      type: 'Feature',
      id: country,
      properties: { country },
      geometry: merge(land, own),
    }),
  );
  const regions: FeatureCollection<MultiPolygon, OfCountry> = { type: 'FeatureCollection', features };
  const made = topology({ regions }, QUANTUM);
  const collection = made.objects['regions'];
  if (!isRegions(collection)) throw new TypeError('the countries came out as no collection');
  return { ...made, objects: { regions: collection } };
}
