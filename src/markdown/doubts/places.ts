import type { PlaceMention } from '../../analysis/model.ts';
import { kilometres } from '../../analysis/places/geo.ts';
import { MESSAGES } from '../../editorial/messages.ts';
import { describePlace } from './describe-place.ts';
import { groupBy } from './group.ts';
import type { Doubt, Doubtful } from './model.ts';

/** A lead over the next namesake, 0 to 1, below which an editor should look. */
const CLOSE = 0.45;
/** Kilometres between two namesakes from which it matters which one is meant. */
const FAR_KM = 50;
/** Namesakes that a message lists. */
const LISTED = 3;

/** The namesakes that the place may be mistaken for, likeliest first. */
function rivalsOf(place: PlaceMention, { gazetteer }: Doubtful): string[] {
  if ((place.lead ?? 1) >= CLOSE) return [];
  return place.runnersUp.filter((id) => {
    const other = gazetteer.byId(id);
    const away = other ? kilometres(place, other) : null;
    return away === null || away > FAR_KM;
  });
}

/** *le village de Gaskindé*, which no list has: its mark on the map is where the report puts it, if it puts it anywhere. */
export function findUnlisted({ analysis, gazetteer }: Doubtful): Doubt[] {
  const unlisted = analysis.places.filter(({ near, id }) => near || !gazetteer.byId(id));
  return groupBy(unlisted, ({ id }) => id).map(([first, ...more]) => {
    const { text, near } = first;
    const mentions = more.length + 1;
    const message = near
      ? MESSAGES.unlistedPlace(text, mentions, near.words, near.withinKm)
      : MESSAGES.unplacedPlace(text, mentions);
    return { span: first, message };
  });
}

/** *Valence*, of which there are several: a tie that moves the mark on the map. */
export function findNamesakes(doubtful: Doubtful): Doubt[] {
  const { analysis, gazetteer } = doubtful;
  const describe = (id: string): string => describePlace(gazetteer.byId(id), id);
  const unsure = analysis.places.filter((place) => rivalsOf(place, doubtful).length > 0);
  return groupBy(unsure, ({ text, id }) => `${text} ${id}`).map(([first, ...more]) => {
    const rivals = rivalsOf(first, doubtful).slice(0, LISTED);
    const message = MESSAGES.unsurePlace(
      first.text,
      more.length + 1,
      describe(first.id),
      rivals.map(describe),
      [first.id, ...rivals],
    );
    return { span: first, message };
  });
}
