import { onceEach } from '../text/once-each.ts';
import type { Token } from '../text/tokens.ts';
import type { DateLexicon } from './lexicon.ts';

/** The words that an expression may start with; most of a text is none of them. */
export const startersOf = onceEach((lexicon: DateLexicon): ReadonlySet<string> => {
  const { months, shortMonths, weekdays, seasons, ordinals, fromReport, fromBefore, steps, partsOf, ago } =
    lexicon;
  const { feasts, sameDay, weekOf, quarterSigns, halfSigns } = lexicon;
  const tables = [
    months,
    shortMonths,
    weekdays,
    seasons,
    ordinals,
    fromReport,
    fromBefore,
    steps,
    partsOf,
    ago,
    feasts,
    sameDay,
    weekOf,
    quarterSigns,
    halfSigns,
  ];
  const sets = [
    lexicon.these,
    lexicon.weekend,
    lexicon.firstDay,
    lexicon.parts,
    [lexicon.midPrefix],
    lexicon.night,
  ];
  const { cardinals, articles } = lexicon.numbers;
  const numbers = [...cardinals.keys()].filter((word) => !articles.has(word));
  return new Set(
    tables.flatMap((table) => [...table.keys()]).concat(numbers, ...sets.map((set) => [...set])),
  );
});

export function mayStart(token: Token | undefined, starters: ReadonlySet<string>): boolean {
  if (!token || token.kind === 'punct') return false;
  if (token.kind === 'number' || starters.has(token.fold)) return true;
  const hyphen = token.fold.indexOf('-');
  return hyphen > 0 && starters.has(token.fold.slice(0, hyphen));
}
