import type { Arc, GeometryObject, MultiLineString, Objects, Topology } from 'topojson-specification';
import type { GeoBox, LonLat } from '../model.ts';
import { arcBoxes, arcNumber, arcsOf, boxesOf, keepArcs, meet } from './arcs.ts';
import type { Base } from './base.ts';
import { dissolveRegions } from './countries.ts';
import { farArc } from './far.ts';
import { RegionFinder } from './finder.ts';
import { outlinesOf } from './lines.ts';
import { mainBox } from './main-box.ts';
import { type Backdrop, isPartOf, type Lettering } from './model.ts';

type Boxes = ReadonlyMap<GeometryObject, GeoBox>;

function meets(boxes: Boxes, geometry: GeometryObject, view: GeoBox): boolean {
  const box = boxes.get(geometry);
  return box !== undefined && meet(box, view);
}

function contains({ west, south, east, north }: GeoBox, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Lines of the whole world, cut down to the arcs that meet the view. */
function linesWithin<P extends object>(
  line: MultiLineString<P>,
  boxes: readonly GeoBox[],
  view: GeoBox,
): MultiLineString<P> {
  const arcs = line.arcs.filter(([arc = 0]) => {
    const box = boxes[arcNumber(arc)];
    return box !== undefined && meet(box, view);
  });
  return { ...line, arcs };
}

/** Degrees of longitude: a wider view shows countries, not their regions. */
const WIDE = 30;

/** A topology with what is derived from it once. */
interface Ground<T extends Topology> {
  readonly topology: T;
  readonly arcs: readonly GeoBox[];
  readonly boxes: Boxes;
  /** Each arc as a picture has it that does not show it. */
  readonly far: readonly Arc[];
}

interface LandGround extends Ground<Base['land']> {
  readonly outlines: ReturnType<typeof outlinesOf>;
}

function prepareGround<T extends Topology>(topology: T, geometries: readonly GeometryObject[]): Ground<T> {
  const arcs = arcBoxes(topology);
  return { topology, arcs, boxes: boxesOf(geometries, arcs), far: topology.arcs.map(farArc) };
}

function prepareLand(land: Base['land']): LandGround {
  const { regions } = land.objects;
  return { ...prepareGround(land, regions.geometries), outlines: outlinesOf(regions) };
}

/** How an arc is sent that the view does not show: whole to a map that can be moved, bare to a picture. */
export type Beyond = 'whole' | 'bare';

/** The arcs of these objects; what lies beyond the view as `beyond` says. */
function arcsFor<T extends Topology>(
  { topology, arcs, far }: Ground<T>,
  objects: Objects<object>,
  view: GeoBox,
  beyond: Beyond,
): Arc[] {
  const kept = keepArcs(topology.arcs, objects);
  if (beyond === 'whole') return kept;
  return kept.map((arc, i) => {
    const box = arcs[i];
    return box === undefined || arc.length === 0 || meet(box, view) ? arc : (far[i] ?? arc);
  });
}

/** What of the base map a view needs: whole regions, so that they merge; lines and towns of the view alone. */
export class Atlas {
  readonly #base: Base;
  readonly #waters: Ground<Base['waters']>;
  readonly #regions: LandGround;
  readonly #finder: RegionFinder;
  #countries: LandGround | undefined;

  constructor(base: Base) {
    this.#base = base;
    const { rivers, lakes } = base.waters.objects;
    this.#waters = prepareGround(base.waters, [...rivers.geometries, ...lakes.geometries]);
    this.#regions = prepareLand(base.land);
    this.#finder = new RegionFinder(base.land);
  }

  /** The box of the regions of these ISO codes (a bare country code stands for all of its own), without far-off islands. */
  boxOf(codes: readonly string[]): GeoBox | undefined {
    const regions = this.#base.land.objects.regions.geometries.filter((region) => isPartOf(region, codes));
    const arcs = new Set(regions.flatMap(arcsOf));
    return mainBox([...arcs].flatMap((arc) => this.#regions.arcs[arc] ?? []));
  }

  /** ISO 3166-1 code of the country whose land holds the point; undefined at sea. */
  countryAt(point: LonLat): string | undefined {
    return this.#finder.regionAt(point)?.properties?.country || undefined;
  }

  cut(view: GeoBox, beyond: Beyond): Backdrop {
    const { land } = this.#land(view, beyond);
    const shown = new Set(land.objects.regions.geometries.map(({ properties }) => properties?.country));
    const countries = Object.entries(this.#base.countries).filter(([code]) => shown.has(code));
    const waters = this.#water(view, beyond);
    return { box: view, land, waters, ...this.#names(view), countries: Object.fromEntries(countries) };
  }

  /** Countries alone for a wide view, made on the first call. */
  #groundOf({ west, east }: GeoBox): LandGround {
    if (east - west <= WIDE) return this.#regions;
    this.#countries ??= prepareLand(dissolveRegions(this.#base.land));
    return this.#countries;
  }

  #land(view: GeoBox, beyond: Beyond): Pick<Backdrop, 'land'> {
    const ground = this.#groundOf(view);
    const { topology, arcs, boxes, outlines } = ground;
    const { regions } = topology.objects;
    const { coast, borders, divisions } = outlines;
    const countries = divisions.geometries.map((lines) => linesWithin(lines, arcs, view));
    const objects = {
      regions: { ...regions, geometries: regions.geometries.filter((region) => meets(boxes, region, view)) },
      coast: linesWithin(coast, arcs, view),
      borders: linesWithin(borders, arcs, view),
      divisions: { ...divisions, geometries: countries.filter((country) => country.arcs.length > 0) },
    };
    return { land: { ...topology, objects, arcs: arcsFor(ground, objects, view, beyond) } };
  }

  /** A wide view has no room for what is shorter than a thirtieth of it. */
  #isLarge(geometry: GeometryObject, { west, east }: GeoBox): boolean {
    const box = this.#waters.boxes.get(geometry);
    if (east - west <= WIDE || box === undefined) return true;
    return Math.max(box.east - box.west, box.north - box.south) > (east - west) / 30;
  }

  #water(view: GeoBox, beyond: Beyond): Backdrop['waters'] {
    const { topology, boxes } = this.#waters;
    const { rivers, lakes } = topology.objects;
    const isSeen = (geometry: GeometryObject): boolean =>
      meets(boxes, geometry, view) && this.#isLarge(geometry, view);
    const objects = {
      rivers: { ...rivers, geometries: rivers.geometries.filter(isSeen) },
      lakes: { ...lakes, geometries: lakes.geometries.filter(isSeen) },
    };
    return { ...topology, objects, arcs: arcsFor(this.#waters, objects, view, beyond) };
  }

  #names(view: GeoBox): Pick<Backdrop, 'towns' | 'seas'> {
    const { towns, seas } = this.#base;
    const inView = ([, lon, lat]: Lettering): boolean => contains(view, lon, lat);
    return {
      towns: towns.filter(([, lon, lat]) => contains(view, lon, lat)),
      seas: seas.filter(inView),
    };
  }
}
