import { factOf } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import type { Token } from '../text/tokens.ts';
import type { DateLexicon } from './lexicon.ts';

/** The words that an expression may start with. */
function startersOf(lexicon: DateLexicon): ReadonlySet<string> {
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
}

const isStarter = onceEach((lexicon: DateLexicon) => {
  const starters = startersOf(lexicon);
  return factOf((word) => starters.has(word) || starters.has(/^[^-]+(?=-)/.exec(word)?.[0] ?? ''));
});

/** Whether an expression may start at the token; most of a text is none. */
export function mayStart(token: Token | undefined, lexicon: DateLexicon): boolean {
  if (!token || token.kind === 'punct') return false;
  return token.kind === 'number' || isStarter(lexicon)(token);
}
