/** Where the data of each chart lies, paths of the site: they do not change with what the reports say. */
export const DATA_PATHS = {
  figures: (report: string) => `rapports/${report}/chiffres.csv`,
  checks: (report: string) => `chiffres/rapport/${report}/calculs.csv`,
  areas: (report: string) => `chiffres/rapport/${report}/surfaces.csv`,
  series: (id: string) => `chiffres/suite/${id}.csv`,
  placeTime: (id: string) => `lieux/${id}/frise.csv`,
  sourceTime: (id: string) => `sources/${id}/frise.csv`,
  shares: 'sources/parts.csv',
  days: 'carte/jours.csv',
} as const;
