import type { Voice } from './model.ts';

/**
 * The outline of each shape in a box of 24 by 24, and the baseline of its letter.
 * An open shape is drawn as a line and takes its letter in the voice's hue.
 */
export const SIGIL_SHAPES = {
  square: { d: 'M2 2H22V22H2Z', baseline: 17.4, open: false },
  circle: { d: 'M12 .8A11.2 11.2 0 0 1 12 23.2A11.2 11.2 0 0 1 12 .8Z', baseline: 17.4, open: false },
  diamond: { d: 'M12 -2.4L26.4 12L12 26.4L-2.4 12Z', baseline: 17.2, open: false },
  bracket: { d: 'M7.5 2.5H3V21.5H7.5M16.5 2.5H21V21.5H16.5', baseline: 17, open: true },
  triangle: { d: 'M12 -1.5L26 23.5H-2Z', baseline: 20.4, open: false },
  hexagon: { d: 'M12 -.6L23 5.7V18.3L12 24.6L1 18.3V5.7Z', baseline: 17.4, open: false },
} as const satisfies Record<Voice['shape'], { d: string; baseline: number; open: boolean }>;
