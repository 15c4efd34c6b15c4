import type { PlaceKind } from '../model.ts';
import type { Spelling } from './respell.ts';
import type { UnlistedLexicon } from './unlisted/model.ts';

/** A noun that opens the name of a water or landform, with the label that the site shows. */
export interface NaturalNoun {
  readonly label: string;
  readonly kind: PlaceKind;
}

/** What the place rules must know of a language. All words folded. */
export interface PlaceLexicon {
  /** What a generic noun says of the name behind it: *région* region, *gare* facility. */
  readonly nouns: ReadonlyMap<string, PlaceKind>;
  /** Generic nouns that name only what stands right beside them: *la capitale Bamako*. */
  readonly apposed: ReadonlySet<string>;
  /** Facilities are places of their own, named after a town. */
  readonly facilities: ReadonlyMap<string, string>;
  /** Divisions smaller than the gazetteer's regions, likewise. */
  readonly districts: ReadonlyMap<string, string>;
  /** Waters and landforms that lie by the town or region of their name where no list has them: *lac*, *cap*. */
  readonly naturals: ReadonlyMap<string, NaturalNoun>;
  /** How the language spells foreign names that English maps spell otherwise, in the order to apply them. */
  readonly spellings: readonly Spelling[];
  /** Between a generic noun and the name: *de*, *du*, *d'*. */
  readonly linkers: ReadonlySet<string>;
  /** The linkers that mean *of*: *de*, *du*, *d'*, *des*. */
  readonly of: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Articles behind which a body is one of several: *un institut de*. */
  readonly oneOf: ReadonlySet<string>;
  /** Pronouns that resume a generic noun: *celui de*. */
  readonly standIns: ReadonlySet<string>;
  /** The whole article within a contraction: *au* `le`, *des* `les`. */
  readonly contracted: ReadonlyMap<string, string>;
  /** Those of {@link fused} that hold *à*: *au*, *aux*. */
  readonly fusedAt: ReadonlySet<string>;
  /** Contractions of a preposition with the article: *au*, *du*. */
  readonly fused: ReadonlySet<string>;
  /** Last letters that gender and number may give an adjective. */
  readonly adjectiveEndings: ReadonlySet<string>;
  /** Words that stand right behind a subject: *a*, *est*, *ne*, *reste*. */
  readonly finites: ReadonlySet<string>;
  /** Prepositions before a place where something is or goes. */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions behind which a small town with an article is the land around it, and the noun of that land. */
  readonly inLand: ReadonlySet<string>;
  readonly landNoun: string;
  /** What joins two places that a hyphen parts: *l'**axe** Uvira-Baraka*. */
  readonly lines: ReadonlySet<string>;
  /** What a town has, before *de*: *le maire de*, *les habitants de*. */
  readonly civics: ReadonlySet<string>;
  /** Prepositions before a town, and before a country or region that takes no article. */
  readonly townPrepositions: ReadonlySet<string>;
  readonly areaPrepositions: ReadonlySet<string>;
  /** Prepositions behind which a state stands for its government: *selon Moscou*. */
  readonly agentPrepositions: ReadonlySet<string>;
  readonly conjunctions: ReadonlySet<string>;
  /** Small words inside names: *Châlons-**en**-Champagne*, *Rio **de** Janeiro*. */
  readonly inner: ReadonlySet<string>;
  /** Nouns in lower case that open a name: *mer Noire*, *lac Tchad*. */
  readonly heads: ReadonlySet<string>;
  /** Those of them that open the name of what stands right beside them only: *péninsule Ibérique*, but *péninsule de **Noto***. */
  readonly headsAlone: ReadonlySet<string>;
  /** Those of them behind which a town is only a part of the name: *golfe de Moro*. */
  readonly waterHeads: ReadonlySet<string>;
  /** Who governs a region, before *de*: *le gouverneur de*. */
  readonly areaOffices: ReadonlySet<string>;
  /** What a river has, before *de*: *les berges de*, *la crue de*. */
  readonly watersides: ReadonlySet<string>;
  /** Prepositions between {@link waterVerbs} or {@link watersides} and a river: *noyé dans*, *le pont sur*. */
  readonly ontoWater: ReadonlySet<string>;
  /** Beginnings of verbs that need a river as their place or object: *noyé dans*, *enjambe*. */
  readonly waterVerbs: readonly string[];
  /** Beginnings of words behind a river's name: *déborde*, *en crue*. */
  readonly waterActs: readonly string[];
  /** Words of a closed class that may open a sentence before a name: *Hier Moscou*. */
  readonly openers: ReadonlySet<string>;
  /** The linker that means *of several*, behind which no name of one place stands: *le village **des** Sages*. */
  readonly ofMany: string;
  /** *near* as it stands in the id of a place that no list has. */
  readonly nearId: string;
  /** What places the names that no list has. */
  readonly unlisted: UnlistedLexicon;
  /** Nouns of trades: a name right behind one is a firm's or somebody's. */
  readonly makers: RegExp;
  /** Before a person's name: *M.*, *le général*. */
  readonly titles: ReadonlySet<string>;
  /** Before a name that is part of an institution, an event, a work: *ministère de la Défense **de Russie***. */
  readonly bodies: ReadonlySet<string>;
  /** Words of the language that are towns too. */
  readonly commonWords: ReadonlySet<string>;
  /** First names that are towns too. */
  readonly firstNames: ReadonlySet<string>;
  /** Never a place when written so: newspapers, brands, institutions. */
  readonly notPlaces: ReadonlySet<string>;
  /** Words that make a country's name that of a party or a broadcaster: *La France **insoumise***. */
  readonly tails: ReadonlySet<string>;
  /** Short forms in capitals that are places: *RDC*. */
  readonly acronyms: ReadonlySet<string>;
  /** ISO country by the beginning of the adjective: *soudanais* `SD`. */
  readonly demonyms: ReadonlyMap<string, string>;
  /** Countries without article, so that *à* goes before them: *à Cuba*. */
  readonly bareCountries: ReadonlySet<string>;
  /** Names that mean the region where nothing says otherwise. */
  readonly bareRegions: ReadonlySet<string>;
  /** Beginnings of verbs that need somebody who acts: *dément*, *annonce*. */
  readonly agentVerbs: readonly string[];
  /** Beginnings of verbs whose object is somebody: *accuse Kyiv de*. */
  readonly objectVerbs: readonly string[];
  /** Between a subject and its verb: *ne*, *a*, *aussitôt*. */
  readonly clitics: ReadonlySet<string>;
}
