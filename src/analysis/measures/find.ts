import type { Analysis, DateMention, FigureRelation, Measure, PlaceMention, Span } from '../model.ts';
import { firstIndex } from '../text/first-index.ts';
import type { Passage } from '../text/passage.ts';
import type { Clause } from './clause.ts';
import { clausesOf } from './clauses.ts';
import { byWhat } from './each.ts';
import type { MeasureLexicon } from './lexicon.ts';
import { datesIn, natureAt } from './nature.ts';
import { type CountryOf, ofWhat } from './of.ts';
import { relate } from './relations.ts';
import { senseOf } from './sense.ts';

const UNKNOWN: Measure = {
  sense: null,
  nature: null,
  period: null,
  since: false,
  over: null,
  per: null,
  each: null,
  of: null,
};

/** What of `list`, sorted by start, begins within the clause, with its index. */
function within<T extends Span>({ passage, sentence }: Clause, list: readonly T[]): [number, T][] {
  const { starts, ends } = passage.block;
  const from = starts[sentence.start] ?? 0;
  const to = ends[sentence.end - 1] ?? 0;
  const low = firstIndex(0, list.length, (at) => (list[at]?.start ?? from) < from);
  const found: [number, T][] = [];
  for (let i = low, item = list[i]; item && item.start < to; item = list[++i]) found.push([i, item]);
  return found;
}

/** A quantity that is said again is of the same nature: *19 % du territoire, soit 116 000 km²*; both ends of a change are by the same. */
function shared(measures: Measure[], relations: readonly FigureRelation[]): void {
  for (const { tie, from, to } of relations) {
    const a = measures[from];
    const b = measures[to];
    if (!a || !b) continue;
    if (tie === 'change') measures[from] = { ...a, per: a.per ?? b.per, each: a.each ?? b.each };
    if (tie !== 'restates') continue;
    measures[from] = { ...a, nature: a.nature ?? b.nature };
    measures[to] = { ...b, nature: b.nature ?? a.nature };
  }
}

export interface MeasureSources {
  readonly places: readonly PlaceMention[];
  readonly figures: Analysis['figures'];
  readonly dates: readonly DateMention[];
  readonly countryOf: CountryOf;
}

/** What each figure measures, and how the figures of a sentence are tied; linear in the text. */
export function findMeasures(
  passages: readonly Passage[],
  lexicon: MeasureLexicon,
  { places, figures, dates, countryOf }: MeasureSources,
): Pick<Analysis, 'measures' | 'relations'> {
  const measures: Measure[] = figures.map(() => UNKNOWN);
  const relations: FigureRelation[] = [];
  for (const clause of clausesOf(passages, figures)) {
    const near = datesIn(clause, within(clause, dates));
    const named = { places: within(clause, places).map(([, place]) => place), countryOf };
    for (const placed of clause.figures) {
      const rate = byWhat(clause, placed, lexicon);
      const sense = senseOf(clause, placed, lexicon);
      measures[placed.index] = {
        sense,
        ...natureAt(clause, placed, { dates: near, per: rate.per }, lexicon),
        // A difference is neither held nor does it flow.
        ...(sense === 'points' && { nature: null }),
        each: rate.each,
        of: ofWhat(clause, placed, named, lexicon),
      };
    }
    relations.push(...relate({ ...clause, dates: near }, lexicon));
  }
  shared(measures, relations);
  return { measures, relations };
}
