import type { GeometryObject } from 'topojson-specification';
import type { GeoBox, LonLat } from '../model.ts';
import { arcsOf } from './arcs.ts';
import type { Base } from './base.ts';
import { dissolveRegions } from './countries.ts';
import { RegionFinder } from './finder.ts';
import {
  arcsFor,
  type Beyond,
  type Ground,
  type LandGround,
  linesWithin,
  meets,
  prepareGround,
  prepareLand,
} from './ground.ts';
import { mainBox } from './main-box.ts';
import { type Backdrop, isPartOf, type Lettering } from './model.ts';

/** Degrees of longitude: a wider view shows countries, not their regions. */
const WIDE = 30;

function contains({ west, south, east, north }: GeoBox, lon: number, lat: number): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
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
