import type { Insets } from '../model.ts';

/** The sizes at which the design shows a map, px. */
export interface Variant {
  readonly width: number;
  readonly height: number;
  /** Kept free of places: the neatline, what covers the map, and room for labels. */
  readonly inset: Insets;
  /** Covered by something of the page: no label goes there. */
  readonly covered: Insets;
  readonly minKm: number;
  readonly placeSize: number;
  /** Factor of the size of the names of areas, countries and seas. */
  readonly nameScale: number;
  /** `voices`: one sigil a voice without numbers, where there is little room. */
  readonly sigils: 'each' | 'voices';
  /** What the base map may weigh in the page, bytes under brotli. */
  readonly most: number;
  /** Square px of map for each town of the base map. */
  readonly pxPerTown: number;
}

const NONE: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

export const VARIANTS = {
  rail: {
    width: 440,
    height: 752,
    inset: { top: 90, right: 95, bottom: 90, left: 70 },
    covered: NONE,
    minKm: 205,
    placeSize: 17,
    nameScale: 1,
    sigils: 'each',
    most: 7000,
    pxPerTown: 12_000,
  },
  claim: {
    width: 440,
    height: 400,
    inset: { top: 50, right: 95, bottom: 60, left: 60 },
    covered: NONE,
    minKm: 150,
    placeSize: 17,
    nameScale: 1,
    sigils: 'each',
    most: 6000,
    pxPerTown: 12_000,
  },
  hero: {
    width: 1440,
    height: 600,
    inset: { top: 90, right: 260, bottom: 110, left: 480 },
    covered: { ...NONE, left: 434 },
    minKm: 225,
    placeSize: 18,
    nameScale: 1,
    sigils: 'each',
    most: 9000,
    pxPerTown: 20_000,
  },
  phone: {
    width: 358,
    height: 230,
    inset: { top: 34, right: 90, bottom: 46, left: 60 },
    covered: NONE,
    minKm: 220,
    placeSize: 13.5,
    nameScale: 0.72,
    sigils: 'voices',
    most: 3500,
    pxPerTown: 9000,
  },
  place: {
    width: 700,
    height: 560,
    inset: { top: 60, right: 60, bottom: 60, left: 60 },
    covered: NONE,
    minKm: 150,
    placeSize: 18,
    nameScale: 1,
    sigils: 'each',
    most: 7000,
    pxPerTown: 16_000,
  },
  card: {
    width: 420,
    height: 598,
    inset: { top: 70, right: 95, bottom: 80, left: 70 },
    covered: NONE,
    minKm: 205,
    placeSize: 21,
    nameScale: 1,
    sigils: 'each',
    most: 11_000,
    pxPerTown: 12_000,
  },
  full: {
    width: 1440,
    height: 790,
    inset: { top: 90, right: 200, bottom: 110, left: 460 },
    covered: { ...NONE, left: 382 },
    minKm: 250,
    placeSize: 20,
    nameScale: 1,
    sigils: 'each',
    most: 9000,
    pxPerTown: 26_000,
  },
} as const satisfies Readonly<Record<string, Variant>>;

export type VariantName = keyof typeof VARIANTS;

/** Width of the double frame, px. */
export const FRAME = 10;
