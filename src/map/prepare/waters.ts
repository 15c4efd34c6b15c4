import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { geoCentroid, geoContains } from 'd3-geo';
import type { Feature, Geometry, LineString } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { RiverRank } from '../backdrop/model.ts';
import { holds } from '../geometry/box.ts';
import { simplify } from '../geometry/simplify.ts';
import { type Position, separation, Watercourses } from './course.ts';
import { lakesWithin } from './lakes.ts';
import { writeLayer } from './layer.ts';
import { mapshape, packagePath, run } from './packages.ts';
import { RIVERS } from './rivers.data.ts';
import { smooth } from './smooth.ts';
import {
  DETAIL,
  DRAINED,
  FINE_LAKES,
  GSHHG_REGION,
  LONG_RIVER,
  SAME_RIVER,
  WORLD_WEIGHT,
} from './waters.data.ts';

interface RiverFeature extends Feature<LineString> {
  readonly properties: { readonly name?: string; readonly rank: RiverRank };
}

type WorldWaters = Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>;

interface GeoAssets {
  readonly world_50m: WorldWaters;
}

/** plotly.js packs its geography as a script for a page: it is run with a module and a bare window. */
function geoAssets(): GeoAssets {
  const module: { exports: { topojson?: GeoAssets } } = { exports: {} };
  const script = readFileSync(packagePath('plotly.js', 'dist', 'plotly-geo-assets.js'), 'utf8');
  runInNewContext(script, { module, exports: module.exports, window: {}, self: {} });
  const assets = module.exports.topojson;
  if (assets === undefined) throw new Error('plotly.js: no topologies found in its geo assets');
  return JSON.parse(JSON.stringify(assets));
}

/** The lines of a GMT dump: `>` opens a segment, then one `lon lat` a line. */
export function parseSegments(dump: string): Position[][] {
  const points = (segment: string): Position[] =>
    segment.split('\n').flatMap((line): Position[] => {
      const [lon, lat] = line.split(/\s+/).map(Number);
      return lon !== undefined && lat !== undefined && Number.isFinite(lon + lat) ? [[lon, lat]] : [];
    });
  return dump
    .split(/^[>#].*\n/m)
    .map((segment) => points(segment.trim()))
    .filter((segment) => segment.length > 1);
}

function linesOf(geometry: Geometry): Position[][] {
  const asPositions = (line: readonly number[][]): Position[] => line.map(([lon = 0, lat = 0]) => [lon, lat]);
  if (geometry.type === 'LineString') return [asPositions(geometry.coordinates)];
  return geometry.type === 'MultiLineString' ? geometry.coordinates.map(asPositions) : [];
}

function line(coordinates: readonly Position[], properties: RiverFeature['properties']): RiverFeature {
  const geometry: LineString = { type: 'LineString', coordinates: coordinates.map((point) => [...point]) };
  return { type: 'Feature', properties, geometry };
}

function namedCourses(world: readonly Position[][]): RiverFeature[] {
  const dump = run('gmt', ['pscoast', `-R${GSHHG_REGION}`, '-JM10c', '-Dh', '-Ia', '-M']);
  const rivers = new Watercourses([
    { segments: parseSegments(dump), weight: 1 },
    { segments: world, weight: WORLD_WEIGHT },
  ]);
  return RIVERS.map(({ name, rank, via, end = [] }) =>
    line(simplify(smooth([...rivers.course(via), ...end]), DETAIL.named), { name, rank }),
  );
}

function isFine(lake: Feature): boolean {
  const [x, y] = geoCentroid(lake);
  return FINE_LAKES.some((box) => holds(box, x, y));
}

function fineLakes(): Feature[] {
  const dump = run('gmt', ['pscoast', `-R${GSHHG_REGION}`, '-JM10c', '-Dh', '-W2', '-M']);
  const shores = parseSegments(dump);
  return FINE_LAKES.flatMap((box) => lakesWithin(shores, box, DETAIL.fineLakes));
}

function lengthOf(points: readonly Position[]): number {
  return points.reduce((sum, point, i) => sum + separation(points[i - 1] ?? point, point), 0);
}

function keepsTo(points: readonly Position[], courses: readonly RiverFeature[]): boolean {
  const all = courses.flatMap(({ geometry }) => linesOf(geometry).flat());
  const near = points.filter((point) => all.some((other) => separation(other, point) < SAME_RIVER));
  return near.length > points.length * 0.6;
}

function rounded(lake: Feature): Feature {
  const { geometry } = lake;
  if (geometry.type !== 'Polygon') return lake;
  const rings = geometry.coordinates.map((ring) =>
    smooth(
      ring.map(([lon = 0, lat = 0]): Position => [lon, lat]),
      true,
    ).map((point) => [...point]),
  );
  return { ...lake, geometry: { ...geometry, coordinates: rings } };
}

/** Writes the rivers (`name` where known, `rank`) and lakes of the world as TopoJSON. */
export function prepareWaters(output: string): void {
  const source = geoAssets().world_50m;
  const world = feature(source, source.objects.rivers).features.flatMap(({ geometry }) => linesOf(geometry));
  const named = namedCourses(world);
  const others = world
    .filter((points) => !keepsTo(points, named))
    .map((points) =>
      line(simplify(smooth(points), DETAIL.others), { rank: lengthOf(points) > LONG_RIVER ? 'b' : 'c' }),
    );
  const lakes = feature(source, source.objects.lakes).features.filter(
    (lake) => !isFine(lake) && !DRAINED.some(([lon, lat]) => geoContains(lake, [lon, lat])),
  );
  mapshape([
    ...['-i', writeLayer('rough-lakes', lakes.map(rounded))],
    ...['-simplify', 'weighted', 'keep-shapes', `interval=${DETAIL.lakes}`],
    ...['-o', 'world-lakes.json', 'format=geojson', 'force'],
  ]);
  // Mapshaper simplifies all layers of what it reads together: rivers and fine lakes keep their bends.
  mapshape([
    ...['-i', writeLayer('rivers', [...named, ...others]), 'world-lakes.json'],
    ...[writeLayer('fine-lakes', fineLakes()), 'combine-files'],
    ...['-merge-layers', 'target=world-lakes,fine-lakes', 'name=lakes', 'force'],
    ...['-o', output, 'target=*', 'format=topojson', 'quantization=400000'],
  ]);
}
