import { drawLocator } from '../../map/locator/draw.ts';
import { element } from '../../map/locator/svg.ts';
import type { CardLayout } from './layout.ts';
import { drawLogo, drawPlaceMark, drawSigil, sigilSymbol } from './marks.ts';
import { CARD, type Card, type CardVoice } from './model.ts';
import { outlineTexts } from './outlined-map.ts';
import type { PlacedRow, PlacedSigil } from './rows.ts';
import { DASH, INKS, SHEET, STYLES } from './sheet.data.ts';
import type { Studio } from './studio.ts';
import type { PlacedText } from './text.ts';
import { EM } from './type/type.ts';

/** How much of the base map is drawn: the weight of its lines, bytes under brotli, and the classes left out. */
export interface MapDetail {
  readonly weight: number;
  readonly hidden: readonly string[];
}

const hide = ({ hidden }: MapDetail): string => hidden.map((name) => `.${name}{display:none}`).join('');

function drawText({ text, role, size, x, y }: PlacedText, fill: string, { type }: Studio): string {
  const transform = `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${size / EM})`;
  return element('path', { transform, fill, d: type.outline(text, { ...STYLES[role], size }) });
}

function drawRowSigil({ voice, x, y, size, number }: PlacedSigil, studio: Studio): string {
  const label = number === null ? '' : drawText(number, studio.styles.token(voice.hue), studio);
  return drawSigil(voice, x, y, size) + label;
}

function drawRow({ texts, sigils, dash }: PlacedRow, studio: Studio): string {
  const { styles } = studio;
  const rule =
    dash === null
      ? ''
      : element('path', {
          d: `M${dash[0]} ${dash[1].toFixed(1)}h${DASH.width}`,
          stroke: styles.token('ink-3'),
          'stroke-width': 1.5,
          'stroke-dasharray': '4 2.3',
        });
  return [
    rule,
    ...texts.map((text) => drawText(text, styles.token(INKS[text.role]), studio)),
    ...sigils.map((sigil) => drawRowSigil(sigil, studio)),
  ].join('');
}

function drawMark({ mark }: Card, studio: Studio): string {
  if (mark === null) return '';
  if (mark === 'place') return drawPlaceMark(studio);
  return drawSigil(mark, SHEET.left, SHEET.mark.y, SHEET.mark.size);
}

function drawMap(card: Card, { weight }: MapDetail, { type, styles, atlas }: Studio): string {
  if (card.places.length === 0) return '';
  const { svg } = drawLocator(
    {
      id: 'carte',
      variant: 'card',
      places: card.places,
      title: card.id,
      most: weight,
      ...(card.active && { active: card.active }),
    },
    atlas,
  );
  return element('g', { transform: `translate(${SHEET.map.x} 0)` }, outlineTexts(svg, type, styles));
}

function voicesOf(card: Card, rows: readonly PlacedRow[]): CardVoice[] {
  const marked = card.mark === null || card.mark === 'place' ? [] : [card.mark];
  const all = [
    ...marked,
    ...rows.flatMap(({ sigils }) => sigils.map(({ voice }) => voice)),
    ...card.places.flatMap(({ sigils }) => sigils.map(({ voice }) => voice)),
  ];
  return [...new Map(all.map((voice) => [voice.id, voice])).values()];
}

/** The card as SVG: all texts are outlines, so that it needs no font. */
export function drawCard(card: Card, layout: CardLayout, detail: MapDetail, studio: Studio): string {
  const { styles } = studio;
  const voices = voicesOf(card, layout.rows);
  const hues = [...new Set(voices.map(({ hue }) => hue))].map(
    (hue) => `.v-${hue}{color:${styles.token(hue)}}`,
  );
  const who = card.mark === null || card.mark === 'place' ? styles.token('ink') : styles.token(card.mark.hue);
  const end = card.places.length > 0 ? SHEET.map.x : CARD.width;
  const content = [
    element('style', {}, styles.shapes() + hues.join('') + hide(detail)),
    element('defs', {}, voices.map((voice) => sigilSymbol(voice, studio)).join('')),
    element('rect', { width: CARD.width, height: CARD.height, fill: styles.token('paper') }),
    element('rect', { width: end, height: SHEET.bar, fill: styles.token('ink') }),
    drawMark(card, studio),
    element('rect', {
      x: SHEET.left,
      y: layout.rule.y,
      width: layout.rule.right - SHEET.left,
      height: SHEET.rule,
      fill: styles.token('ink'),
    }),
    ...layout.texts.map((text) =>
      drawText(text, text.role === 'who' ? who : styles.token(INKS[text.role]), studio),
    ),
    ...layout.rows.map((row) => drawRow(row, studio)),
    drawLogo(studio),
    drawMap(card, detail, studio),
  ];
  const frame = { xmlns: 'http://www.w3.org/2000/svg', ...CARD, viewBox: `0 0 ${CARD.width} ${CARD.height}` };
  return element('svg', frame, content.join(''));
}
