import type { Candidate } from '../../../gazetteer/model.ts';
import type { Nearness, PlaceKind } from '../../model.ts';
import type { Passage } from '../../text/passage.ts';
import type { Generic } from '../model.ts';

/** A name behind a generic noun that no list has: *le village de **Gaskindé***. */
export interface UnlistedName {
  readonly passage: Passage;
  readonly block: number;
  readonly sentence: number;
  readonly generic: Generic;
  /** The token with which the written name begins: the noun itself in ***lac** Parón*. */
  readonly opens: number;
  /** The proper name, `tokens[first]` to before `tokens[next]`. */
  readonly first: number;
  readonly next: number;
  /** The words around say by themselves that it is a place, wherever it may lie. */
  readonly sure: boolean;
}

/** A place of the report whose position is known, where it is named. */
export interface Landmark {
  readonly passage: Passage;
  readonly block: number;
  readonly sentence: number;
  readonly first: number;
  readonly next: number;
  readonly place: Candidate;
}

export type Manner = Exclude<Nearness['manner'], 'neighbours'>;

/** What the words before a landmark say of something else: *à 12 km au nord de **Djibo***. */
export interface Relation {
  readonly manner: Manner;
  /** Kilometres; null where the words give none. */
  readonly km: number | null;
  /** Degrees clockwise from north; null where the words give none. */
  readonly bearing: number | null;
  /** The token with which these words begin. */
  readonly opens: number;
}

/** A landmark and what a name has to do with it. */
export interface Anchor {
  readonly landmark: Landmark;
  readonly relation: Relation;
}

/** A name and what places it. */
export interface Anchored extends Anchor {
  readonly name: UnlistedName;
}

/** The words of a language for {@link UnlistedName}s. All folded. */
export interface UnlistedLexicon {
  /** Nouns that say what holds a thing or are used of much else: no name of their own stands behind them. */
  readonly idle: ReadonlySet<string>;
  /** Nouns behind which people, firms and ideas stand too: *la **mine** de*, *le **camp** de*. */
  readonly figurative: ReadonlySet<string>;
  /** Generic nouns that say the kind of a name here only: *camp*, *oued*. */
  readonly others: ReadonlyMap<string, PlaceKind>;
  /** Nouns of districts in a town. */
  readonly quarters: ReadonlySet<string>;
  /** People of a town, before *de*: *un hôtelier de*. */
  readonly residents: ReadonlySet<string>;
  /** People who work in a town, before *à*: *une infirmière à*. */
  readonly practitioners: ReadonlySet<string>;
  /** What is or happens in a town, before *à*: *né à*, *une école à*. */
  readonly seated: ReadonlySet<string>;
  /** The parts of a name that towns have: *Praz-de-Fort*, *Saint-Machin*. */
  readonly townlike: RegExp;
  /** What lies by a town, before *de*: *aux portes de*. */
  readonly nearby: ReadonlySet<string>;
  /** What only a river has, before *de* and its article: *la crue du*, *le long de la*. */
  readonly rivers: ReadonlySet<string>;
  /** *son*, *leur*: before the noun of somebody's own place. */
  readonly possessives: ReadonlySet<string>;
  /** Before two ends of a way: *entre*. */
  readonly ends: ReadonlySet<string>;
  /** *not placed* as it stands in the id of a place that nothing places. */
  readonly unplacedId: string;
  /** Small words inside foreign names: *Córrego **do** Feijão*. */
  readonly joints: ReadonlySet<string>;
  /** Degrees clockwise from north. */
  readonly bearings: ReadonlyMap<string, number>;
  /** *près de*, *aux abords de*. */
  readonly beside: ReadonlySet<string>;
  /** *à*, *dans*. */
  readonly inside: ReadonlySet<string>;
  /** What else may stand in such words: *à vol d'oiseau*, *environ*. */
  readonly between: ReadonlySet<string>;
}
