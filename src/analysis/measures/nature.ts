import type { DateMention, FigureMention, Measure, Nature } from '../model.ts';
import { itemAt } from '../text/item-at.ts';
import { boundOf, type Clause, holds, type Placed, type Range, rangeOf, stands } from './clause.ts';
import type { MeasureLexicon } from './lexicon.ts';

/** Kinds whose quantity is held or flows; a distance or a speed does neither. */
const TYPED: ReadonlySet<FigureMention['kind']> = new Set([
  'area',
  'mass',
  'money',
  'count',
  'percent',
  'other',
]);

/** What a machine gives or the air weighs is held at every moment: it neither comes nor goes. */
const LEVELS: ReadonlySet<string> = new Set(['MW', 'GW', 'kW', 'hPa', '‰', 'm3/s']);

/** A whole day is a moment; a month, a season, a year or a span is a time. */
const isTime = ({ iso }: DateMention): boolean => !/^\d{4}-\d{2}-\d{2}$/.test(iso);

/** The tokens around a figure up to its neighbours: what speaks of it alone. */
function reachOf({ figures, sentence }: Clause, placed: Placed): Range {
  const bound = boundOf(sentence);
  const at = figures.indexOf(placed);
  return { first: itemAt(figures, at - 1)?.next ?? bound.first, next: figures[at + 1]?.first ?? bound.next };
}

/** The dates of a clause with their tokens. */
export interface PlacedDate extends Range {
  readonly index: number;
  readonly date: DateMention;
}

/** Behind a figure with no mark between them: *1,2 milliard pour 2026, par 41 voix*. */
function belongsTo({ passage }: Clause, before: number, { first }: PlacedDate): boolean {
  return passage.tokens.slice(before, first).every(({ kind }) => kind !== 'punct');
}

/** The time that a figure is of: behind it up to the next figure, else before it in its reach, where it is of no other. */
function periodOf(
  clause: Clause,
  dates: readonly PlacedDate[],
  placed: Placed,
  lexicon: MeasureLexicon,
): number | null {
  const reach = reachOf(clause, placed);
  const isFree = (date: PlacedDate): boolean =>
    date.first >= placed.next ||
    reach.first === boundOf(clause.sentence).first ||
    !belongsTo(clause, reach.first, date);
  const near = dates.filter(
    (one) =>
      one.first >= reach.first &&
      one.next <= reach.next &&
      isTime(one.date) &&
      isFree(one) &&
      !stands(clause.passage.tokens, one.first, lexicon.comparedTo),
  );
  return (near.find(({ first }) => first >= placed.next) ?? near.at(-1))?.index ?? null;
}

/** The duration over which it came: *3 400 km² en un an*. */
function overWhat({ passage, figures }: Clause, placed: Placed, lexicon: MeasureLexicon): Placed | null {
  const near = figures.filter(
    (other) =>
      other !== placed &&
      other.figure.kind === 'duration' &&
      stands(passage.tokens, other.first, lexicon.during),
  );
  return near.find(({ first }) => first >= placed.next) ?? near.at(-1) ?? null;
}

function natureOf(clause: Clause, reach: Range, isFlowing: boolean, lexicon: MeasureLexicon): Nature | null {
  const { tokens } = clause.passage;
  if (isFlowing) return 'flow';
  if (holds(tokens, reach, lexicon.stock)) return 'stock';
  return holds(tokens, reach, lexicon.flow) ? 'flow' : null;
}

type Times = Pick<Measure, 'nature' | 'period' | 'since' | 'over' | 'per'>;

/** A duration keeps the days beside it: *du 3 au 7 mai, soit cinq jours*, *depuis le 3 mai, soit six jours*. */
function untyped(
  clause: Clause,
  placed: Placed,
  dates: readonly PlacedDate[],
  lexicon: MeasureLexicon,
): Times {
  const none = { nature: null, period: null, since: false, over: null, per: null };
  if (placed.figure.kind !== 'duration') return none;
  const spans = dates.filter(({ date }) => date.iso.includes('/'));
  const period = periodOf(clause, spans, placed, lexicon);
  if (period !== null) return { ...none, period };
  const { tokens } = clause.passage;
  const start = dates.findLast(({ next }) => next <= placed.first);
  const isSince = start && !isTime(start.date) && stands(tokens, start.first, lexicon.since);
  const isSaidAgain = stands(tokens, placed.first, lexicon.restates);
  return isSince && isSaidAgain ? { ...none, period: start.index, since: true } : none;
}

/** Nature and period of one figure of a clause; `per` is the time of its rate. */
export function natureAt(
  clause: Clause,
  placed: Placed,
  { dates, per }: { readonly dates: readonly PlacedDate[]; readonly per: string | null },
  lexicon: MeasureLexicon,
): Times {
  if (!TYPED.has(placed.figure.kind) || LEVELS.has(placed.figure.unit))
    return untyped(clause, placed, dates, lexicon);
  const reach = reachOf(clause, placed);
  const period = periodOf(clause, dates, placed, lexicon);
  const length = overWhat(clause, placed, lexicon);
  // *500 millions en trois ans, dont 150 cette année*: a time of its own goes before that of another.
  const isOwn = length !== null && (period === null || length.first >= placed.next);
  const over = isOwn ? length.index : null;
  const isFlowing = placed.figure.kind !== 'percent' && (period !== null || over !== null || per !== null);
  const opener = dates.find(({ index }) => index === period)?.first;
  const since = opener !== undefined && stands(clause.passage.tokens, opener, lexicon.since);
  return { nature: natureOf(clause, reach, isFlowing, lexicon), period, since, over, per };
}

/** The dates that stand in a clause. */
export function datesIn(
  { passage, sentence }: Clause,
  dates: readonly (readonly [number, DateMention])[],
): PlacedDate[] {
  const bound = boundOf(sentence);
  return dates.map(([index, date]) => ({ index, date, ...rangeOf(passage, date, bound) }));
}
