import type { FigureMention, Measure } from '../model.ts';
import { type PhraseTable, phraseAt } from '../numbers/phrases.ts';
import { toSpan } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import { boundOf, type Clause, type Placed, type Range } from './clause.ts';
import type { MeasureLexicon } from './lexicon.ts';

/** Words between a figure and what it is by: *62 quintaux **de blé tendre** par hectare*. */
const MOST_WORDS = 4;

/** Kinds that are given by something. */
const BY_EACH: ReadonlySet<FigureMention['kind']> = new Set(['money', 'count', 'mass', 'area', 'other']);

/** What stands right behind a figure and the words that belong to its noun, up to the next figure. */
function behind<T>(clause: Clause, placed: Placed, lexicon: MeasureLexicon, read: (i: number) => T | null) {
  const { tokens } = clause.passage;
  const limit =
    clause.figures.find(({ first }) => first >= placed.next)?.first ?? boundOf(clause.sentence).next;
  for (let i = placed.next; i < Math.min(limit, placed.next + MOST_WORDS + 1); i++) {
    const found = read(i);
    if (found) return found;
    const token = tokens[i];
    if (token?.kind !== 'word' || lexicon.ends.has(token.fold)) return null;
  }
  return null;
}

interface Found<T> extends Range {
  readonly value: T;
}

function phraseOf<T>({ passage }: Clause, table: PhraseTable<T>): (first: number) => Found<T> | null {
  return (first) => {
    const found = phraseAt(passage.tokens, first, table);
    return found && { first, ...found };
  };
}

/** A hundred, a thousand, ten thousand, a hundred thousand, a million: what rates are given by. */
const isRound = ({ value }: FigureMention): boolean =>
  value !== null && value >= 100 && Number.isInteger(Math.log10(value));

/** *215 cas | pour 100 000 habitants*: the figure that a rate is by, with the tokens that say so. */
export function denominator(
  clause: Clause,
  placed: Placed,
  lexicon: MeasureLexicon,
): (Range & { readonly figure: Placed }) | null {
  if (placed.figure.kind !== 'count') return null;
  return behind(clause, placed, lexicon, (i) => {
    const figure = clause.figures.find(({ first }) => first === i + 1);
    const isBy = lexicon.pro.has(wordAt(clause.passage.tokens, i)) && figure?.figure.noun !== undefined;
    return figure && isBy && isRound(figure.figure) ? { first: i, next: figure.next, figure } : null;
  });
}

/** What a rate is by, time and others: *3 000 euros **par hectare et par an***. */
export function byWhat(
  clause: Clause,
  placed: Placed,
  lexicon: MeasureLexicon,
): Pick<Measure, 'per' | 'each'> {
  const { tokens } = clause.passage;
  const { kind } = placed.figure;
  const perAt = phraseOf(clause, lexicon.per);
  const eachAt = phraseOf(clause, lexicon.each);
  const next = ({ next: at }: Range): number => (lexicon.and.has(wordAt(tokens, at)) ? at + 1 : at);
  const per = behind(clause, placed, lexicon, perAt);
  const unit = BY_EACH.has(kind)
    ? (behind(clause, placed, lexicon, eachAt) ?? (per && eachAt(next(per))))
    : null;
  const isGiven = unit?.value === 'any' || kind === 'money';
  const each = denominator(clause, placed, lexicon) ?? (isGiven ? unit : null);
  const from = tokenAt(tokens, each?.first ?? -1);
  const to = tokenAt(tokens, (each?.next ?? 0) - 1);
  return {
    per: (per ?? (each && perAt(next(each))))?.value ?? null,
    each: from && to ? toSpan(clause.passage, from.start, to.end) : null,
  };
}
