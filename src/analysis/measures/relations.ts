import type { FigureRelation } from '../model.ts';
import { phraseAt } from '../numbers/phrases.ts';
import { itemAt } from '../text/item-at.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import { change, growth } from './change.ts';
import { type Clause, holds, type Placed, stands } from './clause.ts';
import { denominator } from './each.ts';
import type { MeasureLexicon } from './lexicon.ts';
import { alike, isSmaller, type Rule, tieOf } from './rule.ts';

const OPEN = '(';
const COMMA = ',';
/** Words of *un taux de létalité de*, the article left out. */
const LONGEST_NAME = 8;

/** *soit 31 %*, *soit un taux de létalité de 3,1 %*; not *soit 43 % de plus*, *soit 30 % de hausse*. */
function isSaidAgain(
  tokens: readonly Token[],
  before: Placed,
  here: Placed,
  lexicon: MeasureLexicon,
): boolean {
  if (phraseAt(tokens, here.next, lexicon.more)) return false;
  if (stands(tokens, here.first, lexicon.restates)) return true;
  if (here.figure.kind !== 'percent' || !lexicon.from.has(wordAt(tokens, here.first - 1))) return false;
  for (let i = here.first - 1; i > Math.max(before.next, here.first - LONGEST_NAME); i--)
    if (lexicon.shares.has(wordAt(tokens, i)) && stands(tokens, i - 1, lexicon.restates)) return true;
  return false;
}

/** *plus de 19 % du territoire, soit 116 000 km²*; *62 miles (100 km)*. */
const restates: Rule = ({ passage, figures }, at, lexicon) => {
  const before = itemAt(figures, at - 1);
  const here = figures[at];
  if (!before || !here) return [];
  const mark = tokenAt(passage.tokens, here.first - 1)?.fold;
  const aside = mark === OPEN && here.first - 1 === before.next && !alike(before.figure, here.figure);
  if (!aside && !isSaidAgain(passage.tokens, before, here, lexicon)) return [];
  return [tieOf('restates', before, here)];
};

/** The whole before a part, over the parts that stand between: *23 morts, dont 5 enfants et 2 femmes*. */
function wholeOf(clause: Clause, at: number, lexicon: MeasureLexicon): Placed | null {
  const { figures, passage } = clause;
  const here = figures[at];
  if (!here) return null;
  for (let i = at; i > 0; i--) {
    const part = figures[i];
    const before = figures[i - 1];
    if (!part || !before || !alike(before.figure, here.figure)) return null;
    if (stands(passage.tokens, part.first, lexicon.part)) return before;
    const joint = wordAt(passage.tokens, part.first - 1);
    if (joint !== COMMA && !lexicon.and.has(joint)) return null;
  }
  return null;
}

const part: Rule = (clause, at, lexicon) => {
  const here = clause.figures[at];
  const whole = wholeOf(clause, at, lexicon);
  return here && whole && isSmaller(here.figure, whole.figure) ? [tieOf('part', here, whole)] : [];
};

/** *12 des 40 élèves*, *12 sur 40*. */
const outOf: Rule = ({ passage, figures }, at, lexicon) => {
  const before = itemAt(figures, at - 1);
  const here = figures[at];
  if (!before || !here) return [];
  const opener = wordAt(passage.tokens, before.next);
  const isShare = before.figure.kind === 'percent' && here.figure.kind !== 'percent';
  if (isShare && lexicon.of.has(opener) && before.next + 1 === here.first)
    return [tieOf('part', before, here)];
  if (!alike(before.figure, here.figure) || !isSmaller(before.figure, here.figure)) return [];
  const between = phraseAt(passage.tokens, before.next, lexicon.outOf);
  return between?.next === here.first ? [tieOf('part', before, here)] : [];
};

/** *12 hommes et 8 femmes, soit 20 personnes au total*. */
const sum: Rule = (clause, at, lexicon) => {
  const { passage, figures, sentence } = clause;
  const here = figures[at];
  const items = figures.slice(0, at).filter(({ figure }) => here && alike(figure, here.figure));
  if (!here || items.length < 2) return [];
  const end = figures[at + 1]?.first ?? sentence.lastToken;
  const beside = {
    first: Math.max(items.at(-1)?.next ?? 0, here.first - 4),
    next: Math.min(end, here.next + 4),
  };
  const smaller = items.every(({ figure }) => isSmaller(figure, here.figure));
  return smaller && holds(passage.tokens, beside, lexicon.total)
    ? items.map((item) => tieOf('sum', item, here))
    : [];
};

/** *215 cas pour 100 000 habitants*. */
const each: Rule = (clause, at, lexicon) => {
  const here = clause.figures[at];
  const by = here && denominator(clause, here, lexicon);
  return here && by ? [tieOf('each', here, by.figure)] : [];
};

/** The first that speaks wins: a total is not said again, a part is no change. */
const RULES: readonly Rule[] = [sum, part, outOf, growth, restates, change];

/** How the figures of one sentence are tied; what a rate is by is tied to nothing else. */
export function relate(clause: Clause, lexicon: MeasureLexicon): FigureRelation[] {
  const rates = clause.figures.flatMap((_, at) => each(clause, at, lexicon));
  const denominators = new Set(rates.map(({ to }) => to));
  const own = { ...clause, figures: clause.figures.filter(({ index }) => !denominators.has(index)) };
  const ties = own.figures.flatMap((_, at) => {
    for (const rule of RULES) {
      const found = rule(own, at, lexicon);
      if (found.length > 0) return found;
    }
    return [];
  });
  return [...ties, ...rates];
}
