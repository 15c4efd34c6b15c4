import { factorOf } from './arithmetic/units.ts';
import type { FigureView } from './model.ts';

/** An area that reports give, once however often they give it. */
export interface AreaChoice {
  /** Square km. */
  readonly area: number;
  /** « plus de 3 400 km² » */
  readonly label: string;
}

/** The smallest square that a map of half a country can show, square km. */
const SMALLEST = 1;

/** The areas among the figures that a square can show, the smallest first. */
export function areaChoices(figures: readonly FigureView[]): AreaChoice[] {
  const areas = figures.flatMap(({ kind, value, unit, reserved }): AreaChoice[] => {
    const area = kind === 'area' && value !== null ? value * (factorOf(unit, 'km2') ?? 0) : 0;
    return area >= SMALLEST ? [{ area, label: reserved }] : [];
  });
  return [...new Map(areas.map((choice) => [choice.area, choice])).values()].sort((a, b) => a.area - b.area);
}
