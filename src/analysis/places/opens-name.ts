import { factOf } from '../text/fact.ts';
import { onceEach } from '../text/once-each.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** Whether a noun in lower case may begin a name: *mer Noire*, *lac Chibougamau*. */
export const opensName = onceEach(({ heads, naturals }: PlaceLexicon) =>
  factOf((word) => heads.has(word) || naturals.has(word)),
);
