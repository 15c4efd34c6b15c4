import { nameKey } from '../key.ts';

/** The French words (as keys) that some town or region is named like: *mer*, *bien*, *tours*, *centre*. */
export function prepareCommonWords(
  words: readonly string[],
  towns: string,
  areas: readonly string[],
): string[] {
  const names = new Set(areas.map(nameKey));
  for (const line of towns.split('\n')) {
    const [, name = '', ascii = '', aliases = ''] = line.split('\t');
    for (const form of [name, ascii, ...aliases.split(',')])
      if (!/[\s-]/.test(form)) names.add(nameKey(form));
  }
  return [...new Set(words.map(nameKey))].filter((word) => names.has(word)).sort();
}
