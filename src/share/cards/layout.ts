import { typeset } from '../../markdown/typography.ts';
import type { Card } from './model.ts';
import { layRow, type PlacedRow } from './rows.ts';
import { ADDRESS_SIZE, CAPTION, LEADING, SHEET, SIZES, STYLES, WORDMARK } from './sheet.data.ts';
import { type PlacedText, placeText, type Setter } from './text.ts';
import { type Fitted, fitText } from './type/fit.ts';
import { clipLine } from './type/wrap.ts';

/** A card with each thing in its place, px; what a test may ask of it. */
export interface CardLayout {
  readonly texts: readonly PlacedText[];
  readonly rows: readonly PlacedRow[];
  /** The line above the rows. */
  readonly rule: { readonly y: number; readonly right: number };
  readonly cut: boolean;
}

interface Column {
  readonly left: number;
  readonly right: number;
}

function columnOf(card: Card): Column {
  return { left: SHEET.left, right: card.places.length > 0 ? SHEET.right.map : SHEET.right.bare };
}

/** The first size at which the line fits; the smallest where none does. */
function sizeFor(role: 'who' | 'detail', text: string, width: number, setter: Setter): number {
  const fits = SIZES[role].find((size) => setter.measure(text, { ...STYLES[role], size }) <= width);
  return fits ?? SIZES[role][SIZES[role].length - 1] ?? SIZES[role][0];
}

function layHead(card: Card, { left, right }: Column, setter: Setter): PlacedText[] {
  const x = card.mark === null ? left : left + SHEET.mark.size + SHEET.mark.gap;
  const act = card.act === null ? '' : ` ${card.act}`;
  const who = typeset(card.who);
  const size = sizeFor('who', who + act, right - x, setter);
  const measure = (text: string): number => setter.measure(text, { ...STYLES.who, size });
  const headline = clipLine(who, right - x - measure(act), measure) + act;
  const detail = typeset(card.detail);
  const small = sizeFor('detail', detail, right - x, setter);
  const clipped = clipLine(detail, right - x, (text) =>
    setter.measure(text, { ...STYLES.detail, size: small }),
  );
  return [
    placeText(headline, 'who', size, [x, SHEET.who], setter),
    placeText(clipped, 'detail', small, [x, SHEET.detail], setter),
  ];
}

/** Lines from a top edge down, each in the middle of its leading. */
function stack(
  fitted: Fitted,
  role: 'words' | 'title' | 'name' | 'under',
  left: number,
  top: number,
  setter: Setter,
): PlacedText[] {
  const step = fitted.size * LEADING[role];
  const first = top + step / 2 + fitted.size * 0.32;
  return fitted.lines.map((line, i) => placeText(line, role, fitted.size, [left, first + i * step], setter));
}

interface Body {
  readonly texts: readonly PlacedText[];
  readonly cut: boolean;
}

/** At most so many lines stand under the body, and they take no more than a third of its frame. */
const UNDER = { lines: 3, share: 3 } as const;

function layBody(card: Card, { left, right }: Column, ruleY: number, setter: Setter): Body {
  const [top, bottom] = [SHEET.body.top, ruleY - SHEET.body.aboveRule];
  const width = right - left;
  const fit = (role: 'words' | 'title' | 'name' | 'under', text: string, height: number): Fitted =>
    fitText(
      typeset(text),
      { width, height, sizes: SIZES[role], leading: LEADING[role] },
      STYLES[role],
      setter.measure,
    );
  const room = Math.min((bottom - top) / UNDER.share, UNDER.lines * SIZES.under[0] * LEADING.under);
  const under = card.under === null ? null : fit('under', card.under, room);
  const taken = under === null ? 0 : under.height + SHEET.body.under;
  const body = fit(card.bodyKind, card.body, bottom - top - taken);
  const start = top + Math.max(0, (bottom - top - body.height - taken) / 2);
  return {
    texts: [
      ...stack(body, card.bodyKind, left, start, setter),
      ...(under === null ? [] : stack(under, 'under', left, start + body.height + SHEET.body.under, setter)),
    ],
    cut: body.cut,
  };
}

function layFoot(card: Card, { right }: Column, setter: Setter): PlacedText[] {
  const { baseline, name } = SHEET.foot;
  const mark = placeText(WORDMARK.name, 'wordmark', WORDMARK.size, [name, baseline], setter);
  const room = right - mark.box.x1 - 32;
  const style = { ...STYLES.address, size: ADDRESS_SIZE };
  const address = card.addresses.find((text) => setter.measure(text, style) <= room);
  if (address === undefined) return [mark];
  const x = right - setter.measure(address, style);
  return [mark, placeText(address, 'address', ADDRESS_SIZE, [x, baseline - 4], setter)];
}

function layCaption(setter: Setter): PlacedText[] {
  const width = setter.measure(CAPTION.words, { ...STYLES.caption, size: CAPTION.size });
  const x = SHEET.map.x + (SHEET.map.width - width) / 2;
  return [placeText(CAPTION.words, 'caption', CAPTION.size, [x, SHEET.map.caption], setter)];
}

/** Sets a card's texts; nothing of it leaves its column or meets another. */
export function layCard(card: Card, setter: Setter): CardLayout {
  const column = columnOf(card);
  const { last, step, belowRule } = SHEET.rows;
  const first = last - (card.rows.length - 1) * step;
  const rule = { y: first - belowRule, right: column.right };
  const body = layBody(card, column, rule.y, setter);
  return {
    texts: [
      ...layHead(card, column, setter),
      ...body.texts,
      ...layFoot(card, column, setter),
      ...(card.places.length > 0 ? layCaption(setter) : []),
    ],
    rows: card.rows.map((row, i) => layRow(row, { ...column, baseline: first + i * step }, setter)),
    rule,
    cut: body.cut,
  };
}
