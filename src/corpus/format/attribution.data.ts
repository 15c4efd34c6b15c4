/** The speech act of a source whose name is a plural: « Données de terrain, non nommées, rapportent ». */
export const PLURAL_ACTS = {
  asserts: 'affirment',
  reports: 'rapportent',
  denies: 'rejettent',
  demands: 'demandent',
} as const;

export const PLURAL_ARTICLES = ['les', 'des', 'plusieurs', 'deux', 'trois', 'certains', 'certaines'] as const;

/** First words that end as a plural does and are none: « Corps des gardiens », « Palais présidentiel ». */
export const SINGULARS = ['corps', 'palais', 'fonds', 'congrès', 'procès', 'pays', 'cours', 'bras'] as const;
