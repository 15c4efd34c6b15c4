import type { FigureKind, Qualifier } from '../model.ts';
import type { NumberLexicon } from '../numbers/lexicon.ts';
import type { PhraseTable } from '../numbers/phrases.ts';
import type { Token } from '../text/tokens.ts';

export interface Unit {
  readonly kind: FigureKind;
  readonly unit: string;
  /** How many of {@link unit} it is: 1e6 for *Mt*; 1 where left out. */
  readonly times?: number;
  /**
   * Money that takes the currency of the report's country (*francs*, *dollars*), with this unit as its
   * default; `home`: no money where no country tells (*livres*).
   */
  readonly local?: 'default' | 'home';
}

/** A currency, and the words of a report (folded) that place it there. */
export interface Home {
  readonly unit: string;
  readonly words: ReadonlySet<string>;
}

/** What the figure rules must know of a language. All words folded unless said otherwise. */
export interface FigureLexicon {
  readonly numbers: NumberLexicon;
  /** Units written out, each word in the singular ({@link singular} brings the text there). */
  readonly unitWords: PhraseTable<Unit>;
  /** Units as signs, as written: `km`, `%`, `M`. */
  readonly unitSigns: PhraseTable<Unit>;
  /** Money written before its number, as written: *CHF 2000*. */
  readonly moneyBefore: ReadonlyMap<string, Unit>;
  readonly singular: (token: Pick<Token, 'fold'>) => string;
  /** By a unit of {@link Unit.local}: whose country the report may be about. */
  readonly homes: ReadonlyMap<string, readonly Home[]>;

  /** Qualifiers before the number, by last word. */
  readonly before: PhraseTable<Qualifier>;
  /** Qualifiers behind the number or its noun: *3500 environ*. */
  readonly after: PhraseTable<Qualifier>;
  /** Verbs that qualify: *dépasse 20 %*. */
  readonly verbs: ReadonlyMap<string, Qualifier>;
  /** Verbs that qualify behind a bar only: *franchi **la barre des** 10 %*. */
  readonly barVerbs: ReadonlyMap<string, Qualifier>;
  readonly bars: PhraseTable<true>;
  /** What may stand between such a verb and its number: *la barre des*. */
  readonly bridges: PhraseTable<true>;
  readonly notBefore: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  /** Qualifiers that are a place before few things: *près de deux villages*. */
  readonly placing: PhraseTable<true>;
  /** A qualifier under a negation: *ne dépasse pas* is `at_most`. */
  readonly negated: ReadonlyMap<Qualifier, Qualifier>;

  /** Words that make a plural vague: *plusieurs*, *quelques*, *des*. */
  readonly vague: ReadonlySet<string>;
  /** Those of {@link vague} that need a collective noun: *des dizaines de*. */
  readonly vagueArticles: ReadonlySet<string>;
  /** Those of {@link vague} that count a plain noun too: *quelques habitants*. */
  readonly vagueCounts: ReadonlySet<string>;

  /** Before *une* that is a pronoun: *l'une*, *chacune*. */
  readonly elided: ReadonlySet<string>;
  readonly between: string;
  readonly and: string;
  readonly from: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly or: string;
  /** Verbs of change, whose *de A à B* is two figures. */
  readonly changes: ReadonlySet<string>;
  /** Those of {@link changes} whose rising pair is how much they change: *recule de 2 à 3 km*. */
  readonly measuring: ReadonlySet<string>;
  /** Those that give how much where lengths rise: *l'eau monte de 1,2 à 1,4 mètre*. */
  readonly climbing: ReadonlySet<string>;
  /** Before *entre A et B* of numbers alone: *le total se situe*. */
  readonly ranging: PhraseTable<true>;

  /** Words that are no noun: articles, pronouns, prepositions, adverbs, auxiliaries. */
  readonly functionWords: ReadonlySet<string>;
  /** Adjectives that stand before their noun, singular and plural. */
  readonly adjectives: ReadonlySet<string>;
  /** Of those, the ones that stand for a noun: *trois autres*. */
  readonly pronouns: ReadonlySet<string>;
  /** Plural participles that are no noun: *91 neutralisés*. */
  readonly participles: ReadonlySet<string>;
  /** Participles only where their accent is written: *12 fermés*; *12 fermes* are farms. */
  readonly accentedParticiples: ReadonlySet<string>;
  readonly accentedEnding: RegExp;
  /** Counted nouns of several words: *portés disparus*. */
  readonly compounds: PhraseTable<true>;
  /** Nouns without a plural mark that are counted: *pick-up*. */
  readonly invariable: ReadonlySet<string>;
  readonly plural: RegExp;
  /** Nouns whose number is no data: *fois*, *tiers*, *côtés*. */
  readonly uncounted: ReadonlySet<string>;
  /** Finite plural verbs, behind a number that stands alone: *26 restent introuvables*. */
  readonly finite: RegExp;
  /** Finite verbs that may follow the pronoun of {@link some}: *en transportait 86*. */
  readonly counting: RegExp;
  readonly some: string;
  /** Between such a verb and its number: *n'en compte **plus que** 22*. */
  readonly only: PhraseTable<true>;
  /** Before a height that tells where: *au-dessus de 1 200 mètres*. */
  readonly altitudes: PhraseTable<true>;
  /** Counted nouns that are sums: *90 millions d'économies*. */
  readonly moneyNouns: ReadonlySet<string>;
  /** Nouns and verbs of money: *aide*, *débloque*. */
  readonly spending: ReadonlySet<string>;
  /** Before a participle: *en **a** abattu 86*. */
  readonly auxiliaries: ReadonlySet<string>;

  /** Before the sign of degrees, what makes it *number*: *n° 1*. */
  readonly numero: ReadonlySet<string>;
  /** Set phrases whose number counts nothing, by the word before it: *à deux doigts*. */
  readonly sayings: PhraseTable<true>;
  /** Nouns that a number only names: *article 5*, *vol 447*. */
  readonly labels: ReadonlySet<string>;
  /** Those of {@link labels} that are verbs too, and need a word of a noun before them: *porte*. */
  readonly verbLabels: ReadonlySet<string>;
  /** Before a noun: determiners and prepositions. */
  readonly nounBefore: ReadonlySet<string>;
  /** As written: *livré* is no *livre*. */
  readonly participleEnding: RegExp;
  /** What stands touching behind a number and makes an ordinal: *24e*. */
  readonly ordinals: ReadonlySet<string>;
  /** Before a small cardinal that points back: *ces deux zones*, *les deux parties*. */
  readonly definite: ReadonlySet<string>;
  readonly demonstrative: ReadonlySet<string>;
  /** Nouns of an address, before a post code: *rue de la Loi, 1000 Bruxelles*. */
  readonly streets: ReadonlySet<string>;
  /** Determiners of one thing: a number behind them is a name, *au 12 rue de la Paix*, *le 20 heures*. */
  readonly singularBefore: ReadonlySet<string>;
  /** Behind a degree of a scale: *plus de 5 sur l'échelle de Richter*. */
  readonly scales: PhraseTable<true>;
  /** Joins labels: *articles 5 et 6*. */
  readonly joins: ReadonlySet<string>;
  /** *quatre sur cinq*. */
  readonly outOf: string;

  /** Joins a number to a second one that bears the unit of both: *300, voire 400 euros*, *3 puis 5 %*. */
  readonly shares: PhraseTable<true>;
  /** Before a number that stands alone: *contre 3 975*, *dont 91*. */
  readonly bareBefore: PhraseTable<true>;
  /** Before such a verb, and a number in words: ***ils** étaient quatre à bord*. */
  readonly counted: ReadonlySet<string>;
  /** Before the year of a number that stands alone: *12 **en** 2022*. */
  readonly inYear: ReadonlySet<string>;
  /** Adverbs between a verb and its number: *sont **désormais** 31*. */
  readonly degrees: PhraseTable<true>;
  /** Before a number that goes on with the one before it: *31 à Nîmes **et** 19 à Brest*. */
  readonly seriesJoins: ReadonlySet<string>;
  /** Prepositions that two numbers of one series share: *28 degrés à Lyon, 31 **à** Nîmes*. */
  readonly repeated: ReadonlySet<string>;
  /** Verbs whose complement may be a number in digits: *ils étaient 1 500*. */
  readonly copulas: ReadonlySet<string>;
  /** Before a number that takes the unit of the figure before it: *contre 2 800*, *au lieu de 38*. */
  readonly carries: PhraseTable<true>;
  /** Behind a number that stands alone: *deux des trois axes*, *quinze de moins*. */
  readonly bareAfter: PhraseTable<true>;

  /** Signs and words of the clock: *h*, *heures*. */
  readonly hourSign: ReadonlySet<string>;
  readonly hours: ReadonlySet<string>;
  /** Before a time that lasts: *pendant 4 h 20*, *en 2 h 14*. */
  readonly lastsBefore: ReadonlySet<string>;
  readonly minutes: ReadonlySet<string>;
  /** Behind a time that lasts: *après 11 heures **sous** les gravats*. */
  readonly lastsAfter: ReadonlySet<string>;
  /** Before a time of day: *à*, *vers*. */
  readonly clockBefore: ReadonlySet<string>;
  /** At the head of a sentence that tells the time: *il est 6 heures à Paris, 13 heures à Tokyo*. */
  readonly clockOpens: PhraseTable<true>;
  /** Before the second time of a span: *minuit et*. */
  readonly clockJoins: PhraseTable<true>;
  /** Behind a time of day: *du matin*, *locales*. */
  readonly clockAfter: PhraseTable<true>;

  /** Behind a duration that is a rate: *dix heures par jour*. */
  readonly per: ReadonlySet<string>;

  /** Marks of an age: *âgé de 58 ans*. */
  readonly ageBefore: PhraseTable<true>;
  readonly minus: ReadonlySet<string>;
  readonly minusSigns: ReadonlySet<string>;
}
