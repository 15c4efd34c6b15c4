import type { Frame } from './type/fit.ts';
import type { TypeStyle } from './type/type.ts';

/** Where things stand on the card, px; after design/share-card.png. */
export const SHEET = {
  bar: 8,
  left: 56,
  /** Right end of the lines beside the map, and without a map. */
  right: { map: 736, bare: 1144 },
  mark: { y: 56, size: 42, gap: 14 },
  who: 72,
  detail: 99,
  /** The words stand between the head and the rule. */
  body: { top: 128, aboveRule: 26, under: 16 },
  /** Baseline of the last row, from row to row, and from the rule to the first row. */
  rows: { last: 537, step: 34, belowRule: 38 },
  rule: 1.5,
  foot: { baseline: 591, logo: { y: 566, size: 31 }, name: 96 },
  map: { x: 780, width: 420, height: 598, caption: 619 },
} as const;

export const STYLES = {
  who: { face: 'sans600', spacing: 0 },
  detail: { face: 'sans400', spacing: 0 },
  words: { face: 'serif400', spacing: -0.014 },
  title: { face: 'serif400', spacing: -0.014 },
  name: { face: 'serif400', spacing: -0.02 },
  under: { face: 'sans400', spacing: 0 },
  strong: { face: 'sans600', spacing: 0 },
  plain: { face: 'sans400', spacing: 0 },
  quiet: { face: 'sans400', spacing: 0 },
  wordmark: { face: 'serif400', spacing: -0.012 },
  address: { face: 'sans400', spacing: 0 },
  caption: { face: 'sans400', spacing: 0 },
} as const satisfies Readonly<Record<string, Omit<TypeStyle, 'size'>>>;

export type TextRole = keyof typeof STYLES;

/** Token of each text's ink; who speaks takes the hue of the mark. */
export const INKS = {
  who: 'ink',
  detail: 'ink-2',
  words: 'ink',
  title: 'ink',
  name: 'ink',
  under: 'ink-2',
  strong: 'ink',
  plain: 'ink',
  quiet: 'ink-2',
  wordmark: 'ink',
  address: 'ink-2',
  caption: 'ink-2',
} as const satisfies Readonly<Record<TextRole, string>>;

/** Sizes from the largest; a text takes the first at which it fits. */
export const SIZES = {
  who: [27, 25, 23, 21],
  detail: [21, 19, 17],
  words: [54, 50, 47, 44, 41, 38, 35, 32, 29, 26, 24],
  title: [56, 52, 48, 44, 40, 36, 32, 28],
  name: [92, 80, 68, 58, 50, 44, 38, 32],
  under: [26, 24, 22, 20],
} as const satisfies Readonly<Record<string, Frame['sizes']>>;

export const LEADING = { words: 1.2, title: 1.16, name: 1.06, under: 1.36 } as const;

/** Share of the size that stands above and below the baseline in these fonts. */
export const ASCENT = 0.8;
export const DESCENT = 0.26;

export const ROW_SIZE = 22;
export const ROW_SIGIL = { size: 26, below: 5.5, number: 7, gap: 12 } as const;
export const WORDMARK = { name: 'Recoupe', size: 30 } as const;
export const ADDRESS_SIZE = 20;
export const CAPTION = { words: 'Où l’on parle, pas qui contrôle', size: 16 } as const;
/** The dashed rule before what is not stated: its width, and the space behind it. */
export const DASH = { width: 26, gap: 8 } as const;
