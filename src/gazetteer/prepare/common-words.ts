import { nameKey } from '../key.ts';

/** The French words (as keys) that some town or region is named like: *mer*, *bien*, *tours*, *centre*. */
export function prepareCommonWords(
  words: readonly string[],
  towns: readonly string[],
  areas: readonly string[],
): string[] {
  const names = new Set([...areas, ...towns.filter((form) => !/[\s-]/.test(form))].map(nameKey));
  return [...new Set(words.map(nameKey))].filter((word) => names.has(word)).sort();
}
