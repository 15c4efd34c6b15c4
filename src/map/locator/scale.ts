import type { Box } from '../geometry/box.ts';
import { kmPerPixel, type Mercator, unproject } from '../geometry/mercator.ts';
import { type ScaleBar, scaleBar } from '../geometry/scale-bar.ts';
import { TEXTS } from '../style.data.ts';
import { element } from './svg.ts';

/** From the corner of the map to the bar, px, and the room of its figures. */
const CORNER = { left: 18, bottom: 26 } as const;
const AROUND = { above: 22, below: 8, left: 8, right: 34 } as const;
const NUMBER = new Intl.NumberFormat('fr', { maximumFractionDigits: 1 });

export interface PlacedScale {
  readonly bar: ScaleBar;
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** In the lower left corner of what is not covered; true at the latitude where it stands. */
export function placeScale(mercator: Mercator, bounds: Box): PlacedScale {
  const [x, y] = [bounds.x0 + CORNER.left, bounds.y1 - CORNER.bottom];
  const [, lat] = unproject(mercator, [x, (bounds.y0 + bounds.y1) / 2]);
  const bar = scaleBar(kmPerPixel(mercator, lat), Math.max(60, Math.min(170, (bounds.x1 - bounds.x0) / 4)));
  const box = {
    x0: x - AROUND.left,
    y0: y - AROUND.above,
    x1: x + bar.width + AROUND.right,
    y1: y + AROUND.below,
  };
  return { bar, x, y, box };
}

export function drawScale({ bar, x, y }: PlacedScale): string {
  const half = Math.round(bar.width * 5) / 10;
  const end = Math.round(bar.width * 10) / 10;
  const text = (at: number, words: string, anchor?: string): string =>
    element(
      'text',
      { class: TEXTS.scale.className, 'font-size': TEXTS.scale.size, x: at, y: -8, 'text-anchor': anchor },
      words,
    );
  const path = element('path', { class: 'm-scale', d: `M0-4V4M0 0H${end}M${half}-3V3M${end}-4V4` });
  const figures = [
    text(-3, '0'),
    text(half, NUMBER.format(bar.km / 2), 'middle'),
    text(end - 8, `${NUMBER.format(bar.km)} km`),
  ];
  return element('g', { transform: `translate(${Math.round(x)} ${Math.round(y)})` }, path + figures.join(''));
}
