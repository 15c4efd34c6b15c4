import type { PlaceRow } from '../editorial/place.ts';
import type { Hierarchy } from '../gazetteer/hierarchy.ts';
import type { Candidate, Gazetteer } from '../gazetteer/model.ts';
import type { PlaceFacts } from './places.ts';

/** Where each kind of entry of the gazetteer comes from, as it is printed. */
const SOURCES: Readonly<Record<string, string>> = {
  geonames: 'GeoNames',
  naturalearth: 'Natural Earth',
  iso: 'ISO 3166 et Natural Earth',
  landmarks: 'table du projet',
};

/** « nom officiel, depuis 2016 »; null where the editors say nothing. */
function noteOf({ note, since, until }: PlaceRow['names'][number]): string | null {
  const parts = [note, since && `depuis ${since}`, until && `jusqu’en ${until}`].filter(Boolean);
  return parts.join(', ') || null;
}

function editorsPart(
  row: PlaceRow,
): Pick<PlaceFacts, 'names' | 'notToConfuse' | 'note' | 'source' | 'population'> {
  const { population } = row;
  return {
    names: row.names.map((name) => ({ form: name.form, lang: name.lang, note: noteOf(name) })),
    notToConfuse: row.notToConfuse,
    note: row.note ?? null,
    source: row.source,
    population: population
      ? { value: population.value, source: `${population.source}, ${population.date}` }
      : null,
  };
}

function preparedPart({ source, population }: Candidate): ReturnType<typeof editorsPart> {
  const from = SOURCES[source] ?? source;
  return {
    names: [],
    notToConfuse: [],
    note: null,
    source: from,
    population:
      population > 0 && source === 'geonames' ? { value: population, source: `${from}, 2023` } : null,
  };
}

/** What is known of a place by its id: the editors' row first, then the gazetteer. */
export function factsFrom(
  rows: readonly PlaceRow[],
  gazetteer: Gazetteer,
  hierarchy: Hierarchy,
): (id: string) => PlaceFacts | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return (id) => {
    const place = gazetteer.byId(id);
    if (!place) return undefined;
    const row = byId.get(id);
    const { name, kind, lat, lon } = place;
    const within = row && row.within.length > 0 ? row.within : hierarchy.within(place);
    const area = row?.area ?? hierarchy.areaOf(id);
    return { id, name, kind, lat, lon, area, within, ...(row ? editorsPart(row) : preparedPart(place)) };
  };
}
