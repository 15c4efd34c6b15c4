/**
 * The same list in exactly the memory that it needs: one that has grown keeps room for half as many more, and for
 * seventeen where it holds one, which a report of many short blocks would pay for.
 */
export const exact = <T>(grown: readonly T[]): T[] => grown.slice();
