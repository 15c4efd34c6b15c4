/** GeoNames feature codes of living towns: the seat of a country, of a region, of a district, others. */
export const FEATURES: Readonly<Record<string, { readonly weight: number; readonly seat: 0 | 1 }>> = {
  PPLC: { weight: 4, seat: 1 },
  PPLA: { weight: 2, seat: 1 },
  PPLA2: { weight: 1.2, seat: 0 },
  PPLA3: { weight: 1, seat: 0 },
  PPLA4: { weight: 1, seat: 0 },
  PPL: { weight: 1, seat: 0 },
};

/** Inhabitants from which a town is on the base map, by country; the seats of regions from a tenth of it. */
export const SMALLEST: Readonly<Record<string, number>> = {
  UA: 5000,
  MD: 15_000,
  BY: 20_000,
  RU: 40_000,
  PL: 40_000,
  RO: 40_000,
  FR: 30_000,
  BE: 30_000,
  CH: 20_000,
};
export const SMALLEST_ELSEWHERE = 50_000;
/** Russia's towns near Ukraine: west of this meridian and south of this parallel the Ukrainian rule holds. */
export const BORDERLAND = { country: 'RU', east: 43, north: 54, smallest: 12_000 } as const;
