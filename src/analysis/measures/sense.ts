import type { Sense } from '../model.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { wordAt } from '../text/token-at.ts';
import { boundOf, type Clause, holds, type Placed, stands } from './clause.ts';
import type { MeasureLexicon } from './lexicon.ts';

const MILLIMETRE = 'mm';

/** *40 mm de pluie*, *il est tombé 40 mm*, *un cumul depuis lundi de 40 mm*: a height of what fell, and no distance. */
function fallenAt(clause: Clause, { figure, first, next }: Placed, lexicon: MeasureLexicon): Sense | null {
  const { tokens } = clause.passage;
  const said = phraseAt(tokens, next, lexicon.fallen);
  if (said || figure.unit !== MILLIMETRE) return said?.value ?? null;
  const told = phraseAt(tokens, next, lexicon.water) ?? phraseBefore(tokens, first, lexicon.fallenBefore);
  return told?.value ?? (isOfWeather(clause, lexicon) ? 'rain' : null);
}

/** The words of the sentence, or what another of its figures is of, say that millimetres are rain. */
function isOfWeather({ passage, sentence, figures }: Clause, lexicon: MeasureLexicon): boolean {
  const { tokens } = passage;
  const falls = figures.some(
    ({ figure, next }) => figure.unit === MILLIMETRE && phraseAt(tokens, next, lexicon.fallen) !== null,
  );
  return falls || holds(tokens, boundOf(sentence), lexicon.weather);
}

/** *trois points de pourcentage*, *recule de 2 points*; not *trois points de vente*. */
function isDifference({ passage }: Clause, { first, next }: Placed, lexicon: MeasureLexicon): boolean {
  const { tokens } = passage;
  if (!lexicon.points.has(wordAt(tokens, next - 1))) return false;
  if (phraseAt(tokens, next, lexicon.pointsOf)) return true;
  if (lexicon.from.has(wordAt(tokens, next))) return false;
  return [lexicon.rise, lexicon.fall, lexicon.moves].some((table) => stands(tokens, first, table));
}

/** *une hausse de 12 %*, *12 % de moins*: no part of anything. */
function isGrowth({ passage }: Clause, { first, next }: Placed, lexicon: MeasureLexicon): boolean {
  const { tokens } = passage;
  if (phraseAt(tokens, next, lexicon.more)) return true;
  return stands(tokens, first, lexicon.rise) || stands(tokens, first, lexicon.fall);
}

/** What a figure is more narrowly than its unit says. */
export function senseOf(clause: Clause, placed: Placed, lexicon: MeasureLexicon): Sense | null {
  const { kind } = placed.figure;
  if (kind === 'length') return fallenAt(clause, placed, lexicon);
  if (kind === 'percent') return isGrowth(clause, placed, lexicon) ? 'growth' : null;
  return kind === 'count' && isDifference(clause, placed, lexicon) ? 'points' : null;
}
