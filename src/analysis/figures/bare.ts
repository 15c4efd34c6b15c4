import type { FigureMention } from '../model.ts';
import type { Amount } from '../numbers/amount.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { sentenceAt } from '../numbers/sentence-at.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Measure } from './measure.ts';
import { isParticiple } from './noun.ts';
import { foldAt, type Reader } from './reader.ts';
import { goesOnWith, sharesSentence } from './series.ts';

/** Years are written so; a bare number in this span is one unless a word says otherwise. */
const YEARS = { from: 1000, to: 2100 };

const looksLikeYear = ({ bare, value }: Amount): boolean => bare && value >= YEARS.from && value <= YEARS.to;

/** *20 000*: whoever parts the thousands writes a quantity. */
const isGrouped = ({ bare, value }: Amount): boolean => !bare && value >= 1000;

/** *en transportait 86*, *en a abattu 86*, *en a vu arriver 86*, *n'en compte plus que 86*. */
function answersSome(reader: Reader, first: number): boolean {
  const { some, counting, auxiliaries, only } = reader.lexicon;
  const at = phraseBefore(reader.tokens, first, only)?.first ?? first;
  const before = (back: number): string => foldAt(reader, at - back);
  const isPerfect = (back: number): boolean => auxiliaries.has(before(back)) && before(back + 1) === some;
  if (isPerfect(2) || isPerfect(3)) return true;
  return counting.test(before(1)) && [before(2), before(3)].includes(some);
}

/** *26 restent introuvables*, *91 neutralisés*: what happens to them follows at once. */
function isSubject(reader: Reader, amount: Amount): boolean {
  const next = reader.tokens[amount.next];
  const before = foldAt(reader, amount.first - 1);
  if (!next) return false;
  const pointed = reader.lexicon.definite.has(before);
  if (isParticiple(reader, next)) return amount.style === 'digits' || !pointed;
  return reader.lexicon.finite.test(next.fold) && !pointed;
}

/** *ils étaient | 1 500*, *ils sont désormais | 31*. */
function isCopula(reader: Reader, first: number): boolean {
  const at = phraseBefore(reader.tokens, first, reader.lexicon.degrees)?.first ?? first;
  return reader.lexicon.copulas.has(foldAt(reader, at - 1));
}

/** *ils étaient | quatre*. */
const isAboard = (reader: Reader, first: number): boolean =>
  reader.lexicon.copulas.has(foldAt(reader, first - 1)) &&
  reader.lexicon.counted.has(foldAt(reader, first - 2));

/** *France 24*: a name stands before the digits. */
function isNamed(reader: Reader, amount: Amount): boolean {
  const before = tokenAt(reader.tokens, amount.first - 1);
  const isFirst = sentenceAt(reader.passage, amount.first)?.firstToken === amount.first - 1;
  return amount.style === 'digits' && !isFirst && /^\p{Lu}/u.test(before?.text ?? '');
}

/** *29 sièges sur 125*: the whole of which the figure right before is a part. */
function isWhole(reader: Reader, amount: Amount, last: FigureMention | undefined): boolean {
  const part = tokenAt(reader.tokens, amount.first - 2);
  if (!part || !last || foldAt(reader, amount.first - 1) !== reader.lexicon.outOf) return false;
  return last.kind === 'count' && (reader.passage.block.ends[part.end - 1] ?? -1) === last.end;
}

/** *contre 31 l'année précédente et 12 | en 2022*. */
function isOfYear(reader: Reader, amount: Amount): boolean {
  const { tokens, lexicon } = reader;
  return (
    lexicon.inYear.has(foldAt(reader, amount.next)) &&
    /^(?:19|20)\d\d$/.test(tokens[amount.next + 1]?.text ?? '')
  );
}

/** A cell of a table that holds a number and nothing else. */
function fillsCell(reader: Reader, amount: Amount): boolean {
  const { block, tokens } = reader.passage;
  return (
    block.kind === 'cell' && amount.style === 'digits' && amount.first === 0 && amount.next === tokens.length
  );
}

/**
 * True where a number without unit or noun is still a quantity: *contre 3 975*, *dont 91*,
 * *deux des trois axes*. `first` is the index of its first token, qualifier included.
 */
export function standsAlone(
  reader: Reader,
  amount: Amount,
  first: number,
  qualified: boolean,
  last: FigureMention | undefined,
): boolean {
  const { bareBefore, bareAfter, carries, changes } = reader.lexicon;
  if (amount.article) return false;
  if (amount.approximate || amount.magnitude > 1) return true;
  if (qualified) return true;
  if (looksLikeYear(amount) || isNamed(reader, amount)) return false;
  if (fillsCell(reader, amount) || isOfYear(reader, amount) || goesOnWith(reader, amount, last)) return true;
  if (phraseAt(reader.tokens, amount.next, bareAfter) || isWhole(reader, amount, last)) return true;
  const before = foldAt(reader, first - 1);
  if (amount.style === 'digits' ? isGrouped(amount) || isCopula(reader, first) : isAboard(reader, first))
    return true;
  if (phraseBefore(reader.tokens, first, bareBefore) || phraseBefore(reader.tokens, first, carries))
    return true;
  if (isSubject(reader, amount) || answersSome(reader, first)) return true;
  const moved = changes.has(foldAt(reader, first - 2)) && reader.lexicon.to.has(before);
  return moved && amount.style === 'digits';
}

/** Words back from a number within which a noun or verb of money says what it is. */
const SPENT_REACH = 5;

/** *une aide d'urgence de | 2,5 millions*, *débloque | 3 millions*: money, whose currency is that of the report. */
function isSpent(reader: Reader, first: number): boolean {
  for (let k = first - 1; k >= first - SPENT_REACH; k--) {
    if (reader.tokens[k]?.kind !== 'word') return false;
    if (reader.lexicon.spending.has(foldAt(reader, k))) return true;
  }
  return false;
}

/**
 * What a number without unit or noun counts: the unit of the figure before it, where the construction
 * carries it on (*9 000 livres le kilo, contre 2 800*; *709 millions de dollars … 8,6 millions*).
 */
export function inherited(
  reader: Reader,
  amount: Amount,
  first: number,
  last: FigureMention | undefined,
): Measure {
  const count: Measure = { kind: 'count', unit: 'count', next: amount.next };
  if (amount.magnitude >= 1e6 && isSpent(reader, first)) {
    const unit = last?.kind === 'money' ? last.unit : reader.spoken;
    if (unit !== null) return { kind: 'money', unit, next: amount.next };
  }
  if (!last) return count;
  const big = last.kind === 'money' && amount.magnitude >= 1e6 && (last.value ?? last.max ?? 0) >= 1e6;
  const leads =
    phraseBefore(reader.tokens, first, reader.lexicon.carries) !== null ||
    isOfYear(reader, amount) ||
    goesOnWith(reader, amount, last);
  const carried = leads && sharesSentence(reader, amount, last);
  return big || carried ? { kind: last.kind, unit: last.unit, next: amount.next } : count;
}
