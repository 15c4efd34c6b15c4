import { feature } from 'topojson-client';
import { type Box, common } from '../geometry/box.ts';
import { project } from '../geometry/mercator.ts';
import { pathWithin } from '../geometry/sheet.ts';
import { drawLayers, type Shapes } from '../locator/layers.ts';
import { element } from '../locator/svg.ts';
import type { GeoBox } from '../model.ts';
import { FILLS } from '../style.data.ts';
import type { GroundSheet } from './ground-sheet.ts';

/** What of the sheet a box of degrees covers. */
function boxOf({ west, south, east, north }: GeoBox, { mercator }: GroundSheet): Box {
  const [x0, y0] = project(mercator, [west, north]);
  const [x1, y1] = project(mercator, [east, south]);
  return { x0, y0, x1, y1 };
}

/** The base map and the areas of the text, as the static picture draws them, over the world's outline; `known` is the backdrop's box. */
export function drawBase(sheet: GroundSheet, shapes: Shapes, known: GeoBox, bounds: Box): string {
  const { land, waters, outline } = sheet;
  const beyond = pathWithin(feature(outline, outline.objects.land), bounds);
  // The rough outline has land where bays are: within the backdrop, the sea lies over it.
  const sea = common(boxOf(known, sheet), bounds);
  return (
    element('path', { class: FILLS.land, d: beyond }) +
    drawLayers({ id: 'live', land, waters, bounds, sea, shapes })
  );
}
