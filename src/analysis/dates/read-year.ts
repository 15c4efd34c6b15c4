import { phraseBefore } from '../numbers/phrases.ts';
import type { Passage } from '../text/passage.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { DateLexicon } from './lexicon.ts';
import type { Expression } from './when.ts';

/** Years that stand without a word before them; a preposition opens the older ones. */
const MODERN = { from: 1900, to: 2099 };
const OLDEST = 1500;

/** A year of four digits at token `i`, whatever stands around it. */
export function yearAt(passage: Passage, i: number): { year: number; next: number } | null {
  const token = passage.tokens[i];
  if (!token || !/^\d{4}$/.test(token.text)) return null;
  const year = Number(token.text);
  const decimals = passage.tokens[i + 1];
  const goesOn = decimals?.start === token.end && /^[,.:/]$/.test(decimals.text);
  if (goesOn && passage.tokens[i + 2]?.start === decimals.end && passage.tokens[i + 2]?.kind === 'number')
    return null;
  return year >= OLDEST && year <= MODERN.to ? { year, next: i + 1 } : null;
}

/** *2005-2006*, *2022-23*: the second year of a span at token `i`, joined by a dash. */
function secondYear(passage: Passage, i: number, first: number): { year: number; next: number } | null {
  const before = tokenAt(passage.tokens, i - 1);
  const dash = passage.tokens[i];
  const token = passage.tokens[i + 1];
  if (!before || !dash || !token || !/^[-–/]$/.test(dash.text)) return null;
  if (before.end !== dash.start || dash.end !== token.start || !/^(?:\d\d){1,2}$/.test(token.text))
    return null;
  const written = Number(token.text);
  const year = token.text.length === 2 ? first - (first % 100) + written : written;
  return year > first && year <= MODERN.to ? { year, next: i + 2 } : null;
}

/** A counted noun or a unit behind a number makes it no year: *2000 soldats*, *1950 m*. */
function countsSomething(passage: Passage, i: number, lexicon: DateLexicon): boolean {
  const token = passage.tokens[i];
  if (!token) return false;
  if (lexicon.unitSigns.has(token.fold)) return true;
  if (token.kind !== 'word' || lexicon.functionWords.has(token.fold)) return false;
  return lexicon.plural.test(token.fold);
}

/** True where token `i` touches what stands before it, or follows a name or a label: *Vision 2030*, *n°2024*. */
function isNamed(passage: Passage, i: number, lexicon: DateLexicon): boolean {
  const before = tokenAt(passage.tokens, i - 1);
  const token = passage.tokens[i];
  if (!before || !token) return false;
  if (before.end === token.start) return !/^[('«"’[]$/.test(before.text) && before.kind !== 'word';
  return (
    lexicon.noYearBefore.has(before.fold) ||
    (before.capital && lexicon.noYearNames.has(before.fold)) ||
    phraseBefore(passage.tokens, i, lexicon.quantityBefore) !== null
  );
}

/** *mi-2024* in one token. */
function readMidYear(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const [head, tail] = passage.tokens[i]?.fold.split('-') ?? [];
  if (head === undefined || tail === undefined || !/^(?:19|20)\d\d$/.test(tail)) return null;
  if (head !== lexicon.midPrefix && !lexicon.parts.has(head)) return null;
  return { first: i, next: i + 1, when: { type: 'year', year: Number(tail) }, turn: null, rule: 'year' };
}

/** *en 2024*, *les crues de 2024*, *2005-2006*. */
export function readYear(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const found = yearAt(passage, i);
  if (!found) return readMidYear(passage, i, lexicon);
  const of = lexicon.numbers.of.has(wordAt(passage.tokens, i - 1));
  const dated = of && lexicon.datedNouns.has(wordAt(passage.tokens, i - 2));
  const led = dated || lexicon.yearBefore.has(wordAt(passage.tokens, i - 1));
  if (isNamed(passage, i, lexicon) || (found.year < MODERN.from && !led)) return null;
  const second = secondYear(passage, found.next, found.year);
  const from = { type: 'year', year: found.year } as const;
  if (second) {
    const when = { type: 'span', from, to: { type: 'year', year: second.year } } as const;
    return { first: i, next: second.next, when, turn: null, rule: 'years' };
  }
  if (!led && countsSomething(passage, found.next, lexicon)) return null;
  return { first: i, next: found.next, when: from, turn: null, rule: 'year' };
}
