import type { Sense } from '../model.ts';
import type { PhraseTable } from '../numbers/phrases.ts';

/** What the rules of measures must know of a language. All words folded. */
export interface MeasureLexicon {
  /** Before the second of two figures that say the same: *19 % du territoire, soit 116 000 km²*. */
  readonly restates: PhraseTable<true>;
  /** Before a part of the figure before it: *23 morts, dont cinq enfants*. */
  readonly part: PhraseTable<true>;
  /** Between a part and its whole, and nothing else between: *12 des 40 élèves*, *12 sur 40*. */
  readonly outOf: PhraseTable<true>;
  /** Before the value that a change starts from: *12 %, contre 10 % un an plus tôt*. */
  readonly against: PhraseTable<true>;
  /** Tells that the value behind {@link against} is an earlier one: *un an plus tôt*, *l’an dernier*. */
  readonly earlier: PhraseTable<true>;
  /** Before the percentage of a change: *une hausse de 50 %*, *un recul de 4 %*; behind it: *30 % de hausse*. */
  readonly rise: PhraseTable<true>;
  readonly fall: PhraseTable<true>;
  readonly riseAfter: PhraseTable<true>;
  readonly fallAfter: PhraseTable<true>;
  /** Before the two ends of a change behind its percentage: *a crû de 12 %, passant de 25 à 28*. */
  readonly passing: PhraseTable<true>;
  /** Before the earlier value that a percentage of change is of: *par rapport aux 32 tonnes de 2024*. */
  readonly comparedTo: PhraseTable<true>;
  /** Of a rate, what it is by beside time: *par hectare*; `price` where only money is given so: *la tonne*. */
  readonly each: PhraseTable<'any' | 'price'>;
  /** Between a rate and the round number that it is by: *215 cas **pour** 100 000 habitants*. */
  readonly pro: ReadonlySet<string>;
  /** What fell, behind its height: *40 mm **de pluie***; behind millimetres alone; before millimetres. */
  readonly fallen: PhraseTable<Sense>;
  readonly water: PhraseTable<Sense>;
  readonly fallenBefore: PhraseTable<Sense>;
  /** Of the weather, anywhere in the sentence of millimetres: *cumul*. */
  readonly weather: PhraseTable<true>;
  /** What differences in points are of: *2 points **de pourcentage***. */
  readonly pointsOf: PhraseTable<true>;
  /** Before a difference in points: *perd*, *une avance de*. */
  readonly moves: PhraseTable<true>;
  /** What a percentage changes by: *points*. */
  readonly points: ReadonlySet<string>;
  /** Behind what is added, and no other way to say a figure: *43 % de plus*, *30 % de hausse*. */
  readonly more: PhraseTable<true>;
  /** Nouns of a share, between {@link restates} and it: *soit un taux de létalité de 3 %*. */
  readonly shares: ReadonlySet<string>;
  /** Beside a total of the figures before it: *soit 41 au total*, *en tout*. */
  readonly total: PhraseTable<true>;
  /** Joins the items of a list: *et*, *ou*. */
  readonly and: ReadonlySet<string>;
  /** Before a date from which it runs: *depuis janvier*. */
  readonly since: PhraseTable<true>;
  /** Opens and closes a change: *de 4 à 6 %*. */
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;

  /** Opens what a share is taken of: *19 % du territoire*. */
  readonly of: ReadonlySet<string>;
  /** What ends it: prepositions, conjunctions, auxiliaries. */
  readonly ends: ReadonlySet<string>;

  /** Words that say that a quantity is held at a moment: *actuellement*, *abrite*. */
  readonly stock: PhraseTable<true>;
  /** Words that say that it came or went over a time: *a pris*, *ont été livrés*. */
  readonly flow: PhraseTable<true>;
  /** Of a rate: *par jour*, *annuels*; the unit of time. */
  readonly per: PhraseTable<string>;
  /** Before a duration or a date over which something flows: *en un an*, *depuis janvier*, *au cours de*. */
  readonly during: PhraseTable<true>;
}
