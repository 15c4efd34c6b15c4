import { readBase } from './backdrop/base.ts';
import { Atlas } from './backdrop/subset.ts';
import { Locators } from './locator/remember.ts';

const BASE = readBase();

/** The base map, read once a build. */
export const ATLAS = new Atlas(BASE);
/** All its regions, whole. */
export const LAND = BASE.land;
/** Small pictures of places, each drawn once a build. */
export const LOCATORS = new Locators(ATLAS);
