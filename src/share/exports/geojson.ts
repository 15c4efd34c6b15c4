import type { Feature, FeatureCollection, Point } from 'geojson';
import { LICENCES, NOTICE } from '../licences.data.ts';
import type { PlaceRecord } from './records.ts';
import type { DataFile } from './schema.ts';

type Located = PlaceRecord & { readonly lat: number; readonly lon: number };

const isLocated = (place: PlaceRecord): place is Located => place.lat !== null && place.lon !== null;

/** What the file says of itself, beside what RFC 7946 asks for. */
export interface PlaceCollection extends FeatureCollection<Point | null> {
  readonly name: string;
  readonly url: string;
  readonly updated: string | null;
  readonly notice: string;
  readonly licences: DataFile['licences'];
}

function featureOf(place: PlaceRecord): Feature<Point | null> {
  const { id, lat, lon, ...properties } = place;
  const geometry: Point | null =
    lat === null || lon === null ? null : { type: 'Point', coordinates: [lon, lat] };
  return { type: 'Feature', id, geometry, properties };
}

/** West, south, east, north; undefined where nothing is located. */
function boxOf(places: readonly Located[]): [number, number, number, number] | undefined {
  if (places.length === 0) return undefined;
  const [lons, lats] = [places.map(({ lon }) => lon), places.map(({ lat }) => lat)];
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** The places as RFC 7946 has them; one without a position is a feature without geometry. */
export function placesToGeoJson(data: DataFile): PlaceCollection {
  const bbox = boxOf(data.places.filter(isLocated));
  return {
    type: 'FeatureCollection',
    name: data.title,
    url: data.url,
    updated: data.updated,
    notice: NOTICE,
    licences: LICENCES.map((licence) => ({ ...licence })),
    ...(bbox && { bbox }),
    features: data.places.map(featureOf),
  };
}
