import type { Nature } from '../analysis/model.ts';
import type { ReferenceRow } from '../editorial/reference.ts';
import { factorOf } from './arithmetic/units.ts';
import type { FigureView, ReportView } from './model.ts';

const KM2 = 'km2';

/** An area of the report, in km². */
export interface ScaledArea {
  readonly figure: FigureView;
  readonly km2: number;
}

/** The areas of one nature: a stock and a flow never share a frame. */
export interface AreaGroup {
  readonly nature: Nature | null;
  readonly areas: readonly ScaledArea[];
}

/** A country whose area a share was checked against. */
export interface WholeArea {
  readonly reference: ReferenceRow;
  readonly country: string;
  readonly km2: number;
}

/** What of a report can be drawn at one scale. */
export interface AreasToScale {
  readonly whole: WholeArea | null;
  readonly groups: readonly AreaGroup[];
}

function km2Of({ value, min, max, unit }: FigureView): number | null {
  const amount = value ?? (min !== undefined && max !== undefined ? (min + max) / 2 : null);
  const factor = factorOf(unit, KM2);
  return amount === null || factor === null || amount <= 0 ? null : amount * factor;
}

function wholeOf({ reckoning }: ReportView): WholeArea | null {
  for (const { reference, country, value, unit } of reckoning.checks.flatMap(
    ({ working }) => working.terms,
  )) {
    const factor = factorOf(unit, KM2);
    if (reference && country !== null && factor !== null) return { reference, country, km2: value * factor };
  }
  return null;
}

/** The areas of a report, each once, by nature; nothing where there is one alone and no whole beside it. */
export function areasToScale(report: ReportView): AreasToScale | null {
  const seen = new Set<string>();
  const areas = report.figures.flatMap((figure) => {
    const km2 = figure.kind === 'area' ? km2Of(figure) : null;
    if (km2 === null || seen.has(figure.reserved)) return [];
    seen.add(figure.reserved);
    return [{ figure, km2 }];
  });
  const whole = wholeOf(report);
  if (areas.length + (whole ? 1 : 0) < 2) return null;
  const natures: readonly (Nature | null)[] = ['stock', 'flow', null];
  const groups = natures.map((nature) => ({
    nature,
    areas: areas.filter(({ figure }) => figure.nature === nature),
  }));
  return { whole, groups: groups.filter((group) => group.areas.length > 0) };
}
