import { SIGIL_SHAPES } from '../../corpus/sigil-shapes.data.ts';
import { element } from '../../map/locator/svg.ts';
import type { CardVoice } from './model.ts';
import { SHEET } from './sheet.data.ts';
import type { Studio } from './studio.ts';
import { EM } from './type/type.ts';

const LETTER = { size: 16, face: 'sans600', spacing: 0 } as const;

/** The sigil of a voice as a symbol, as the pages have it; its letter in the paper's colour, or in its own hue. */
export function sigilSymbol(voice: CardVoice, { type, styles }: Studio): string {
  const shape = isShape(voice.shape) ? SIGIL_SHAPES[voice.shape] : SIGIL_SHAPES.square;
  const { d, baseline, open } = shape;
  const paint = open ? { fill: 'none', stroke: 'currentColor', 'stroke-width': 2 } : { fill: 'currentColor' };
  const left = 12 - type.measure(voice.letter, LETTER) / 2;
  const transform = `translate(${left.toFixed(2)} ${baseline}) scale(${LETTER.size / EM})`;
  const fill = open ? 'currentColor' : styles.token('on-v');
  const letter = element('path', { transform, fill, d: type.outline(voice.letter, LETTER) });
  const box = { id: `sg-${voice.id}`, viewBox: '0 0 24 24', overflow: 'visible' };
  return element('symbol', box, element('path', { d, ...paint }) + letter);
}

function isShape(shape: string): shape is keyof typeof SIGIL_SHAPES {
  return shape in SIGIL_SHAPES;
}

export function drawSigil(voice: CardVoice, x: number, y: number, size: number): string {
  return element('use', {
    href: `#sg-${voice.id}`,
    class: `v-${voice.hue}`,
    x,
    y,
    width: size,
    height: size,
  });
}

/** A ring and a dot: a place, as the map marks it. */
export function drawPlaceMark({ styles }: Studio): string {
  const { y, size } = SHEET.mark;
  const at = { cx: SHEET.left + size / 2, cy: y + size / 2 };
  const ink = styles.token('ink');
  return (
    element('circle', { ...at, r: 16, fill: styles.token('m-halo'), stroke: ink, 'stroke-width': 3.6 }) +
    element('circle', { ...at, r: 6.5, fill: ink })
  );
}

/** The site's mark: the small triangle that three sight lines leave open. */
export function drawLogo({ styles }: Studio): string {
  const { y, size } = SHEET.foot.logo;
  const ink = styles.token('ink');
  const lines = element('path', {
    d: 'M1 19.5 25 14M5.5 1.5l14 23.5M22.5 1.5l-14 23.5',
    fill: 'none',
    stroke: ink,
    'stroke-width': 1.7,
  });
  const triangle = element('path', { d: 'm13.4 12.3 4.7 4.2-8.3 2Z', fill: ink });
  return element(
    'g',
    { transform: `translate(${SHEET.left} ${y}) scale(${(size / 26).toFixed(3)})` },
    lines + triangle,
  );
}
