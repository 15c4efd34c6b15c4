/** What the names of the world's towns are made with, beside the packages; files of this folder. */
export const NAME_TABLES = ['exonyms.data.ts', 'romanized.data.ts', 'transliterate.data.ts'] as const;

/** What the names of the areas are made from. */
export const AREA_TABLES = [
  'countries.data.ts',
  'landmarks.data.ts',
  'landmarks-asia-east.data.ts',
  'landmarks-asia-west.data.ts',
  'landmarks-canada.data.ts',
  'landmarks-east-africa.data.ts',
  'landmarks-europe.data.ts',
  'landmarks-facilities.data.ts',
  'landmarks-france-lands.data.ts',
  'landmarks-france-waters.data.ts',
  'landmarks-nature.data.ts',
  'landmarks-overseas.data.ts',
  'landmarks-regions.data.ts',
  'landmarks-towns.data.ts',
  'landmarks-west-africa.data.ts',
  'data/countries.json',
  'data/regions.json',
] as const;
