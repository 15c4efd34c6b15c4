import type { FigureKind } from '../model.ts';
import { asWritten, phraseAt } from '../numbers/phrases.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Unit } from './lexicon.ts';
import { readNoun, skipAdjectives } from './noun.ts';
import { foldAt, type Reader } from './reader.ts';

/** What a number measures or counts. */
export interface Measure {
  readonly kind: FigureKind;
  readonly unit: string;
  /** How many of {@link unit} what is written stands for: 1e6 in *19 Mt*; 1 where left out. */
  readonly times?: number;
  /** The counted noun's head, for a count. */
  readonly noun?: string;
  /** Index behind the unit or the noun. */
  readonly next: number;
}

function measureOf(reader: Reader, unit: Unit, next: number): Measure | null {
  const home = unit.local && reader.money().get(unit.unit);
  if (unit.local === 'home' && home === undefined) return null;
  const code = home ?? unit.unit;
  return { kind: unit.kind, unit: code, ...(unit.times !== undefined && { times: unit.times }), next };
}

/** The unit at token `i`: *km2*, *kilomètres carrés*. */
export function readUnit(reader: Reader, i: number): Measure | null {
  const { unitSigns, unitWords, singular } = reader.lexicon;
  const sign = phraseAt(reader.tokens, i, unitSigns, asWritten);
  const word = phraseAt(reader.tokens, i, unitWords, singular);
  const found = word && (!sign || word.next >= sign.next) ? word : sign;
  return found ? measureOf(reader, found.value, found.next) : null;
}

/** The money sign before token `i`: *CHF | 2000*. */
export function readMoneyBefore(reader: Reader, i: number): Unit | null {
  return reader.lexicon.moneyBefore.get(tokenAt(reader.tokens, i - 1)?.text ?? '') ?? null;
}

/** The unit or the counted noun at token `i`; `led` where *de* leads on to it (*une centaine de*). */
export function readMeasure(reader: Reader, i: number, led: boolean, singularToo: boolean): Measure | null {
  const of = led && reader.lexicon.numbers.of.has(foldAt(reader, i));
  const at = of ? i + 1 : i;
  const unit = readUnit(reader, at) ?? readUnit(reader, skipAdjectives(reader, at));
  if (unit) return unit;
  if (led && !of) return null;
  const noun = readNoun(reader, at, of || singularToo);
  return noun && { kind: 'count', unit: 'count', noun: noun.text, next: noun.next };
}
