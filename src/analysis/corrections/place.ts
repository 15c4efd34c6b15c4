import type { Knowledge } from '../knowledge.ts';
import type { PlaceMention, Span } from '../model.ts';
import { type CorrectionOf, type Findings, RULE } from './model.ts';
import { clear, inOrder } from './ranges.ts';

/** @throws RangeError for a place that the gazetteer does not have */
export function setPlace(
  found: Findings,
  at: CorrectionOf<'place'>,
  span: Span,
  { gazetteer }: Knowledge,
): Findings {
  const place = gazetteer.byId(at.id);
  if (!place) throw new RangeError(`no place "${at.id}"`);
  const { id, name, kind, lat, lon } = place;
  const mention: PlaceMention = {
    ...span,
    id,
    name,
    kind,
    lat,
    lon,
    role: 'location',
    runnersUp: [],
    ...RULE,
  };
  const rest = clear(found, span);
  return { ...rest, places: inOrder([...rest.places, mention]) };
}
