import { tokenAt, wordAt } from '../../text/token-at.ts';
import type { PlaceLexicon } from '../lexicon.ts';
import type { UnlistedName } from './model.ts';

const asSlug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * The id and the name of a place that no list has: *Gaskindé*, `gaskinde-pres-de-djibo-2361082`; *barrage de
 * Lom Pangar*. The landmark stands in the id, since another place may have the name elsewhere; where nothing places
 * it, the id says so.
 */
export function nameOf(
  { passage: { tokens, text }, generic, opens, first, next }: UnlistedName,
  landmark: string | null,
  lexicon: PlaceLexicon,
): { readonly id: string; readonly name: string } {
  const label = lexicon.facilities.get(generic.noun) ?? lexicon.districts.get(generic.noun);
  let from = first;
  while (lexicon.linkers.has(wordAt(tokens, from - 1)) || lexicon.fused.has(wordAt(tokens, from - 1))) from--;
  const isLabelled = label !== undefined && !generic.plural;
  const written = text.slice(tokens[isLabelled ? from : opens]?.start, tokenAt(tokens, next - 1)?.end);
  const name = isLabelled ? `${label} ${written}` : written;
  const where =
    landmark === null ? lexicon.unlisted.unplacedId : `${lexicon.nearId}-${landmark.replaceAll('--', '-')}`;
  return { id: `${asSlug(name)}-${where}`, name };
}
