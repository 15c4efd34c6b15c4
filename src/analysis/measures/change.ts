import type { FigureRelation } from '../model.ts';
import { type Clause, type Placed, stands } from './clause.ts';
import type { MeasureLexicon } from './lexicon.ts';
import { alike, type Rule, tieOf } from './rule.ts';

/** *de 4 à 6 %*, *12 %, contre 10 % un an plus tôt*. */
export const change: Rule = ({ passage, figures }, at, lexicon) => {
  const [before, here] = [figures[at - 1], figures[at]];
  if (!before || !here || !alike(before.figure, here.figure)) return [];
  if (stands(passage.tokens, here.first, lexicon.against)) return [tieOf('change', here, before)];
  const opens = lexicon.from.has(passage.tokens[before.first - 1]?.fold ?? '');
  const turns = lexicon.to.has(passage.tokens[here.first - 1]?.fold ?? '');
  return opens && turns && here.first - 1 === before.next ? [tieOf('change', before, here)] : [];
};

const isTime = ({ figure }: Placed): boolean => figure.kind === 'duration';

/** The next figure from `at` on, that one left out, that is no length of time: *12 % en un an, passant de …*. */
function nextIn({ figures }: Clause, at: number, step: 1 | -1): number {
  let i = at + step;
  for (let other = figures[i]; other && isTime(other); other = figures[i]) i += step;
  return i;
}

type Direction = 'rise' | 'fall';

function directionOf({ passage }: Clause, here: Placed, lexicon: MeasureLexicon): Direction | null {
  if (stands(passage.tokens, here.first, lexicon.rise)) return 'rise';
  return stands(passage.tokens, here.first, lexicon.fall) ? 'fall' : null;
}

/** A quantity changes by a percentage, a percentage by points. */
function isChangeOf(clause: Clause, here: Placed, changed: Placed, lexicon: MeasureLexicon): boolean {
  if (changed.figure.kind !== 'percent') return here.figure.kind === 'percent';
  const last = clause.passage.tokens[here.next - 1]?.fold ?? '';
  return here.figure.kind === 'count' && lexicon.points.has(last);
}

const endOf = ({ figures }: Clause, [tie]: readonly FigureRelation[]): Placed | undefined =>
  tie && figures.find(({ index }) => index === tie.to);

/** *de 30 à 45 euros, une hausse de 50 %*; *a augmenté de 50 %, passant de 30 à 45 euros*. */
function changed(clause: Clause, at: number, lexicon: MeasureLexicon): Placed | undefined {
  const before = endOf(clause, change(clause, nextIn(clause, at, -1), lexicon));
  if (before) return before;
  const start = nextIn(clause, at, 1);
  const opener = clause.figures[start];
  const isPassing = opener && stands(clause.passage.tokens, opener.first, lexicon.passing);
  return isPassing ? endOf(clause, change(clause, start + 1, lexicon)) : undefined;
}

/** *36 tonnes, en hausse de 12 % par rapport aux 32 tonnes de l’an dernier*. */
function compared(clause: Clause, at: number, lexicon: MeasureLexicon): [from: Placed, to: Placed] | null {
  const { figures, passage } = clause;
  const [before, after] = [figures[nextIn(clause, at, -1)], figures[nextIn(clause, at, 1)]];
  if (!before || !after || !alike(before.figure, after.figure)) return null;
  return stands(passage.tokens, after.first, lexicon.comparedTo) ? [after, before] : null;
}

/** The percentage, or the points, that a sentence gives for a change in it. */
export const growth: Rule = (clause, at, lexicon) => {
  const here = clause.figures[at];
  const direction = here && directionOf(clause, here, lexicon);
  if (!here || !direction) return [];
  const to = changed(clause, at, lexicon);
  if (to) return isChangeOf(clause, here, to, lexicon) ? [tieOf(direction, here, to)] : [];
  const pair = compared(clause, at, lexicon);
  if (!pair || !isChangeOf(clause, here, pair[1], lexicon)) return [];
  return [tieOf('change', ...pair), tieOf(direction, here, pair[1])];
};
