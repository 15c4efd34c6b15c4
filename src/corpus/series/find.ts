import { slug } from '../../gazetteer/key.ts';
import { intervalOf } from '../arithmetic/bounds.ts';
import { wordsOf } from '../arithmetic/words.ts';
import { NATURE_TITLES } from '../format/check.data.ts';
import { KIND_LABELS } from '../format/figure.data.ts';
import type { FigureView, PlaceLink, ReportView } from '../model.ts';
import type { Series, SeriesPanel } from './model.ts';

/** One figure with what it is measured by. */
interface Measured {
  readonly figure: FigureView;
  readonly report: ReportView;
  readonly place: PlaceLink | null;
  /** What is counted, or what the share is of, in words; null for an area, which its nature names. */
  readonly what: string | null;
}

/** Words without their plural: *des morts* and *un mort* are counted together, *soldats russes* apart. */
const singular = (text: string): string =>
  wordsOf(text)
    .map((word) => word.replace(/[sx]$/, ''))
    .join(' ');

/** What a figure measures, in its own words; undefined where the text says too little to set it beside another. */
function whatOf({ kind, noun, of, nature }: FigureView, place: PlaceLink | null): string | null | undefined {
  if (kind === 'count') return noun;
  if (kind === 'percent') return of ?? undefined;
  return kind === 'area' && nature !== null && place !== null ? null : undefined;
}

function measuredIn(report: ReportView): Measured[] {
  const byHref = new Map(report.statements.map((statement) => [statement.href, statement]));
  return report.figures.flatMap((figure) => {
    const [carrier] = figure.statements;
    const places = (carrier && byHref.get(carrier.href)?.places) ?? [];
    const [place = null] = places;
    // Of several places the text does not say at which.
    if (places.length > 1 || figure.isEach) return [];
    const what = whatOf(figure, place);
    return what === undefined ? [] : [{ figure, report, place, what }];
  });
}

function keyOf({ figure, report, place, what }: Measured): string {
  const { kind, unit, nature, per, each } = figure;
  const by = [per, singular(each ?? '')];
  return JSON.stringify([kind, unit, singular(what ?? ''), nature, by, place?.id ?? null, report.subject]);
}

function panelsOf(members: readonly Measured[]): SeriesPanel[] {
  const voiceOf = ({ figure }: Measured) => figure.statements[0]?.voice ?? null;
  const groups = Map.groupBy(members, (one) => `${one.report.href} ${voiceOf(one)?.id}`);
  return [...groups.values()].flatMap((own) => {
    const [first] = own;
    const marks = own.map(({ figure }) => ({ figure, interval: intervalOf(figure) }));
    return first ? [{ report: first.report, voice: voiceOf(first), marks }] : [];
  });
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function seriesOf(members: readonly Measured[]): Series[] {
  const [first] = members;
  if (!first) return [];
  const { figure, place, report, what } = first;
  const many = members.find((one) => Math.abs(one.figure.value ?? 0) >= 2) ?? first;
  const measure = what === null ? KIND_LABELS[figure.kind].title : (many.what ?? what);
  const nature = what === null && figure.nature ? NATURE_TITLES[figure.nature].toLowerCase() : null;
  const title = [capital(measure), nature, place?.label ?? null].filter((part) => part !== null).join(', ');
  const unit = figure.unit === 'count' ? null : figure.unit;
  const id = slug([singular(measure), unit, figure.nature, place?.id, report.subject].join(' '));
  return [{ id, title, place, subject: report.subject, unit: figure.unit, panels: panelsOf(members) }];
}

/** Members come oldest first. */
const newestOf = (members: readonly Measured[]): number => members.at(-1)?.report.rank ?? 0;

/**
 * The measures that several reports give: the same thing counted (or the same whole shared, or areas of one
 * nature), in the same unit, at the same place, of the same subject. A stock and a flow stay apart; a figure
 * said of several places at once is left out. Those that the newest reports give come first.
 */
export function findSeries(reports: readonly ReportView[]): Series[] {
  const oldestFirst = reports.toSorted((a, b) => a.rank - b.rank);
  const groups = Map.groupBy(oldestFirst.flatMap(measuredIn), keyOf);
  return [...groups.values()]
    .filter((members) => new Set(members.map(({ report }) => report.href)).size > 1)
    .sort((a, b) => newestOf(b) - newestOf(a))
    .flatMap(seriesOf);
}
