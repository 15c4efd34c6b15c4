import { phraseAt } from '../text/phrases.ts';
import { skipAdverbials } from './adverbials.ts';
import { afterApposition } from './apposition.ts';
import { contentEnd } from './content.ts';
import type { Range } from './openers.ts';
import { foldAt, quoteAround, type Reader } from './reader.ts';
import { wholeClauseStart } from './whole-clause.ts';

/** So few tokens before the verb only lead to the quotation: *Faux, rétorque le maire : « P »*. */
const INTERJECTION = 2;

/** The content around an aside at `first`, whose speaker ends at `last`. */
export function aroundAside(reader: Reader, first: number, last: number, isPronoun: boolean): Range[] {
  const inside = quoteAround(reader, first);
  if (inside >= 0) {
    return [
      { first: inside + 1, last: first },
      { first: afterApposition(reader, last), last: quoteClose(reader, inside, last) },
    ];
  }
  const before = contentBefore(reader, first);
  const announced = foldAt(reader, last) === ':' ? reader.quotes.closes.get(last + 1) : undefined;
  if (announced !== undefined) {
    const quotation = { first: last + 1, last: announced + 1 };
    return before.last - before.first <= INTERJECTION ? [quotation] : [before, quotation];
  }
  const after = contentAfter(reader, before, last, isPronoun);
  return after ? [before, after] : [before];
}

/** The closing mark; the sentence's end where the mark is missing. */
function quoteClose(reader: Reader, open: number, at: number): number {
  const close = reader.quotes.closes.get(open) ?? reader.tokens.length;
  return close < reader.tokens.length ? close : (reader.sentenceEnd[at] ?? close);
}

/** The quotation that ends before `end`, or the clause that does. */
function contentBefore(reader: Reader, end: number): Range {
  const edge = foldAt(reader, end - 1) === ',' ? end - 1 : end;
  const open = reader.quotes.opens.get(edge - 1);
  const start = wholeClauseStart(reader, edge - 1);
  const isWhole = open !== undefined && (open <= start || foldAt(reader, open - 1) === ',');
  return { first: isWhole ? open : start, last: edge };
}

/** *P, ont annoncé les autorités, | alors que les secours peinent*: the report's own clause. */
const startsContrast = ({ lexicon, tokens, passage }: Reader, i: number): boolean =>
  phraseAt(lexicon.contrastIndex, tokens, passage.folded, i) !== null;

/** *P1, a-t-elle ajouté, et P2*: the sentence goes on, where what follows is no apposition or relative. */
function contentAfter(reader: Reader, before: Range, behind: number, isPronoun: boolean): Range | null {
  const last = skipAdverbials(reader, behind, reader.sentenceEnd[behind - 1] ?? behind);
  if (foldAt(reader, last) !== ',') return null;
  const secondQuote = reader.quotes.closes.get(last + 1);
  if (reader.quotes.opens.has(before.last - 1))
    return secondQuote === undefined ? null : { first: last + 1, last: secondQuote + 1 };
  const { joiners, relatives, gerund, subordinators, while: whileWord } = reader.lexicon;
  const next = foldAt(reader, last + 1);
  if (
    (!isPronoun && startsContrast(reader, last + 1)) ||
    relatives.has(next) ||
    gerund.test(next) ||
    (next === whileWord && gerund.test(foldAt(reader, last + 2)))
  )
    return null;
  const opening = before.last - before.first <= 5;
  if (!isPronoun && !opening && !joiners.has(next) && !subordinators.has(next)) return null;
  return { first: last + 1, last: contentEnd(reader, last + 1) };
}
