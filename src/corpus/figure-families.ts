import type { MeasuredKind, Nature } from '../analysis/model.ts';
import { type AreasToScale, areasToScale } from './areas-to-scale.ts';
import type { Unchecked } from './arithmetic/model.ts';
import type { CheckView } from './checks.ts';
import { NATURE_FAMILIES, SINGLES_LEDE } from './format/family.data.ts';
import { KIND_LABELS } from './format/figure.data.ts';
import type { FigureView, ReportView, StatementView } from './model.ts';

/** The figures of a group that one statement carries; without statement, those that stand outside all. */
export interface FigureSide {
  readonly by: StatementView | null;
  readonly figures: readonly FigureView[];
}

/** Figures of one report that are reckoned with one another, or one that is reckoned with nothing. */
export interface FigureGroup {
  readonly sides: readonly FigureSide[];
  readonly checks: readonly CheckView[];
  /** Why it is not reckoned; null where it is. */
  readonly reason: Unchecked['reason'] | null;
}

/** Figures that may be set beside each other: of one nature, or of one kind where the text says no nature. */
export interface FigureFamily {
  /** Part of its anchor. */
  readonly id: string;
  readonly title: string;
  readonly lede: string;
  readonly groups: readonly FigureGroup[];
}

const KINDS = Object.keys(KIND_LABELS) as MeasuredKind[];
const NATURES = Object.keys(NATURE_FAMILIES) as Nature[];

/** The checks that share a figure, over as many steps as it takes. */
function together(checks: readonly CheckView[]): CheckView[][] {
  return checks.reduce<CheckView[][]>((groups, check) => {
    const own = new Set(check.figures.map(({ id }) => id));
    const meets = (group: readonly CheckView[]): boolean =>
      group.some(({ figures }) => figures.some(({ id }) => own.has(id)));
    return [...groups.filter((group) => !meets(group)), [...groups.filter(meets).flat(), check]];
  }, []);
}

function sidesOf(figures: readonly FigureView[], byHref: ReadonlyMap<string, StatementView>): FigureSide[] {
  const carriers = Map.groupBy(
    figures,
    ({ statements: [carrier] }) => byHref.get(carrier?.href ?? '') ?? null,
  );
  return [...carriers].map(([by, own]) => ({ by, figures: own }));
}

/** A report's figures in the order of the text, those that are reckoned with one another together. */
export function groupFigures({ figures, statements, reckoning }: ReportView): FigureGroup[] {
  const byHref = new Map(statements.map((statement) => [statement.href, statement]));
  const at = new Map(figures.map(({ id }, index) => [id, index]));
  const inOrder = (ids: ReadonlySet<string>): FigureView[] => figures.filter(({ id }) => ids.has(id));
  const reckoned = together(reckoning.checks).map((checks) => ({
    figures: inOrder(new Set(checks.flatMap((check) => check.figures.map(({ id }) => id)))),
    checks,
    reason: null,
  }));
  const alone = reckoning.unchecked
    .filter(({ figure }) => !figure.isEach)
    .map(({ figure, reason }) => ({ figures: [figure], checks: [], reason }));
  const first = (own: readonly FigureView[]): number => at.get(own[0]?.id ?? '') ?? 0;
  return [...reckoned, ...alone]
    .sort((a, b) => first(a.figures) - first(b.figures))
    .map(({ figures: own, checks, reason }) => ({ sides: sidesOf(own, byHref), checks, reason }));
}

/** The figure that a group is about: the one that is checked first. */
const headOf = ({ checks, sides }: FigureGroup): FigureView | undefined =>
  checks[0]?.figures[0] ?? sides[0]?.figures[0];

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A family a kind, but one for all kinds that have a single group. */
function familiesByKind(groups: readonly FigureGroup[]): FigureFamily[] {
  const kinds = KINDS.map((kind) => ({ kind, own: groups.filter((group) => headOf(group)?.kind === kind) }));
  const single = kinds.filter(({ own }) => own.length === 1);
  const isJoined = single.length > 1;
  const families = kinds
    .filter(({ own }) => own.length > (isJoined ? 1 : 0))
    .map(({ kind, own }) => ({ id: kind, ...KIND_LABELS[kind], groups: own }));
  if (!isJoined) return families;
  const title = capital(single.map(({ kind }) => KIND_LABELS[kind].one).join(', '));
  return [
    ...families,
    { id: 'singles', title, lede: SINGLES_LEDE, groups: single.flatMap(({ own }) => own) },
  ];
}

/** The figures of several reports as their page lays them, each once. */
export interface FigureIndex {
  readonly byNature: readonly FigureFamily[];
  readonly toScale: readonly { readonly report: ReportView; readonly areas: AreasToScale }[];
  /** Those whose sentence says no nature. */
  readonly byKind: readonly FigureFamily[];
}

/** What may be set beside each other: a family holds one group at least. */
export function indexFigures(reports: readonly ReportView[]): FigureIndex {
  const groups = reports.flatMap(groupFigures);
  const byNature = NATURES.map((nature) => ({
    id: nature,
    ...NATURE_FAMILIES[nature],
    groups: groups.filter((group) => headOf(group)?.nature === nature),
  }));
  const toScale = reports.flatMap((report) => {
    const areas = areasToScale(report);
    return areas ? [{ report, areas }] : [];
  });
  return {
    byNature: byNature.filter((family) => family.groups.length > 0),
    toScale,
    byKind: familiesByKind(groups.filter((group) => !headOf(group)?.nature)),
  };
}
