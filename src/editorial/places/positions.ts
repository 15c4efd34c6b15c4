import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { MESSAGES } from '../messages.ts';
import type { PlaceRow } from '../place.ts';
import type { Row, Table } from '../table.ts';

/** What the outlines of the countries tell of a point. Codes are ISO 3166-1. */
export interface Outlines {
  /** The country whose land holds the point; null at sea. */
  countryAt(lat: number, lon: number): string | null;
  /** From the point to a country or a region, by its ISO 3166 code, km: 0 inside; null where it has no outline. */
  kmTo(code: string, lat: number, lon: number): number | null;
}

export interface PositionSources {
  readonly outlines: Outlines;
  /** The country that a row says, itself or by what holds it. */
  readonly countryOf: (row: PlaceRow) => string | null;
  readonly nameOf: (country: string) => string;
}

/** The outlines are simplified: inland a border may be this far off, km. */
const BORDER = 15;
/** Small islands have no outline: at sea a place may be as far as an exclusive economic zone reaches, km. */
const OFFSHORE = 370;

function faultOf(row: PlaceRow, lat: number, lon: number, sources: PositionSources) {
  const { outlines, countryOf, nameOf } = sources;
  const country = countryOf(row);
  const km = country ? outlines.kmTo(country, lat, lon) : null;
  if (!country || km === null || km <= BORDER) return null;
  const found = outlines.countryAt(lat, lon);
  if (found === country || (found === null && km <= OFFSHORE)) return null;
  const isSwapped = Math.abs(lon) <= 90 && outlines.countryAt(lon, lat) === country;
  return MESSAGES.wrongCountry(nameOf(country), found && nameOf(found), Math.round(km), isSwapped);
}

/** Positions that lie in another country than the row says. */
export function findWrongCountries(table: Table<PlaceRow>, sources: PositionSources): Diagnostic[] {
  const tell = ({ value, at }: Row<PlaceRow>): Diagnostic[] => {
    const { lat, lon } = value;
    const fault = lat === undefined || lon === undefined ? null : faultOf(value, lat, lon, sources);
    return fault ? [diagnose(table, at(['lat']), fault)] : [];
  };
  return table.rows.flatMap(tell);
}
