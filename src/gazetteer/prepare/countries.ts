import { geoArea } from 'd3-geo';
import type { Geometry } from 'geojson';
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import ru from 'i18n-iso-countries/langs/ru.json' with { type: 'json' };
import uk from 'i18n-iso-countries/langs/uk.json' with { type: 'json' };
import { OVERSEAS, type RegionFeature } from './regions.ts';

/** A country as `data/countries.json` holds it. */
export interface CountryRow {
  readonly iso: string;
  readonly fr: string;
  readonly forms: readonly string[];
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Steradians of the outer rings, which may be wound either way. */
function area(geometry: Geometry): number {
  const polygons =
    geometry.type === 'Polygon'
      ? [geometry.coordinates]
      : geometry.type === 'MultiPolygon'
        ? geometry.coordinates
        : [];
  const sizes = polygons.map(([outer = []]) => geoArea({ type: 'Polygon', coordinates: [outer] }));
  return sizes.reduce((sum, size) => sum + Math.min(size, 4 * Math.PI - size), 0);
}

const radians = (degrees: unknown): number => (Number(degrees) * Math.PI) / 180;

/** The mean of the regions' label points on the sphere, weighted by area. */
function middle(regions: readonly RegionFeature[]): { lat: number; lon: number } | null {
  const sum = [0, 0, 0];
  for (const { feature, properties } of regions) {
    const size = area(feature.geometry);
    const [lat, lon] = [radians(properties['latitude']), radians(properties['longitude'])];
    sum[0] = (sum[0] ?? 0) + size * Math.cos(lat) * Math.cos(lon);
    sum[1] = (sum[1] ?? 0) + size * Math.cos(lat) * Math.sin(lon);
    sum[2] = (sum[2] ?? 0) + size * Math.sin(lat);
  }
  const [x = 0, y = 0, z = 0] = sum;
  if (x === 0 && y === 0 && z === 0) return null;
  const degrees = (angle: number): number => Number(((angle * 180) / Math.PI).toFixed(2));
  return { lat: degrees(Math.atan2(z, Math.hypot(x, y))), lon: degrees(Math.atan2(y, x)) };
}

function belongs({ iso, properties }: RegionFeature, country: string): boolean {
  if (OVERSEAS.has(iso)) return iso.slice(3) === country;
  return iso.slice(0, 2) === country || (!/^[A-Z]{2}-/.test(iso) && properties['iso_a2'] === country);
}

const forms = (name: string | readonly string[] | undefined): readonly string[] =>
  name === undefined ? [] : typeof name === 'string' ? [name] : name;

type Names = Readonly<Record<string, string | readonly string[]>>;
const TABLES: readonly Names[] = [fr.countries, en.countries, uk.countries, ru.countries];

export function prepareCountries(features: readonly RegionFeature[]): CountryRow[] {
  return Object.entries<string | readonly string[]>(fr.countries).map(([iso, names]) => {
    const [first = iso] = forms(names);
    const others = TABLES.flatMap((table) => forms(table[iso])).filter((form) => form !== first);
    const at = middle(features.filter((feature) => belongs(feature, iso)));
    return { iso, fr: first, forms: [...new Set(others)], lat: at?.lat ?? null, lon: at?.lon ?? null };
  });
}
