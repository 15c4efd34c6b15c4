import { escapeMarkup } from '../../escape-markup.ts';
import { printed } from '../labels/measure.ts';
import type { Label, PlacedSigil } from '../labels/model.ts';
import { NUMBER } from '../labels/sigils.ts';
import type { PlacedCrowd, PlacedPlace, PlacedRiver, PlacedTown } from '../labels/task.ts';
import { TEXTS } from '../style.data.ts';
import { element } from './svg.ts';

function sigil({ sigil: { voice, number }, x, y, size, numbered }: PlacedSigil): string {
  const use = element('use', { href: `#sg-${voice.id}`, x, y, width: size, height: size });
  const overhang = voice.shape === 'diamond' ? size * 0.12 : 0;
  const text = element(
    'text',
    { class: NUMBER.className, 'font-size': NUMBER.size, x: x + size + overhang + 1.5, y: y + size * 0.78 },
    String(number),
  );
  return element('g', { class: `m-sg v-${voice.hue}` }, use + (numbered ? text : ''));
}

export function drawLabel({ lines, sigils }: Label): string {
  const texts = lines.map(({ text, x, y, anchor, style }) =>
    element(
      'text',
      {
        class: style.className,
        'font-size': style.size,
        x: anchor === 'middle' ? x + (style.spacing * style.size) / 2 : x,
        y,
        'text-anchor': anchor === 'start' ? undefined : anchor,
      },
      escapeMarkup(printed(text, style)),
    ),
  );
  return texts.join('') + sigils.map(sigil).join('');
}

/** A river's name along its course. */
export function drawRiver({ name, at: [x, y], degrees, size }: PlacedRiver): string {
  const transform = `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${degrees.toFixed(1)})`;
  const { className } = TEXTS.river;
  return element(
    'text',
    { class: className, 'font-size': size, transform, 'text-anchor': 'middle' },
    escapeMarkup(name),
  );
}

/** Ring and dot; the ring is heavier where the place is the one that the page is about. */
export function drawRing([x, y]: readonly [number, number], active: boolean): string {
  const ring = element('circle', {
    class: active ? 'm-ring0 m-on' : 'm-ring0',
    cx: x,
    cy: y,
    r: active ? 8 : 6.5,
  });
  return ring + element('circle', { class: 'm-core', cx: x, cy: y, r: 3 });
}

export function drawPlace({ place, at, label }: PlacedPlace, active: string | undefined): string {
  return drawRing(at, place.id === active) + (label === undefined ? '' : drawLabel(label));
}

/** A ring as wide as the number of its places. */
export function drawCrowd({ at: [x, y], places, label }: PlacedCrowd): string {
  const ring = element('circle', { class: 'm-ring0', cx: x, cy: y, r: 11 });
  const text = { class: 'm-crowd', 'font-size': 12, x, y: y + 4.2, 'text-anchor': 'middle' };
  return ring + element('text', text, String(places.length)) + (label === undefined ? '' : drawLabel(label));
}

export function drawTown({ at: [x, y], large, label }: PlacedTown): string {
  const dot = element('circle', {
    class: large ? 'm-dot m-seat' : 'm-dot',
    cx: x,
    cy: y,
    r: large ? 3.1 : 2,
  });
  return dot + (label === undefined ? '' : drawLabel(label));
}
