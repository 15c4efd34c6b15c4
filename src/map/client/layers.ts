import type { GeoJsonObject, Polygon } from 'geojson';
import { geoJSON, type Map as LeafletMap, type PathOptions, svg } from 'leaflet';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import type { Backdrop, OutlineObjects, RiverRank } from '../backdrop/model.ts';
import type { GeoBox, MapPlace } from '../model.ts';
import { FILLS, LINES, type LineStyle, RIVERS, SHORES } from '../style.data.ts';
import { areaOf, isComposite, landOf } from '../theatre.ts';

/** Strokes and fills come from the classes of `map.css`: a change of theme redraws them by itself. */
const fillOptions = (className: string): PathOptions => ({
  className,
  stroke: false,
  fillOpacity: 1,
  interactive: false,
});

const lineOptions = ({ className, width, dash }: LineStyle): PathOptions => ({
  className,
  weight: width,
  fill: false,
  interactive: false,
  ...(dash === undefined ? {} : { dashArray: dash }),
});

/** The id and class of the line that the shores repeat; only one map of a page can be moved. */
const COAST = 'm-coastline';

interface Layer {
  readonly object: GeoJsonObject;
  readonly options: PathOptions;
}

const filled = (className: string, object: GeoJsonObject): Layer => ({
  object,
  options: fillOptions(className),
});
const stroked = (style: LineStyle, object: GeoJsonObject): Layer => ({ object, options: lineOptions(style) });

function riversOf({ waters }: Backdrop, rank: RiverRank): GeoJsonObject {
  const geometries = waters.objects.rivers.geometries.filter(
    ({ properties }) => properties !== undefined && 'rank' in properties && properties.rank === rank,
  );
  return feature(waters, { type: 'GeometryCollection', geometries });
}

/** The rough outline has land where bays are: within the box, the sea lies over it. */
function seaOf({ west, south, east, north }: GeoBox): Polygon {
  const corners = [
    [west, south],
    [west, north],
    [east, north],
    [east, south],
    [west, south],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

/** The base map and the areas of the text, from the world's outline up. */
function layersOf(
  backdrop: Backdrop,
  outline: Topology<OutlineObjects>,
  places: readonly MapPlace[],
  theatre: readonly string[],
): Layer[] {
  const { land, waters } = backdrop;
  const coast = feature(land, land.objects.coast);
  const areas = places.filter(isComposite).map(({ area }) => areaOf(land, area));
  const divisions = feature(land, {
    type: 'MultiLineString',
    arcs: land.objects.divisions.geometries.flatMap(({ arcs }) => arcs),
  });
  return [
    filled(FILLS.land, feature(outline, outline.objects.land)),
    filled(FILLS.sea, seaOf(backdrop.box)),
    { object: coast, options: { className: COAST, fill: false, interactive: false } },
    filled(FILLS.land, landOf(land)),
    filled(FILLS.theatre, areaOf(land, theatre)),
    ...areas.map((area) => filled(FILLS.area, area)),
    filled(FILLS.lake, feature(waters, waters.objects.lakes)),
    ...(['a', 'b', 'c'] as const).map((rank) => stroked(RIVERS[rank], riversOf(backdrop, rank))),
    stroked(LINES.division, divisions),
    ...areas.map((area) => stroked(LINES.area, area)),
    stroked(LINES.border, feature(land, land.objects.borders)),
  ];
}

/**
 * The shore lines under the land and the coast over it are the same line four times: Leaflet keeps one path, bare of
 * a style of its own, and the others repeat it.
 */
function repeatCoast(map: LeafletMap): void {
  const coast = map.getPane('overlayPane')?.querySelector(`.${COAST}`);
  if (!coast) return;
  for (const name of ['stroke', 'stroke-width']) coast.removeAttribute(name);
  coast.id = COAST;
  const lines = [...SHORES, LINES.coast].map(({ className, width }) => {
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'use');
    line.setAttribute('href', `#${COAST}`);
    line.setAttribute('class', className);
    line.setAttribute('stroke-width', String(width));
    return line;
  });
  const grounds = [FILLS.land, FILLS.theatre, FILLS.area].map((name) => `.${COAST} ~ .${name}`).join();
  const top = [...(coast.parentElement?.querySelectorAll(grounds) ?? [])].at(-1) ?? coast;
  const over = lines.pop();
  if (over) top.after(over);
  coast.after(...lines);
}

export function addLayers(
  map: LeafletMap,
  backdrop: Backdrop,
  outline: Topology<OutlineObjects>,
  places: readonly MapPlace[],
  theatre: readonly string[],
): void {
  const renderer = svg({ padding: 0.6 });
  for (const { object, options } of layersOf(backdrop, outline, places, theatre)) {
    geoJSON(object, { style: { ...options, renderer }, interactive: false }).addTo(map);
  }
  repeatCoast(map);
}
