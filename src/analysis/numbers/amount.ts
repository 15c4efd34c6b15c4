import { wordAt } from '../text/token-at.ts';
import type { Token } from '../text/tokens.ts';
import { readDigits } from './digits.ts';
import type { NumberLexicon } from './lexicon.ts';
import { readWords } from './words.ts';

/** A number as the text writes it, before any unit. */
export interface Amount {
  /** Token indexes, half-open. */
  readonly first: number;
  readonly next: number;
  readonly value: number;
  /** What was written before the magnitude: 2.4 in *2,4 millions*. */
  readonly written: number;
  /** What the written number was multiplied by: 1e6 in *2,4 millions*, else 1. */
  readonly magnitude: number;
  readonly style: 'digits' | 'words';
  /** A bare run of digits, as years and labels are written. */
  readonly bare: boolean;
  /** *une vingtaine*, *un millier*: the noun itself says "about". */
  readonly approximate: boolean;
  /** *un*, *une* alone: rather an article than a number. */
  readonly article: boolean;
  /** A noun stands last, so that *de* leads on to what is counted. */
  readonly nominal: boolean;
}

type Start = Pick<Amount, 'first' | 'next' | 'value' | 'style' | 'bare' | 'article'>;

function readStart(tokens: readonly Token[], i: number, lexicon: NumberLexicon): Start | null {
  const digits = readDigits(tokens, i);
  if (digits) return { first: i, ...digits, style: 'digits', article: false };
  const words = readWords(tokens, i, lexicon);
  if (!words) return null;
  const article = words.next === i + 1 && lexicon.articles.has(wordAt(tokens, i));
  return { first: i, ...words, style: 'words', bare: false, article };
}

/** The magnitude at token `i`: *millions*, or *M* before a money sign. */
function magnitudeAt(tokens: readonly Token[], i: number, lexicon: NumberLexicon): number | null {
  const word = lexicon.magnitudes.get(wordAt(tokens, i));
  if (word !== undefined) return word;
  const sign = lexicon.magnitudeSigns.get(tokens[i]?.text ?? '');
  const leads = lexicon.moneySigns.has(tokens[i + 1]?.text ?? '') || lexicon.of.has(wordAt(tokens, i + 1));
  return sign !== undefined && leads ? sign : null;
}

/** *et demi* at token `i`: the index behind it, else `i`. */
export function skipAndHalf(tokens: readonly Token[], i: number, lexicon: NumberLexicon): number {
  return wordAt(tokens, i) === lexicon.and && lexicon.half.has(wordAt(tokens, i + 1)) ? i + 2 : i;
}

/** A smaller number behind a magnitude: *deux millions | trois cent mille*, *3 millions | 200 000*, *3 milliards | 450 millions*. */
function remainderAt(
  tokens: readonly Token[],
  i: number,
  below: number,
  lexicon: NumberLexicon,
): Start | null {
  const rest = readStart(tokens, i, lexicon);
  const magnitude = lexicon.magnitudes.get(wordAt(tokens, rest?.next ?? i));
  if (rest && magnitude !== undefined && magnitude < below)
    return { ...rest, next: rest.next + 1, value: exact(rest.value * magnitude) };
  return rest && !rest.article && rest.value >= 1000 && rest.value < below ? rest : null;
}

function withMagnitude(tokens: readonly Token[], start: Start, lexicon: NumberLexicon): Amount | null {
  const magnitude = magnitudeAt(tokens, start.next, lexicon);
  if (magnitude === null) return null;
  const behind = start.next + 1;
  const half = skipAndHalf(tokens, behind, lexicon);
  const rest = half === behind ? remainderAt(tokens, behind, magnitude, lexicon) : null;
  const written = start.value + (half > behind ? 0.5 : 0);
  return {
    ...start,
    next: rest?.next ?? half,
    value: exact(written * magnitude) + (rest?.value ?? 0),
    written,
    magnitude,
    bare: false,
    article: false,
    approximate: false,
    nominal: rest === null || lexicon.magnitudes.has(wordAt(tokens, rest.next - 1)),
  };
}

/** Rounds away the noise of binary fractions: 8.6 × 1e6 is 8600000. */
export const exact = (value: number): number => Number(value.toPrecision(12));

/** *une centaine*, *une bonne vingtaine*, *deux douzaines*, *une dizaine de milliers*. */
function withCollective(tokens: readonly Token[], start: Start, lexicon: NumberLexicon): Amount | null {
  const padded = start.article && lexicon.padding.has(wordAt(tokens, start.next));
  const at = padded ? start.next + 1 : start.next;
  const size = lexicon.collectives.get(wordAt(tokens, at));
  if (size === undefined) return null;
  const behind = at + 1;
  const again = lexicon.of.has(wordAt(tokens, behind)) ? wordAt(tokens, behind + 1) : '';
  const times = lexicon.collectives.get(again) ?? lexicon.magnitudes.get(again);
  return {
    ...start,
    next: times === undefined ? behind : behind + 2,
    value: start.value * size * (times ?? 1),
    written: start.value,
    magnitude: 1,
    bare: false,
    article: false,
    approximate: true,
    nominal: true,
  };
}

/** *un demi-million*, *une demi-douzaine*; `i` is the article. */
function readHalved(tokens: readonly Token[], i: number, lexicon: NumberLexicon): Amount | null {
  const word = wordAt(tokens, i + 1);
  if (!lexicon.articles.has(wordAt(tokens, i)) || !word.startsWith(lexicon.halfPrefix)) return null;
  const whole = word.slice(lexicon.halfPrefix.length);
  const magnitude = lexicon.magnitudes.get(whole);
  const size = magnitude ?? lexicon.collectives.get(whole);
  if (size === undefined) return null;
  return {
    first: i,
    next: i + 2,
    value: size / 2,
    written: 0.5,
    magnitude: magnitude ?? 1,
    style: 'words',
    bare: false,
    approximate: magnitude === undefined,
    article: false,
    nominal: true,
  };
}

/** Reads the number at token `i`, in digits or words, its multiplier applied. */
export function readAmount(tokens: readonly Token[], i: number, lexicon: NumberLexicon): Amount | null {
  const halved = readHalved(tokens, i, lexicon);
  if (halved) return halved;
  const start = readStart(tokens, i, lexicon);
  if (!start) return null;
  const grown = withMagnitude(tokens, start, lexicon) ?? withCollective(tokens, start, lexicon);
  return grown ?? { ...start, written: start.value, magnitude: 1, approximate: false, nominal: false };
}
