import type { MapPlace } from '../map/model.ts';
import type { PlaceView } from './model.ts';

/** A continent has no spot of its own: it is listed beside the map, not drawn on it. */
function spotOf({ kind, lat, lon, area }: PlaceView): Pick<MapPlace, 'lat' | 'lon' | 'area'> {
  return kind === 'continent' ? { lat: null, lon: null, area: [] } : { lat, lon, area };
}

/**
 * Places as the map draws them, with the sigils of one report's statements (`report`, its address),
 * or of all reports where none is named.
 */
export function mapPlaces(places: readonly PlaceView[], report?: string): MapPlace[] {
  return places.map((place) => ({
    id: place.id,
    name: place.label,
    kind: place.kind,
    ...spotOf(place),
    href: place.href,
    sigils: place.statements.filter((statement) => !report || statement.report.href === report),
  }));
}
