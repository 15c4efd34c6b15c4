/**
 * Natural Earth gives no ISO code to these units. Their country is the one of the United Nations' list of
 * members; where two members claim the unit it has none and no border of ours decides between them.
 */
export const COUNTRY_OF_UNCODED: Readonly<Record<string, string>> = {
  '-99-X02~': 'FR',
  '-99-X03~': 'AU',
  '-99-X04~': 'CY',
  '-99-X05~': 'KZ',
  '-99-X11~': 'SO',
  '-99-X13~': 'CU',
  '-99-X14~': 'CX',
  '-99-X15~': 'CC',
  '-99-X16~': 'GB',
  '-99-X17~': 'GB',
};

/**
 * Metres: bends shorter than this are dropped. Fine where the first subject of the site lies, less so in
 * the regions around it (west, south, east, north; degrees), coarse elsewhere.
 */
export const DETAIL = {
  fine: { country: 'UA', interval: 250 },
  around: { box: [21, 43.5, 44, 53.5], interval: 900 },
  elsewhere: 3000,
} as const;
