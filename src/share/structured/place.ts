import type { GeoCoordinatesLeaf, Place, PropertyValueLeaf } from 'schema-dts';
import type { PlaceKind } from '../../analysis/model.ts';
import type { PlaceLink, PlaceView } from '../../corpus/model.ts';
import { roundDegrees } from '../exports/record-views.ts';
import type { Address } from './graph.ts';

/** What each kind is called in schema.org; a settlement may be a village, for which it has no word. */
const TYPES = {
  continent: 'Continent',
  country: 'Country',
  region: 'AdministrativeArea',
  settlement: 'Place',
  water: 'BodyOfWater',
  landform: 'Landform',
  facility: 'Place',
} as const satisfies Record<PlaceKind, string>;

/** A place by name, where it is only spoken of. */
export function namePlace({ kind, href, label }: PlaceLink, address: Address) {
  return { '@type': TYPES[kind], '@id': address(href), name: label } as const;
}

function codeOf(value: string): PropertyValueLeaf {
  return { '@type': 'PropertyValue', propertyID: 'ISO 3166', value };
}

/** None for a place that a report puts near another: a machine would take it for exact. */
function geoOf({ lat, lon, near }: PlaceView): GeoCoordinatesLeaf | null {
  if (lat === null || lon === null || near) return null;
  return { '@type': 'GeoCoordinates', latitude: roundDegrees(lat), longitude: roundDegrees(lon) };
}

/** A place with all its names, in all languages, and what holds it. */
export function describePlace(place: PlaceView, address: Address): Place {
  const { names, label, area, within, href, sourceUrl, note } = place;
  const others = [...new Set(names.map(({ form }) => form))].filter((form) => form !== label);
  const geo = geoOf(place);
  return {
    ...namePlace(place, address),
    url: address(href),
    ...(others.length > 0 && { alternateName: others }),
    ...(note && { description: note }),
    ...(geo && { geo }),
    ...(area.length > 0 && { identifier: area.map(codeOf) }),
    ...(sourceUrl && { sameAs: sourceUrl }),
    ...(within.length > 0 && { containedInPlace: within.map((wider) => namePlace(wider, address)) }),
  };
}
