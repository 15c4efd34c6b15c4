import { countOf } from '../../../corpus/format/count.ts';
import { languageName } from '../../../corpus/format/language.ts';
import { PLACE_KIND_LABELS } from '../../../corpus/format/place.data.ts';
import type { PlaceName, PlaceView } from '../../../corpus/model.ts';
import { placesOnMap } from '../../../corpus/places/page.ts';
import { countOrigins } from '../../../corpus/threads/origins.ts';
import type { Card, Row } from '../model.ts';
import { countsByVoice, type Desk, onMap, plain, printedAddresses, quiet, strong } from './desk.ts';

/** The scripts that the site's fonts have; a name in another stands on the page alone. */
const DRAWN = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}\p{N}\p{P}\p{Zs}]+$/u;
const MOST_NAMES = 5;

/** « Красноармійськ (ukrainien, ancien nom) ». */
function nameWithLanguage({ form, lang, until }: PlaceName): string {
  return `${form}\u00a0(${languageName(lang)}${until === null ? '' : ', ancien nom'})`;
}

function otherNames({ names, label }: PlaceView): string | null {
  const others = names.filter(
    ({ form, lang }, i) =>
      form !== label &&
      lang !== 'und' &&
      DRAWN.test(form) &&
      names.findIndex((other) => other.form === form) === i,
  );
  const shown = others.slice(0, MOST_NAMES).map(nameWithLanguage);
  return shown.length === 0 ? null : shown.join('\u00a0· ');
}

function whereOf({ within, kind }: PlaceView): string {
  const holders = within.map(({ label }) => label).slice(0, 3);
  return [PLACE_KIND_LABELS[kind], ...holders].join(', ');
}

const INSIDE = 'sur des lieux qui s’y trouvent';

/** Nothing where nothing is said: a row of zeros tells less than that nobody speaks of it. */
function tallyOf(own: number, inside: number, reports: number): Row[] {
  if (own === 0 && inside === 0) return [];
  if (own === 0) return [[strong(countOf(inside, 'affirmation')), plain(INSIDE)]];
  const also = inside > 0 ? `, et ${inside} ${INSIDE}` : '';
  return [[strong(countOf(own, 'affirmation')), plain(`dans ${countOf(reports, 'rapport')}${also}`)]];
}

function rowsOf(place: PlaceView, { corpus }: Desk): Row[] {
  const own = countOrigins(place.statements);
  const inside = countOrigins(place.inside.statements);
  return [
    own === 0
      ? [{ kind: 'unsaid' }, quiet('Aucune affirmation ne le nomme')]
      : countsByVoice(place.statements, corpus.voices),
    ...tallyOf(own, inside, place.reports.length),
  ];
}

const capitalized = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);

/** Its names, who speaks of it and how often, and where it lies. */
export function placeCard(place: PlaceView, desk: Desk): Card {
  const shown = placesOnMap(place, desk.corpus);
  return {
    id: `lieux/${place.id}`,
    mark: 'place',
    who: 'Lieu',
    act: null,
    detail: capitalized(whereOf(place)),
    body: capitalized(place.label),
    bodyKind: 'name',
    under: otherNames(place),
    rows: rowsOf(place, desk),
    addresses: printedAddresses(place.href),
    places: onMap(shown, []),
    active: place.id,
  };
}
