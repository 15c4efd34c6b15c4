import type { Atlas } from '../backdrop/subset.ts';
import { type FitFrame, fit } from '../geometry/fit.ts';
import type { Mercator } from '../geometry/mercator.ts';
import { isPoint, type LonLat, type MapPlace } from '../model.ts';

/** Two corners of an area; its point where the base map has no such area. */
function corners(atlas: Atlas, { area, lat, lon }: MapPlace): LonLat[] {
  const box = atlas.boxOf(area);
  if (box !== undefined)
    return [
      [box.west, box.south],
      [box.east, box.north],
    ];
  return area.length > 0 && lat !== null && lon !== null ? [[lon, lat]] : [];
}

function middle(positions: readonly LonLat[]): LonLat[] {
  const [a, b = a] = positions;
  return a === undefined || b === undefined ? [] : [[(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]];
}

/** A town or a facility lies where its point is; the point of a sea or a range is only somewhere in it. */
const isSpot = ({ kind }: MapPlace): boolean => kind === 'settlement' || kind === 'facility';

/**
 * The positions that a map of these places must show: its points and the middle of its regions; whole regions where
 * the text has no point, whole countries where it has neither. An area that the page is about (by id) is shown whole.
 */
export function positionsToShow(places: readonly MapPlace[], atlas: Atlas, about?: string): LonLat[] {
  const own = places.filter(({ id }) => id === about).flatMap((place) => corners(atlas, place));
  return [...own, ...placesToShow(places, atlas)];
}

function placesToShow(places: readonly MapPlace[], atlas: Atlas): LonLat[] {
  const pointed = places.filter(isPoint);
  const spots = pointed.filter(isSpot);
  const points = (spots.length > 0 ? spots : pointed).map(({ lon, lat }): LonLat => [lon, lat]);
  const regions = places.filter(({ kind, area }) => kind !== 'country' && area.length > 0);
  const whole = regions.map((place) => corners(atlas, place));
  if (points.length > 0) return [...points, ...whole.flatMap(middle)];
  if (regions.length > 0) return whole.flat();
  return places.flatMap((place) => corners(atlas, place));
}

export function viewOf(places: readonly MapPlace[], atlas: Atlas, frame: FitFrame, about?: string): Mercator {
  return fit(positionsToShow(places, atlas, about), frame);
}
