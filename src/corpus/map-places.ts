import type { MapPlace, MapSigil } from '../map/model.ts';
import { REGION_OF_TERRITORY } from '../map/territories.data.ts';
import type { PlaceView, StatementView } from './model.ts';
import { slugOf } from './slug-of.ts';

/** A continent has no spot of its own: it is listed beside the map, not drawn on it. */
function spotOf({ kind, lat, lon, area }: PlaceView): Pick<MapPlace, 'lat' | 'lon' | 'area'> {
  if (kind === 'continent') return { lat: null, lon: null, area: [] };
  return { lat, lon, area: area.map((code) => REGION_OF_TERRITORY[code] ?? code) };
}

/** Its own day where the report gives it; else the day of the report, by which it was said. */
export function saidBy({ date, report }: Pick<StatementView, 'date' | 'report'>): string {
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : report.date.slice(0, 10);
}

function sigilOf(statement: StatementView): MapSigil {
  const { sigil, number, href, report } = statement;
  const { id, letter, label, shape, hue } = statement.voice;
  return {
    ...{ sigil, number, href },
    voice: { id, letter, label, shape, hue },
    day: saidBy(statement),
    report: { id: slugOf(report.href), label: report.label, href: report.href },
  };
}

/**
 * Places as the map draws them, with the sigils of one report's statements (`report`, its address),
 * or of all reports where none is named.
 */
export function mapPlaces(places: readonly PlaceView[], report?: string): MapPlace[] {
  return places.map((place) => ({
    id: place.id,
    name: place.near ? `${place.label} (position approximative)` : place.label,
    kind: place.kind,
    ...spotOf(place),
    href: place.href,
    sigils: place.statements.filter((statement) => !report || statement.report.href === report).map(sigilOf),
  }));
}
