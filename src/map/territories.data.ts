/**
 * Territories that have a code of their own (ISO 3166-1) and are drawn as a region of the country that they belong to
 * (ids of Natural Earth's first-level regions): the gazetteer knows them by the one, the base map by the other.
 */
export const REGION_OF_TERRITORY: Readonly<Record<string, string>> = {
  GF: 'FR-GF',
  GP: 'FR-GP',
  MQ: 'FR-MQ',
  PR: 'US-PR',
  RE: 'FR-RE',
  SX: 'NL-SX',
  YT: 'FR-YT',
};
