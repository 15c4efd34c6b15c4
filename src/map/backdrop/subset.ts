import type { GeometryObject, MultiLineString } from 'topojson-specification';
import type { GeoBox } from '../model.ts';
import { arcBoxes, arcNumber, arcsOf, keepArcs, meet, union } from './arcs.ts';
import type { Base } from './base.ts';
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

/** What of the base map a view needs: whole regions, so that they merge; lines and towns of the view alone. */
export class Atlas {
  readonly #base: Base;
  readonly #landBoxes: readonly GeoBox[];
  readonly #waterBoxes: readonly GeoBox[];
  readonly #outlines: ReturnType<typeof outlinesOf>;

  constructor(base: Base) {
    this.#base = base;
    this.#landBoxes = arcBoxes(base.land);
    this.#waterBoxes = arcBoxes(base.waters);
    this.#outlines = outlinesOf(base.land.objects.regions);
  }

  /** The box of the regions of these ISO codes (a bare country code stands for all of its own). */
  boxOf(codes: readonly string[]): GeoBox | undefined {
    const regions = this.#base.land.objects.regions.geometries.filter(({ id, properties }) =>
      codes.some((code) => code === id || code === properties?.country),
    );
    const boxes = regions.flatMap((region) => arcsOf(region).flatMap((arc) => this.#landBoxes[arc] ?? []));
    return boxes.length > 0 ? union(boxes) : undefined;
  }

  cut(view: GeoBox): Backdrop {
    const { land } = this.#land(view);
    const shown = new Set(land.objects.regions.geometries.map(({ properties }) => properties?.country));
    const countries = Object.entries(this.#base.countries).filter(([code]) => shown.has(code));
    return { land, ...this.#waters(view), ...this.#names(view), countries: Object.fromEntries(countries) };
  }

  #land(view: GeoBox): Pick<Backdrop, 'land'> {
    const { land } = this.#base;
    const boxes = this.#landBoxes;
    const { coast, borders, divisions } = this.#outlines;
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

  #waters(view: GeoBox): Pick<Backdrop, 'waters'> {
    const { waters } = this.#base;
    const { rivers, lakes } = waters.objects;
    const meets = within(this.#waterBoxes, view);
    const objects = {
      rivers: { ...rivers, geometries: rivers.geometries.filter(meets) },
      lakes: { ...lakes, geometries: lakes.geometries.filter(meets) },
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
