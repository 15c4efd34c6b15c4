import type { FigureRelation } from '../model.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { itemAt } from '../text/item-at.ts';
import { wordAt } from '../text/token-at.ts';
import { boundOf, type Clause, holds, type Placed, stands } from './clause.ts';
import type { MeasureLexicon } from './lexicon.ts';
import { alike, type Rule, tieOf } from './rule.ts';

/** Whether an earlier time stands behind a figure, up to the next one: *un an plus tôt*, *en 2024*. */
function isEarlier(
  { passage, sentence, figures, dates }: Clause,
  here: Placed,
  lexicon: MeasureLexicon,
): boolean {
  const next = figures.find(({ first, figure }) => first >= here.next && figure.kind !== 'duration')?.first;
  const reach = { first: here.next, next: next ?? boundOf(sentence).next };
  const isDated = dates.some(({ first }) => first >= reach.first && first < reach.next);
  return isDated || holds(passage.tokens, reach, lexicon.earlier);
}

/** *12 %, contre 10 % un an plus tôt*, *contre 36 euros, soit un recul de 5 %*; not *41 voix contre 22*. */
function isAgainst(clause: Clause, at: number, here: Placed, lexicon: MeasureLexicon): boolean {
  if (!stands(clause.passage.tokens, here.first, lexicon.against)) return false;
  const after = clause.figures[nextIn(clause, at, 1)];
  return (
    isEarlier(clause, here, lexicon) || (after !== undefined && directionOf(clause, after, lexicon) !== null)
  );
}

/** *de 4 à 6 %*, *12 %, contre 10 % un an plus tôt*. */
export const change: Rule = (clause, at, lexicon) => {
  const { passage, figures } = clause;
  const before = itemAt(figures, at - 1);
  const here = itemAt(figures, at);
  if (!before || !here || !alike(before.figure, here.figure)) return [];
  if (isAgainst(clause, at, here, lexicon)) return [tieOf('change', here, before)];
  const opens = lexicon.from.has(wordAt(passage.tokens, before.first - 1));
  const turns = lexicon.to.has(wordAt(passage.tokens, here.first - 1));
  return opens && turns && here.first - 1 === before.next ? [tieOf('change', before, here)] : [];
};

const isTime = ({ figure }: Placed): boolean => figure.kind === 'duration';

/** The next figure from `at` on, that one left out, that is no length of time: *12 % en un an, passant de …*. */
function nextIn({ figures }: Clause, at: number, step: 1 | -1): number {
  let i = at + step;
  for (let other = itemAt(figures, i); other && isTime(other); other = itemAt(figures, i)) i += step;
  return i;
}

type Direction = 'rise' | 'fall';

function directionOf({ passage }: Clause, here: Placed, lexicon: MeasureLexicon): Direction | null {
  const { tokens } = passage;
  if (stands(tokens, here.first, lexicon.rise) || phraseAt(tokens, here.next, lexicon.riseAfter))
    return 'rise';
  const falls = stands(tokens, here.first, lexicon.fall) || phraseAt(tokens, here.next, lexicon.fallAfter);
  return falls ? 'fall' : null;
}

/** A quantity changes by a percentage, a percentage by points. */
function isChangeOf(clause: Clause, here: Placed, changed: Placed, lexicon: MeasureLexicon): boolean {
  if (changed.figure.kind !== 'percent') return here.figure.kind === 'percent';
  const last = wordAt(clause.passage.tokens, here.next - 1);
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
  const before = itemAt(figures, nextIn(clause, at, -1));
  const after = itemAt(figures, nextIn(clause, at, 1));
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
