import type { GeometryObject, MultiLineString } from 'topojson-specification';
import type { GeoBox } from '../model.ts';
import { arcBoxes, arcNumber, arcsOf, keepArcs, meet, union } from './arcs.ts';
import type { Base } from './base.ts';
import { dissolveRegions } from './countries.ts';
import { outlinesOf } from './lines.ts';
import type { Backdrop, Lettering } from './model.ts';

type Within = (geometry: GeometryObject) => boolean;

function within(boxes: readonly GeoBox[], view: GeoBox): Within {
  return (geometry) => {
    const own = arcsOf(geometry).flatMap((arc) => boxes[arc] ?? []);
    return own.length > 0 && meet(union(own), view);
  };
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

/** A topology of the world's land with what is derived from it once. */
interface Ground {
  readonly land: Base['land'];
  readonly boxes: readonly GeoBox[];
  readonly outlines: ReturnType<typeof outlinesOf>;
}

function prepareGround(land: Base['land']): Ground {
  return { land, boxes: arcBoxes(land), outlines: outlinesOf(land.objects.regions) };
}

/** What of the base map a view needs: whole regions, so that they merge; lines and towns of the view alone. */
export class Atlas {
  readonly #base: Base;
  readonly #waterBoxes: readonly GeoBox[];
  readonly #regions: Ground;
  #countries: Ground | undefined;

  constructor(base: Base) {
    this.#base = base;
    this.#waterBoxes = arcBoxes(base.waters);
    this.#regions = prepareGround(base.land);
  }

  /** The box of the regions of these ISO codes (a bare country code stands for all of its own). */
  boxOf(codes: readonly string[]): GeoBox | undefined {
    const regions = this.#base.land.objects.regions.geometries.filter(({ id, properties }) =>
      codes.some((code) => code === id || code === properties?.country),
    );
    const boxes = regions.flatMap((region) =>
      arcsOf(region).flatMap((arc) => this.#regions.boxes[arc] ?? []),
    );
    return boxes.length > 0 ? union(boxes) : undefined;
  }

  cut(view: GeoBox): Backdrop {
    const { land } = this.#land(view);
    const shown = new Set(land.objects.regions.geometries.map(({ properties }) => properties?.country));
    const countries = Object.entries(this.#base.countries).filter(([code]) => shown.has(code));
    return { land, ...this.#waters(view), ...this.#names(view), countries: Object.fromEntries(countries) };
  }

  /** Countries alone for a wide view, made on the first call. */
  #groundOf({ west, east }: GeoBox): Ground {
    if (east - west <= WIDE) return this.#regions;
    this.#countries ??= prepareGround(dissolveRegions(this.#base.land));
    return this.#countries;
  }

  #land(view: GeoBox): Pick<Backdrop, 'land'> {
    const { land, boxes, outlines } = this.#groundOf(view);
    const { coast, borders, divisions } = outlines;
    const countries = divisions.geometries.map((lines) => linesWithin(lines, boxes, view));
    const objects = {
      regions: {
        ...land.objects.regions,
        geometries: land.objects.regions.geometries.filter(within(boxes, view)),
      },
      coast: linesWithin(coast, boxes, view),
      borders: linesWithin(borders, boxes, view),
      divisions: { ...divisions, geometries: countries.filter(({ arcs }) => arcs.length > 0) },
    };
    return { land: { ...land, objects, arcs: keepArcs(land.arcs, objects) } };
  }

  /** A wide view has no room for what is shorter than a thirtieth of it. */
  #isLarge(geometry: GeometryObject, { west, east }: GeoBox): boolean {
    if (east - west <= WIDE) return true;
    const own = union(arcsOf(geometry).flatMap((arc) => this.#waterBoxes[arc] ?? []));
    return Math.max(own.east - own.west, own.north - own.south) > (east - west) / 30;
  }

  #waters(view: GeoBox): Pick<Backdrop, 'waters'> {
    const { waters } = this.#base;
    const { rivers, lakes } = waters.objects;
    const meets = within(this.#waterBoxes, view);
    const isSeen = (geometry: GeometryObject): boolean => meets(geometry) && this.#isLarge(geometry, view);
    const objects = {
      rivers: { ...rivers, geometries: rivers.geometries.filter(isSeen) },
      lakes: { ...lakes, geometries: lakes.geometries.filter(isSeen) },
    };
    return { waters: { ...waters, objects, arcs: keepArcs(waters.arcs, objects) } };
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
