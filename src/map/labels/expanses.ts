import type { Box } from '../geometry/box.ts';
import { ringsWithin } from '../geometry/sheet.ts';
import type { MapPlace } from '../model.ts';
import { TEXTS, type TextStyle } from '../style.data.ts';
import type { Land } from '../theatre.ts';
import { areaOf, isComposite } from '../theatre.ts';
import type { Expanse } from './task.ts';

function styleOf(place: MapPlace): TextStyle {
  if (place.kind === 'country') return TEXTS.country;
  return isComposite(place) ? TEXTS.area : TEXTS.region;
}

/** The areas of the text and the countries around, each with what the box shows of it (px). */
export function expansesOf(
  places: readonly MapPlace[],
  land: Land,
  names: Readonly<Record<string, string>>,
  box: Box,
): Expanse[] {
  const spoken = places
    .filter(({ area }) => area.length > 0)
    .map((place) => ({
      place,
      name: place.name,
      style: styleOf(place),
      rings: ringsWithin(areaOf(land, place.area), box),
    }));
  const said = new Set(places.filter(({ kind }) => kind === 'country').flatMap(({ area }) => area));
  const shown = new Set(land.objects.regions.geometries.map(({ properties }) => properties?.country ?? ''));
  const others = [...shown].filter((code) => code !== '' && !said.has(code)).sort();
  return [
    ...spoken,
    ...others.map((code) => ({
      name: names[code] ?? code,
      style: TEXTS.country,
      rings: ringsWithin(areaOf(land, [code]), box),
    })),
  ];
}
