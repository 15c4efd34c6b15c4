import type { GeoPermissibleObjects } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { RiverRank, WaterObjects } from '../backdrop/model.ts';
import { type Box, grow } from '../geometry/box.ts';
import { pathWithin } from '../geometry/sheet.ts';
import type { MapPlace } from '../model.ts';
import { FILLS, LINES, type LineStyle, RIVERS, SHORES } from '../style.data.ts';
import { areaShape, isComposite, type Land, landShape, type Shape } from '../theatre.ts';
import { drawnDivisions } from './divisions.ts';
import { element, lineAttributes } from './svg.ts';

/** The base map in px, and the frame that it is cut to. */
export interface Sheet {
  readonly land: Land;
  readonly waters: Topology<WaterObjects>;
  readonly bounds: Box;
  /** Within it lies the sea where there is no land. */
  readonly sea: Box;
  /** Distinguishes this map's ids from those of other maps of the page. */
  readonly id: string;
  readonly shapes: Shapes;
}

/** What is filled, as arcs of the sheet's land. */
export interface Shapes {
  readonly land: Shape;
  /** Countries that the text speaks of, drawn on a lighter ground. */
  readonly theatre: Shape;
  /** The areas of the text that are made of several regions. */
  readonly areas: readonly Shape[];
}

export function shapesOf(land: Land, theatre: readonly string[], places: readonly MapPlace[]): Shapes {
  return {
    land: landShape(land),
    theatre: areaShape(land, theatre),
    areas: places.filter(isComposite).map(({ area }) => areaShape(land, area)),
  };
}

/** Fills run past the frame, so that no cut edge is ever seen. */
const BLEED = 12;

const fill = (sheet: Sheet, className: string, object: GeoPermissibleObjects): string => {
  const d = pathWithin(object, grow(sheet.bounds, BLEED));
  return d === '' ? '' : element('path', { class: className, d });
};

const stroke = (sheet: Sheet, style: LineStyle, object: GeoPermissibleObjects): string => {
  const d = pathWithin(object, grow(sheet.bounds, BLEED));
  return d === '' ? '' : element('path', { ...lineAttributes(style), d });
};

/** Sea, its three shore lines under the land, the land. */
function ground(sheet: Sheet): string {
  const { land, bounds, shapes, sea } = sheet;
  const coast = pathWithin(feature(land, land.objects.coast), grow(bounds, BLEED));
  const id = `${sheet.id}-coast`;
  const shores = SHORES.map((style) => element('use', { href: `#${id}`, ...lineAttributes(style) }));
  const { x0, y0, x1, y1 } = sea;
  return [
    element('rect', { class: FILLS.sea, x: x0, y: y0, width: x1 - x0, height: y1 - y0 }),
    coast === '' ? '' : element('defs', {}, element('path', { id, d: coast })) + shores.join(''),
    fill(sheet, FILLS.land, feature(land, shapes.land)),
    fill(sheet, FILLS.theatre, feature(land, shapes.theatre)),
    coast === '' ? '' : element('use', { href: `#${id}`, ...lineAttributes(LINES.coast) }),
  ].join('');
}

function rivers({ waters }: Sheet, rank: RiverRank): GeoPermissibleObjects {
  const geometries = waters.objects.rivers.geometries.filter(
    ({ properties }) => properties !== undefined && 'rank' in properties && properties.rank === rank,
  );
  return feature(waters, { type: 'GeometryCollection', geometries });
}

function waterLines(sheet: Sheet): string {
  const { waters } = sheet;
  const ranks = ['a', 'b', 'c'] as const;
  return [
    fill(sheet, FILLS.lake, feature(waters, waters.objects.lakes)),
    ...ranks.map((rank) => stroke(sheet, RIVERS[rank], rivers(sheet, rank))),
  ].join('');
}

/** The base map and the areas of the text, from the sea up. */
export function drawLayers(sheet: Sheet): string {
  const { land, shapes } = sheet;
  const areas = shapes.areas.map((shape) => feature(land, shape));
  return [
    ground(sheet),
    ...areas.map((area) => fill(sheet, FILLS.area, area)),
    waterLines(sheet),
    stroke(sheet, LINES.division, drawnDivisions(land)),
    ...areas.map((area) => stroke(sheet, LINES.area, area)),
    stroke(sheet, LINES.border, feature(land, land.objects.borders)),
  ].join('');
}
