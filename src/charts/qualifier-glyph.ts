import type { Qualifier } from '../analysis/model.ts';

/**
 * How sure a number is, drawn: an exact value is a line, *environ* a band, *plus de* a floor with an
 * open arrow, *moins de* a ceiling, *près de* a bar dashed to its bound, a range a bar with two ends,
 * no value a dashed frame. Paths in a box of 56 by 16, the band behind the lines.
 */
export interface Glyph {
  readonly lines: string;
  readonly dashed: string;
  readonly band: string;
}

const AXIS = 'M0 14H56';
const FLOOR = `${AXIS}M16 4V14M16 9H46M42 6L46 9L42 12`;
const CEILING = `${AXIS}M40 4V14M40 9H10M14 6L10 9L14 12`;

export const QUALIFIER_GLYPHS = {
  exact: { lines: `${AXIS}M28 3V14`, dashed: '', band: '' },
  about: { lines: `${AXIS}M28 3V14`, dashed: '', band: 'M19 3H37V14H19Z' },
  more_than: { lines: FLOOR, dashed: '', band: '' },
  at_least: { lines: FLOOR, dashed: '', band: '' },
  less_than: { lines: CEILING, dashed: '', band: '' },
  at_most: { lines: CEILING, dashed: '', band: '' },
  nearly: { lines: `${AXIS}M8 9H36M46 4V14`, dashed: 'M36 9H46', band: '' },
  range: { lines: `${AXIS}M14 5V14M42 5V14M14 9H42`, dashed: '', band: '' },
  vague: { lines: '', dashed: 'M3 3H53V14H3Z', band: '' },
} as const satisfies Record<Qualifier, Glyph>;
