import type { Analysis, MeasuredKind } from '../analysis/model.ts';
import { gistOf } from '../permalinks/likeness.ts';
import { areComparable, numbersMeet } from './answers/numbers.ts';
import { wordsOf } from './arithmetic/words.ts';
import { APART } from './contradictions.data.ts';
import type { FigureView, ReportView, StatementView } from './model.ts';
import { speakerKey } from './speakers.ts';
import { tellsAsSo } from './threads/content.ts';

/** Two figures of one report, by their indexes in its analysis, that one voice gives of the same thing. */
export interface Contradiction {
  readonly between: readonly [number, number];
  /** Who gives both, as printed. */
  readonly speaker: string;
}

/** A figure with the statement that carries it, and what of both is compared. */
interface Carried {
  readonly index: number;
  readonly figure: FigureView;
  readonly by: StatementView;
  /** Who says it when and about where, and over which time: equal for what can contradict itself. */
  readonly key: string;
  /** Roots of its words, the number left out, and the names of places where it says itself what it is of. */
  readonly roots: ReadonlySet<string>;
}

const DIGITS = /\p{N}/u;
/** Roots that two sentences share, that of what is measured among them. */
const LEAST_ROOTS = 2;
/** As many where only the unit says what is measured: all words are then to be the same. */
const LEAST_OF_UNIT = 3;
/** Kinds that say what they are of: by the noun, by the whole, by whether it is held or taken. */
const NAMED: readonly MeasuredKind[] = ['count', 'percent', 'area'];

function rootsOf({ text, places }: StatementView, { kind, written, noun, unit }: FigureView): Set<string> {
  const named = NAMED.includes(kind) ? places : [];
  const where = gistOf(named.map(({ label }) => label).join(' ')).roots;
  const { roots } = gistOf(text.replace(written, noun ?? unit));
  return new Set([...roots].filter((root) => !DIGITS.test(root) && !where.has(root)));
}

/** The dates of a statement and the time that its figure is of. */
function timesOf(index: number, by: StatementView, { measures, dates, figures }: Analysis): unknown {
  const { period = null, over = null, per = null, since = false } = measures[index] ?? {};
  return [
    by.date,
    by.dates.map(({ iso }) => iso).sort(),
    period === null ? null : dates[period]?.iso,
    over === null ? null : figures[over]?.text,
    per,
    since,
  ];
}

function carriedOf(report: ReportView, analysis: Analysis): Carried[] {
  const byHref = new Map(report.statements.map((statement) => [statement.href, statement]));
  return report.figures.flatMap((figure, index): Carried[] => {
    const by = byHref.get(figure.statements[0]?.href ?? '');
    const isNamed = by?.kind === 'narration' || (by?.source ?? null) !== null;
    if (!by || !isNamed || by.act === 'denies' || by.act === 'demands') return [];
    if (wordsOf(by.context).some((word) => APART.has(word))) return [];
    const who = by.kind === 'narration' ? null : speakerKey(by.speakerId, by.speaker);
    const places = by.places.map(({ id }) => id).sort();
    const sense = [tellsAsSo(by), by.proposition?.pending ?? false];
    const key = JSON.stringify([who, places, sense, timesOf(index, by, analysis)]);
    return [{ index, figure, by, key, roots: rootsOf(by, figure) }];
  });
}

/** Whether all that the shorter sentence says stands in the longer one. */
function areOfOneThing(a: Carried, b: Carried): boolean {
  const common = [...a.roots].filter((root) => b.roots.has(root)).length;
  const [less, more] = [a.roots.size, b.roots.size].sort((x, y) => x - y);
  if (common !== less) return false;
  if (!NAMED.includes(a.figure.kind)) return common === more && common >= LEAST_OF_UNIT;
  return common >= LEAST_ROOTS || (common === more && common > 0);
}

function contradict(a: Carried, b: Carried): boolean {
  const [one, other] = [a.figure, b.figure];
  return (
    a.key === b.key &&
    a.by.context !== b.by.context &&
    one.nature === other.nature &&
    (one.of ?? '').toLowerCase() === (other.of ?? '').toLowerCase() &&
    (one.kind !== 'count' || one.noun !== undefined) &&
    areComparable(one, other) &&
    numbersMeet(one, other) === false &&
    areOfOneThing(a, b)
  );
}

/**
 * Figures by which a report contradicts itself: one source, or the report in its own words, gives two numbers
 * of one thing, at one place and time, that no reserve reconciles. Where two sources differ the page shows it;
 * there an editor has nothing to mend.
 */
export function findContradictions(report: ReportView, analysis: Analysis): Contradiction[] {
  const carried = carriedOf(report, analysis);
  return carried.flatMap((a, at) =>
    carried
      .slice(at + 1)
      .filter((b) => contradict(a, b))
      .map((b) => ({ between: [a.index, b.index], speaker: a.by.speaker })),
  );
}
