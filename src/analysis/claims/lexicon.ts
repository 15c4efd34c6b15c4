import type { SourceKind } from '../model.ts';
import type { Conjugation } from './conjugate.ts';
import type { SourceNoun, SourcePhrase, VerbRow } from './rows.ts';

/** What a pronoun says of whom it stands for. */
export interface Pronoun {
  readonly gender: 'm' | 'f' | null;
  readonly plural: boolean;
}

/** What the claim rules must know of a language. All words folded, but the lemmas. */
export interface ClaimLexicon {
  readonly verbs: readonly VerbRow[];
  readonly conjugation: Conjugation;
  /** Third persons of the two auxiliaries that make a compound tense, by what they say beside it. */
  readonly auxiliaries: ReadonlySet<string>;
  /** *être* as an auxiliary: with it a transitive participle is passive. */
  readonly being: ReadonlySet<string>;
  /** Before *que* it takes the clause before up: *ce que nie X*. */
  readonly what: ReadonlySet<string>;
  /** Opens a span of two amounts: *entre*. */
  readonly between: ReadonlySet<string>;
  /** Forms of the auxiliaries in the conditional of hearsay. */
  readonly hearsay: ReadonlySet<string>;
  /** The third person of *avoir* that accents lost make a preposition. */
  readonly has: string;
  readonly pluralVerb: RegExp;
  readonly been: string;
  /** Infinitives of the auxiliaries. */
  readonly helpers: ReadonlySet<string>;
  readonly reflexives: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  readonly negations: ReadonlySet<string>;
  /** Forms that are nouns as well (*annonce*), to be read as verbs only where no article stands before. */
  readonly nounForms: ReadonlySet<string>;
  /** Those of them that are nouns only with their accents: *l'accusé*, but *il l'accuse*. */
  readonly accentedNouns: ReadonlySet<string>;
  readonly leadIns: readonly string[];
  readonly idioms: readonly string[];
  readonly sources: readonly SourcePhrase[];
  /** Between an impersonal aside and its source: *assure-t-on | du côté de | Moscou*. */
  readonly heardFrom: readonly string[];
  /** What makes a source phrase mean something else: *selon que*, *selon les saisons*. */
  readonly notSources: readonly string[];
  /** How a plural noun becomes singular. */
  readonly singulars: readonly (readonly [RegExp, string])[];
  readonly nouns: ReadonlyMap<string, SourceNoun>;
  readonly kinds: readonly { readonly ending: RegExp; readonly kind: SourceKind }[];
  /** Words with such an ending that are no persons: *contraire*, *secteur*. */
  readonly things: ReadonlySet<string>;
  readonly speechNouns: ReadonlySet<string>;
  /** What one admits behind a definite article: *reconnaît | les faits*. */
  readonly facts: ReadonlySet<string>;
  /** What one puts into words: *dit | sa colère*. */
  readonly feelings: ReadonlySet<string>;
  /** What one rules out: *exclut | l'envoi de troupes*. */
  readonly plans: ReadonlySet<string>;
  readonly synonyms: readonly ReadonlySet<string>[];
  readonly masculine: ReadonlySet<string>;
  readonly feminine: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly demonstratives: ReadonlySet<string>;
  /** Behind a date: *lundi **matin***. */
  readonly dayParts: ReadonlySet<string>;
  /** Before a number: *plus de 300 cas*. */
  readonly degrees: ReadonlySet<string>;
  /** Pronouns that stand for a source inside a source phrase: *à **les** entendre*. */
  readonly objectPronouns: ReadonlyMap<string, Pronoun>;
  readonly possessives: ReadonlySet<string>;
  readonly pluralPossessives: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Articles that *de* would contract. */
  readonly contracting: ReadonlySet<string>;
  readonly definites: ReadonlySet<string>;
  readonly contracted: ReadonlySet<string>;
  /** Contracted articles that may open a noun phrase of their own: *des témoins*. */
  readonly partitives: ReadonlySet<string>;
  /** Behind *d'* it makes a noun phrase: *d'autres*. */
  readonly others: ReadonlySet<string>;
  readonly every: ReadonlySet<string>;
  readonly coordinators: ReadonlySet<string>;
  /** Phrases inside a noun phrase: *une source | au sein | des services*. */
  readonly amid: readonly string[];
  readonly quantities: ReadonlySet<string>;
  readonly numerals: ReadonlySet<string>;
  readonly pronouns: ReadonlyMap<string, Pronoun>;
  readonly emptySubjects: ReadonlySet<string>;
  readonly impersonal: string;
  readonly prepositions: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly infinitiveMarks: ReadonlySet<string>;
  /** What one is accused or summoned for: *poursuivi | pour*, *qualifié | comme*. */
  readonly purposes: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly by: string;
  /** Titles before a name, with the gender they give it. */
  readonly titles: ReadonlyMap<string, 'm' | 'f' | null>;
  /** Prepositions that may stand inside a noun phrase: *un diplomate en poste*. */
  readonly reaching: ReadonlySet<string>;
  readonly adjectivesBefore: ReadonlySet<string>;
  /** Words in the names of bodies, not of people. */
  readonly bodies: ReadonlySet<string>;
  readonly indefinites: ReadonlySet<string>;
  /** Plural persons who are asked for their opinion: *pour les experts*. */
  readonly opinionated: ReadonlySet<string>;
  /** *selon laquelle*: the preposition, and the relatives behind it. */
  readonly according: string;
  readonly byWhich: ReadonlySet<string>;
  /** Words that make *que* no complement: *alors que*, *plus que*. */
  readonly notThat: ReadonlySet<string>;
  /** *comme | l' | a dit X*: the conjunction, and the pronouns that stand for the clause. */
  readonly as: string;
  readonly clauseObjects: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly relatives: ReadonlySet<string>;
  /** Relatives that may be subjects: *qui*, *lequel*. */
  readonly who: ReadonlySet<string>;
  /** Stands for a whole clause behind a verb that takes one: *affirme | le contraire*. */
  readonly clauseNouns: readonly string[];
  /** Participles that say how a source was reached: *un habitant | joint par téléphone*. */
  readonly reached: ReadonlySet<string>;
  /** Impersonal asides whose source stands behind: *a-t-on appris | vendredi de source sûre*. */
  readonly heard: readonly string[];
  /** The pronouns of an inverted verb with their hyphens: *-t-*. */
  readonly hyphens: RegExp;
  /** The reflexive pronoun before an infinitive in the list of verbs: *s'engager*. */
  readonly reflexivePrefix: RegExp;
  /** Relatives behind which a clause has its own noun phrases: *le ministère qui gère les prisons*. */
  readonly links: ReadonlySet<string>;
  /** The relative adverb, with its accent. */
  readonly where: string;
  /** Stands before *de* and what is done next: *avant de nier*. */
  readonly before: string;
  /** Stands before a present participle: *en affirmant*. */
  readonly while: string;
  readonly conjunctions: ReadonlySet<string>;
  readonly joiners: ReadonlySet<string>;
  readonly subordinators: ReadonlySet<string>;
  /** Words that set one measure against another: *12 %, **contre** 10 % selon X*. */
  readonly against: ReadonlySet<string>;
  /** Two words that set a clause against another: *tandis que*. */
  readonly contrasts: readonly string[];
  readonly conditions: ReadonlySet<string>;
  /** Open the report's own reason behind a noun content: *réclame des tentes, | car il pleut*. */
  readonly reasons: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
  readonly adverbEnding: RegExp;
  readonly adverbials: readonly string[];
  readonly times: ReadonlySet<string>;
  readonly breaks: readonly string[];
  readonly infinitive: RegExp;
  readonly notInfinitive: ReadonlySet<string>;
  /** A third person of the plural that no plural noun looks like: *avancent*. */
  readonly pluralFinite: RegExp;
  /** Frequent finite verbs that are no verbs of saying: *doit*, *va*. */
  readonly commonVerbs: ReadonlySet<string>;
  readonly gerund: RegExp;
  /** Endings of a present in the third person. */
  readonly finite: RegExp;
  readonly participle: RegExp;
  /** Participles as written, that may bring complements into a noun phrase. */
  readonly participleEnding: RegExp;
  readonly conditional: RegExp;
  readonly notConditional: RegExp;
}
