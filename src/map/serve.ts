import { readBase } from './backdrop/base.ts';
import { Atlas } from './backdrop/subset.ts';

/** The base map, read once a build. */
export const ATLAS = new Atlas(readBase());
