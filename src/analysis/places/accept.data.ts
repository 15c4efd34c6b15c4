/**
 * What speaks for a capitalised name being a place at all, in points; {@link ENOUGH} of them make it one.
 * A country needs nothing more; a village of a land that the report names needs a preposition.
 */
export const POINTS = {
  area: 3,
  metropolis: 3,
  city: 2.5,
  town: 1.5,
  seat: 1,
  village: 0.6,
  alias: -0.7,
  generic: 3,
  locative: 1.5,
  linker: 0.5,
  ground: 1,
  near: 1,
  list: 0.7,
  shared: 0.8,
  bracket: 2,
  alone: 1.8,
  dateline: 2,
  opening: -0.5,
  common: -1.5,
  commonAt: -0.5,
  commonOpening: -2,
  commonSubject: -0.5,
  unique: 0.5,
  ownGround: 0.5,
  ownArticle: -2,
  bareWater: -2,
  foreignWord: -3,
  shortened: 0.7,
  subject: 0.5,
  surname: -2,
  firstName: -1.5,
  stray: -3,
} as const;
export const ENOUGH = 2.5;
/** Points of one mention from which the report's other mentions of the name gain one. */
export const SURE = 3.5;

/** Inhabitants from which a town is of its size. */
export const METROPOLIS = 500_000;
export const CITY = 100_000;
export const TOWN = 10_000;

/** Inhabitants below which a town abroad is not named without a word of its country. */
export const STRAY = 30_000;
