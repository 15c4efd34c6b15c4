import type { Amount } from '../numbers/amount.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import { tokenAt, wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import { readUnit } from './measure.ts';
import { foldAt, type Reader, touchesBefore } from './reader.ts';

/** Marks that tie a number to what stands before it: *n°5*, *2024/1689*, *12:30*. */
const TIES: ReadonlySet<string> = new Set(['°', '#', '/', ':', '.', '+', '@', '_', '=']);

const DASHES: ReadonlySet<string> = new Set(['-', '–']);

/** *24e*, *5G*, *4x4*: letters touch the number and are no unit. */
function isGlued(reader: Reader, amount: Amount): boolean {
  const after = reader.tokens[amount.next];
  if (!after || after.kind === 'punct' || !touchesBefore(reader, amount.next)) return false;
  if (reader.lexicon.ordinals.has(after.fold)) return true;
  if (reader.lexicon.hourSign.has(after.fold.replace(/\d+$/, ''))) return false;
  return amount.style === 'digits' && amount.magnitude === 1 && !readUnit(reader, amount.next);
}

/** *n°5*, *+33*, *007*: not a quantity by the way it is written. */
function isTied(reader: Reader, amount: Amount): boolean {
  const text = reader.tokens[amount.first]?.text ?? '';
  if (amount.style !== 'digits') return false;
  // *0 800 123 456*: the rest of a number that is no quantity.
  if (/^0\d/.test(text) || /^\d{1,3}$/.test(foldAt(reader, amount.first - 1))) return true;
  const sign = foldAt(reader, amount.first - 1);
  if (sign === '°' && reader.lexicon.numero.has(foldAt(reader, amount.first - 2))) return true;
  if (!touchesBefore(reader, amount.first)) return false;
  const isScore =
    DASHES.has(sign) &&
    touchesBefore(reader, amount.first - 1) &&
    tokenAt(reader.tokens, amount.first - 2)?.kind !== 'punct';
  const isRise = sign === '+' && readUnit(reader, amount.next) !== null;
  return (TIES.has(sign) && !isRise) || isScore;
}

/** *a livré 2 chars*, *porte 3 médailles*: a verb that looks like a label. */
function isVerb({ lexicon, tokens }: Reader, i: number, token: Token): boolean {
  const before = wordAt(tokens, i - 1);
  if (lexicon.participleEnding.test(token.text) || lexicon.auxiliaries.has(before)) return true;
  return lexicon.verbLabels.has(token.fold) && i > 0 && !lexicon.nounBefore.has(before);
}

/** A noun that numbers only name, in the singular or the plural. */
function labels(reader: Reader, i: number): boolean {
  const token = tokenAt(reader.tokens, i);
  if (!token || isVerb(reader, i, token)) return false;
  if (reader.lexicon.labels.has(token.fold)) return true;
  return (
    !reader.lexicon.functionWords.has(token.fold) && reader.lexicon.labels.has(reader.lexicon.singular(token))
  );
}

/** *article 5*, *vol 447*, *articles 5 et 6*: the noun before it is only named by the number. */
function isLabel(reader: Reader, amount: Amount): boolean {
  const { joins } = reader.lexicon;
  const at = amount.first - 1;
  const isNumber = tokenAt(reader.tokens, at - 1)?.kind === 'number';
  const joined = joins.has(foldAt(reader, at)) && isNumber && labels(reader, at - 2);
  return !amount.nominal && (joined || labels(reader, at));
}

/** *01 23 45 67 89*: three and more short numbers in a row. */
export function skipNumberRow(reader: Reader, i: number): number {
  if (reader.tokens[i]?.kind !== 'number') return i;
  let at = i;
  while (/^\d{1,4}$/.test(tokenAt(reader.tokens, at)?.text ?? '')) at++;
  const grouped = reader.tokens.slice(i + 1, at).every((token) => token.text.length === 3);
  return at - i >= 3 && !grouped ? at : i;
}

/** *âgé de 58 ans*, *Samir, 34 ans, mécanicien*: an age is no datum of the report. */
export function isAge(reader: Reader, first: number, next: number, unit: string): boolean {
  if (unit !== 'year') return false;
  if (phraseBefore(reader.tokens, first, reader.lexicon.ageBefore)) return true;
  const named = /^\p{Lu}/u.test(tokenAt(reader.tokens, first - 2)?.text ?? '');
  return named && foldAt(reader, first - 1) === ',' && [',', ')', '.', '»'].includes(foldAt(reader, next));
}

/** How far before a post code its street may stand. */
const STREET_REACH = 8;

/** *rue de la Loi, 1000 | Bruxelles*. */
function followsStreet(reader: Reader, amount: Amount): boolean {
  if (!amount.bare || foldAt(reader, amount.first - 1) !== ',') return false;
  const before = reader.tokens.slice(Math.max(0, amount.first - STREET_REACH), amount.first);
  return before.some((token) => reader.lexicon.streets.has(token.fold));
}

/** *75002 Paris*, *1204 Genève*, *au 12 rue de la Paix*: an address, or the name of one thing. */
export function isAddress(reader: Reader, amount: Amount, noun: string): boolean {
  if (!amount.nominal && reader.lexicon.singularBefore.has(foldAt(reader, amount.first - 1))) return true;
  const digits = amount.bare ? (reader.tokens[amount.first]?.text.length ?? 0) : 0;
  if (!/^\p{Lu}/u.test(noun)) return false;
  return (
    digits === 5 || (digits === 4 && (!reader.lexicon.plural.test(noun) || followsStreet(reader, amount)))
  );
}

/** *ces deux zones*, *les deux parties*: small cardinals that point back. */
export function pointsBack(reader: Reader, amount: Amount): boolean {
  const before = foldAt(reader, amount.first - 1);
  if (amount.style !== 'words' || amount.nominal) return false;
  if (reader.lexicon.demonstrative.has(before)) return amount.value <= 10;
  return amount.value === 2 && reader.lexicon.definite.has(before);
}

/** Numbers that are no quantity, whatever follows them. */
export function isExcluded(reader: Reader, amount: Amount): boolean {
  if (phraseAt(reader.tokens, amount.next, reader.lexicon.scales)) return true;
  if (phraseAt(reader.tokens, amount.first - 1, reader.lexicon.sayings)) return true;
  return isTied(reader, amount) || isLabel(reader, amount) || isGlued(reader, amount);
}
