import { phraseAt } from '../numbers/phrases.ts';
import { factOf } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import type { Passage } from '../text/passage.ts';
import type { FigureLexicon, Home } from './lexicon.ts';

/** Whether a word tells a home. */
const isTelling = onceEach(({ homes }: FigureLexicon) => {
  const telling = new Set([...homes.values()].flat().flatMap((row) => [...row.words]));
  return factOf((word) => telling.has(word));
});

/** The telling words that the report uses, in its order. */
function wordsUsed(passages: readonly Passage[], lexicon: FigureLexicon): Set<string> {
  const used = new Set<string>();
  const tells = isTelling(lexicon);
  for (const { tokens } of passages) for (const token of tokens) if (tells(token)) used.add(token.fold);
  return used;
}

/** The home with most of its words in the report, of equals the one named first; none without a word. */
function likeliest(homes: readonly Home[], used: ReadonlySet<string>): Home | null {
  const order = [...used];
  let best: { home: Home; count: number; first: number } | null = null;
  for (const home of homes) {
    const count = home.words.intersection(used).size;
    const first = order.findIndex((word) => home.words.has(word));
    const wins = !best || count > best.count || (count === best.count && first < best.first);
    if (count > 0 && wins) best = { home, count, first };
  }
  return best?.home ?? null;
}

/** The first word of a unit, in the singular, that a word of the text is; null for any other word. */
const unitOpenedBy = onceEach(({ unitWords, singular }: FigureLexicon) =>
  factOf((fold) => {
    const word = singular({ fold });
    return unitWords.has(word) ? word : null;
  }),
);

/** The unit of a currency of several words that begins at token `i`, its country told: *dollars canadiens*. */
function toldAt({ tokens }: Passage, i: number, { unitWords, singular }: FigureLexicon): string | null {
  const told = phraseAt(tokens, i, unitWords, singular);
  return told?.value.kind === 'money' && told.next > i + 1 && !told.value.local ? told.value.unit : null;
}

/**
 * Currencies whose country the report tells only after it has named others of that word plainly: *87 millions de
 * dollars … 4 dollars canadiens*. The plain ones are none of theirs.
 */
function toldLater(passages: readonly Passage[], lexicon: FigureLexicon): Set<string> {
  const later = new Set<string>();
  const plain = new Set<string>();
  const opens = unitOpenedBy(lexicon);
  for (const passage of passages) {
    for (let i = 0; i < passage.tokens.length; i++) {
      const token = passage.tokens[i];
      const word = token ? opens(token) : null;
      if (word === null) continue;
      const told = toldAt(passage, i, lexicon);
      if (told !== null && plain.has(word)) later.add(told);
      if (told === null) plain.add(word);
    }
  }
  return later;
}

/** What *francs* and *dollars* mean in this report, by the unit of their rows. */
export function localMoney(
  passages: readonly Passage[],
  lexicon: FigureLexicon,
): ReadonlyMap<string, string> {
  const used = wordsUsed(passages, lexicon);
  const later = toldLater(passages, lexicon);
  const chosen = new Map<string, string>();
  for (const [unit, homes] of lexicon.homes) {
    const home = likeliest(
      homes.filter((one) => !later.has(one.unit)),
      used,
    );
    if (home) chosen.set(unit, home.unit);
  }
  return chosen;
}
