/**
 * The item at `i`; undefined before the first one and behind the last. A list must not be asked for an index below
 * zero: the engine takes that for the name of a property, and reads lists slowly at that place ever after.
 */
export const itemAt = <T>(list: readonly T[], i: number): T | undefined => (i < 0 ? undefined : list[i]);
