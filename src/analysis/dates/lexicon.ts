import type { NumberLexicon } from '../numbers/lexicon.ts';
import type { PhraseTable } from '../numbers/phrases.ts';

export type Season = 'SP' | 'SU' | 'AU' | 'WI';
export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** A feast by its day of the year, or by its days behind Easter Sunday. */
export type Feast = { readonly day: number; readonly month: number } | { readonly easter: number };

/** Which way an expression points: `last` and `next` are strict, `this` holds the report's day. */
export type Turn = 'last' | 'next' | 'this' | 'before' | 'after';

/** What the date rules must know of a language. All words folded. */
export interface DateLexicon {
  readonly numbers: NumberLexicon;
  readonly months: ReadonlyMap<string, number>;
  /** Abbreviated months, valid only beside a day or a year: `sept`, `oct`. */
  readonly shortMonths: ReadonlyMap<string, number>;
  /** Monday 1 to Sunday 7. */
  readonly weekdays: ReadonlyMap<string, number>;
  readonly seasons: ReadonlyMap<string, Season>;
  /** Behind a season they make it the name of an event: *le printemps **arabe***. */
  readonly seasonNames: ReadonlySet<string>;
  /** Before a season that is meant as a date: *l'automne*, *cet été*. */
  readonly seasonBefore: ReadonlySet<string>;
  readonly weekend: ReadonlySet<string>;
  /** *mi-octobre*: what stands before a month or year in one word. */
  readonly midPrefix: string;
  /** *début*, *fin*: part of a month or a year. */
  readonly parts: ReadonlySet<string>;
  /** Behind a day's number: *1er*. */
  readonly firstMarks: ReadonlySet<string>;
  /** Before a day whose month is not named: *le 15*. */
  readonly dayArticle: ReadonlySet<string>;
  /** Before two such days: *les 3 et 4*. */
  readonly daysArticle: ReadonlySet<string>;
  /** Before a span of such days: *du 3 au 7*. */
  readonly spanArticle: ReadonlySet<string>;
  /** Behind a number that is then no day: *le 15 de France*. */
  readonly noDayBefore: ReadonlySet<string>;
  /** Before *le 15* that is then no day: *appeler le 15*, *dans le 13*. */
  readonly noDayAfter: ReadonlySet<string>;

  readonly feasts: PhraseTable<Feast>;
  /** Before a feast that is meant as a day: *à Noël*. */
  readonly feastBefore: ReadonlySet<string>;
  /** *premier mai*. */
  readonly firstDay: ReadonlySet<string>;

  /** Ordinals of quarters and halves, as words: *troisième* 3. */
  readonly ordinals: ReadonlyMap<string, number>;
  readonly ordinalMarks: ReadonlySet<string>;
  readonly quarter: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  /** A quarter in one sign, before a year: *T3*. */
  readonly quarterSigns: ReadonlyMap<string, number>;
  /** The same of a half: *S1*. */
  readonly halfSigns: ReadonlyMap<string, number>;
  /** Before the number of a decade: *années*. */
  readonly decade: ReadonlySet<string>;

  /** Words that name a day by its distance from the report's: *hier* −1. */
  readonly fromReport: PhraseTable<number>;
  /** The same from the day spoken of last: *veille* −1. */
  readonly fromBefore: ReadonlyMap<string, number>;
  /** Articles of {@link fromBefore}. */
  readonly fromBeforeArticles: ReadonlySet<string>;

  /** Parts of the report's day, behind {@link these}: *ce matin*. */
  readonly dayParts: ReadonlySet<string>;
  readonly night: ReadonlySet<string>;
  /** The day spoken of last: *le même jour*. */
  readonly sameDay: PhraseTable<true>;
  /** *semaine du*, before a day of it. */
  readonly weekOf: PhraseTable<true>;

  /** Behind {@link fromBefore}, these name an event, not a day: *la veille du scrutin*. */
  readonly eventLinks: ReadonlySet<string>;

  readonly steps: ReadonlyMap<string, Step>;
  /** Ends a noun of time that is near: `-ci` in *ce mois-ci*. */
  readonly nearMark: string;
  /** Behind a noun of time: *dernier*, *prochaine*. */
  readonly turns: ReadonlyMap<string, Turn>;
  /** Before a noun of time: *cette*, *ce*. */
  readonly these: ReadonlySet<string>;
  /** *début de l'année*: part, link, the noun. */
  readonly partsOf: PhraseTable<Step | 'weekend'>;
  /** *il y a*, before a number of {@link steps}. */
  readonly ago: PhraseTable<true>;
  /** Behind *il y a deux ans*: a duration that goes on (*que*), or that there is of something (*de stock*); no date. */
  readonly goesOn: PhraseTable<true>;
  /** What begins like {@link goesOn} and leaves it a date: *de cela*. */
  readonly backTo: PhraseTable<true>;

  /** Before a year: *en*, *depuis*. */
  readonly yearBefore: ReadonlySet<string>;
  /** Before a number that is a decade or a name: *années*, *Vision*; {@link noYearNames} with a capital only. */
  readonly noYearBefore: ReadonlySet<string>;
  readonly noYearNames: ReadonlySet<string>;
  /** Before *de* and an older year: *le séisme de 1755*. */
  readonly datedNouns: ReadonlySet<string>;
  /** Before a number that is a quantity: *plus de 2000*. */
  readonly quantityBefore: PhraseTable<true>;
  /** Words that may stand behind a year; a plural noun may not (*2000 soldats*). */
  readonly functionWords: ReadonlySet<string>;
  readonly plural: RegExp;
  /** Short units that make a number before them no year: *1950 m*. */
  readonly unitSigns: ReadonlySet<string>;

  /** Before a weekday that is any such day: *un lundi de novembre*. */
  readonly anyDay: ReadonlySet<string>;
  /** Before what comes back, and names no day: *chaque mardi*. */
  readonly every: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly between: string;
  readonly and: string;

  /** Right before a date, these look ahead: *d'ici à*, *avant*. */
  readonly ahead: PhraseTable<true>;
  /** Right before a date, this looks back whatever the tense: *depuis*. */
  readonly since: ReadonlySet<string>;
  /** Before a verb whose present looks ahead: *s'ouvre mardi*. */
  readonly reflexive: ReadonlySet<string>;
  /** Before an event that is over: *après le scrutin*. */
  readonly eventPast: PhraseTable<true>;
  /** Before an event that lies ahead, and its date behind it: *avant le scrutin du 23 novembre*. */
  readonly eventAhead: PhraseTable<true>;
  /** Verbs in the future or the conditional: *sera*, *viendrait*. */
  readonly future: RegExp;
  /** Forms that {@link future} takes by mistake: *caméra*, *déclara*, *ouvrait*. */
  readonly noFuture: ReadonlySet<string>;
  /** Words of what is planned: *prévu*, *doit*. */
  readonly planned: ReadonlySet<string>;
  /** Verbs that, in the present, announce an event, and those that order one in any tense. */
  readonly announces: ReadonlySet<string>;
  readonly orders: ReadonlySet<string>;
  /** What is announced or ordered for a day to come: *un rassemblement*, *la fermeture*. */
  readonly events: ReadonlySet<string>;
  /** Presents that call to what is to come, before {@link callsTo}: *appelle à un rassemblement jeudi*. */
  readonly calls: ReadonlySet<string>;
  readonly callsTo: ReadonlySet<string>;
  /** Behind {@link planned}, infinitives of what is over: *doit avoir*. */
  readonly perfect: ReadonlySet<string>;
  /** Verbs in the imperfect, which *jusqu'à* and *avant* do not turn ahead: *la ville était calme*. */
  readonly imperfect: RegExp;
  /** Verbs that look back otherwise: *a déclaré*. */
  readonly past: RegExp;
  readonly pastWords: ReadonlySet<string>;
  /** Auxiliaries that need a participle behind them to tell: *a déclaré*, not *à Paris*, *est fermé*. */
  readonly auxiliary: ReadonlySet<string>;
  /** Participles among the function words: *l'a **fait** mardi*. */
  readonly shortParticiples: ReadonlySet<string>;
  /** Adverbs and inverted pronouns between it and its participle: *a déjà déclaré*. */
  readonly insideAuxiliary: ReadonlySet<string>;
  /** As written, what only its accent tells from them: *à huis clos*. */
  readonly noAuxiliary: ReadonlySet<string>;
  /** Before a participle that tells nothing by itself: *doit être signé*. */
  readonly passive: ReadonlySet<string>;
  readonly participle: RegExp;
  /** As written: participles that are hardly anything else, *signé*, *publiee*. */
  readonly sureParticiple: RegExp;
  /** *vont augmenter*: auxiliary of the near future, and its infinitive. */
  readonly going: ReadonlySet<string>;
  readonly infinitive: RegExp;
  /** Words that part clauses inside a sentence. */
  readonly clauseWords: ReadonlySet<string>;
}
