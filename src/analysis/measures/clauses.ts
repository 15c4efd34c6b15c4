import type { FigureMention } from '../model.ts';
import type { Passage } from '../text/passage.ts';
import { boundOf, type Clause, type Placed, rangeOf } from './clause.ts';

/** The sentences that hold figures, in the order of the text; `figures` are in that order too. */
export function clausesOf(passages: readonly Passage[], figures: readonly FigureMention[]): Clause[] {
  const clauses: Clause[] = [];
  let at = 0;
  for (const passage of passages) {
    for (const sentence of passage.sentences) {
      const end = passage.block.ends[sentence.end - 1] ?? 0;
      const placed: Placed[] = [];
      for (let figure = figures[at]; figure && figure.start < end; figure = figures[++at])
        placed.push({ index: at, figure, ...rangeOf(passage, figure, boundOf(sentence)) });
      if (placed.length > 0) clauses.push({ passage, sentence, figures: placed, dates: [] });
    }
  }
  return clauses;
}
