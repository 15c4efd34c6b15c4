import type { Span } from '../model.ts';
import { toSpan } from '../text/passage.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Draft } from './draft.ts';
import { foldAt, type Reader } from './reader.ts';
import { trimContent } from './trim.ts';

/** The most items of a list that one claim takes in. */
const MOST_ITEMS = 30;

/** « SFS demande : | – aux États de verser … | – … », « D'après le bulletin, on compte : | – 63 morts | – … ». */
export function listBehind(readers: readonly Reader[], index: number, draft: Draft): Span[] {
  const reader = readers[index];
  if (!reader || !announcesList(reader, draft)) return [];
  const items: Span[] = [];
  for (const next of readers.slice(index + 1, index + 1 + MOST_ITEMS)) {
    if (next.passage.block.kind !== 'item') break;
    const item = trimContent(next, { first: 0, last: next.tokens.length });
    const first = tokenAt(next.tokens, item?.first ?? -1);
    const last = tokenAt(next.tokens, (item?.last ?? 0) - 1);
    if (first && last) items.push(toSpan(next.passage, first.start, last.end));
  }
  return items;
}

/** The block ends with a colon that the content reaches, or that stands right behind the verb. */
function announcesList(reader: Reader, { said, cue }: Draft): boolean {
  const colon = reader.tokens.length - 1;
  return foldAt(reader, colon) === ':' && (said.at(-1)?.last ?? cue.last) >= colon;
}
