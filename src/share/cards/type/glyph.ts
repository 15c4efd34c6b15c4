import type { Glyph } from 'fontkit';

/** One closed line of a letter, its start in units of the font, y downwards; the rest is relative to it. */
export interface Contour {
  readonly x: number;
  readonly y: number;
  readonly rest: string;
}

const SIGNS: Readonly<Record<string, string>> = { lineTo: 'l', quadraticCurveTo: 'q', bezierCurveTo: 'c' };

interface Drawn {
  readonly contours: readonly Contour[];
  readonly at: readonly [number, number];
}

const pairs = (args: readonly number[]): (readonly [number, number])[] =>
  Array.from({ length: args.length / 2 }, (_, i) => [args[2 * i] ?? 0, -(args[2 * i + 1] ?? 0)]);

function continued({ contours, at: [x, y] }: Drawn, sign: string, args: readonly number[]): Drawn {
  const points = pairs(args);
  const last = contours.at(-1);
  if (last === undefined) return { contours, at: [x, y] };
  const step = `${sign}${points.map(([px, py]) => `${px - x} ${py - y}`).join(' ')}`;
  return {
    contours: [...contours.slice(0, -1), { ...last, rest: last.rest + step }],
    at: points.at(-1) ?? [x, y],
  };
}

function drawn(before: Drawn, { command, args }: Glyph['path']['commands'][number]): Drawn {
  if (command === 'closePath') return continued(before, 'z', []);
  const sign = SIGNS[command];
  if (sign !== undefined) return continued(before, sign, args);
  const [x, y] = pairs(args)[0] ?? [0, 0];
  return { contours: [...before.contours, { x, y, rest: '' }], at: [x, y] };
}

/** The outline of a letter, so that it can be set anywhere in one path by the starts of its contours alone. */
export function contoursOf(glyph: Glyph): readonly Contour[] {
  return glyph.path.commands.reduce(drawn, { contours: [], at: [0, 0] }).contours;
}
