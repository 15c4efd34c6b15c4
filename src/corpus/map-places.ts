import type { MapPlace } from '../map/model.ts';
import type { PlaceView } from './model.ts';

/**
 * Places as the map draws them, with the sigils of one report's statements (`report`, its address),
 * or of all reports where none is named.
 */
export function mapPlaces(places: readonly PlaceView[], report?: string): MapPlace[] {
  return places.map(({ id, label, kind, lat, lon, area, href, statements }) => ({
    id,
    name: label,
    kind,
    lat,
    lon,
    area,
    href,
    sigils: statements.filter((statement) => !report || statement.report.href === report),
  }));
}
