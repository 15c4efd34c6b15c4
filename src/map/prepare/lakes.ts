import type { Feature, Polygon } from 'geojson';
import type { Box } from '../geometry/box.ts';
import { ringsWithin } from '../geometry/sheet.ts';
import { simplify } from '../geometry/simplify.ts';
import type { Position } from './course.ts';

const isSame = ([ax, ay]: Position, [bx, by]: Position): boolean =>
  Math.abs(ax - bx) < 1e-4 && Math.abs(ay - by) < 1e-4;

/** The line that goes on from the end of another, turned where it must be; undefined where none does. */
function takeNext(end: Position, left: Position[][]): Position[] | undefined {
  const at = left.findIndex((line) =>
    [line[0], line.at(-1)].some((tip) => tip !== undefined && isSame(tip, end)),
  );
  const [next] = at < 0 ? [] : left.splice(at, 1);
  const start = next?.[0];
  return next === undefined || (start !== undefined && isSame(start, end)) ? next : next.toReversed();
}

/** Joins pieces of shores, cut at the edges of the data's tiles, to closed rings; what does not close is left out. */
export function joinShores(pieces: readonly (readonly Position[])[]): Position[][] {
  const left = pieces.map((piece) => [...piece]);
  const rings: Position[][] = [];
  for (let ring = left.pop(); ring !== undefined; ring = left.pop()) {
    for (let end = ring.at(-1); end !== undefined && !(ring[0] && isSame(end, ring[0])); end = ring.at(-1)) {
      const next = takeNext(end, left);
      if (next === undefined) break;
      ring.push(...next.slice(1));
    }
    const [first, last] = [ring[0], ring.at(-1)];
    if (ring.length > 3 && first && last && isSame(first, last)) rings.push([...ring.slice(0, -1), first]);
  }
  return rings;
}

/** What lies of the lakes in a box of degrees, of the pieces of their shores, without bends shorter than `detail` (degrees). */
export function lakesWithin(
  pieces: readonly (readonly Position[])[],
  box: Box,
  detail: number,
): Feature<Polygon>[] {
  const rings = joinShores(pieces).map((ring) => ring.map((point) => [...point]));
  return rings
    .flatMap((ring) => ringsWithin({ type: 'Polygon', coordinates: [ring] }, box))
    .map(([first = [0, 0], ...others]) => {
      const ring = simplify([first, ...others, first], detail);
      const coordinates = [ring.map((point) => [...point])];
      return { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates } };
    });
}
