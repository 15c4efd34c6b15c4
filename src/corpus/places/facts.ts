import type { Nearness, PlaceKind } from '../../analysis/model.ts';
import type { PlaceRow } from '../../editorial/place.ts';
import type { ReferenceRow } from '../../editorial/reference.ts';
import type { Hierarchy } from '../../gazetteer/hierarchy.ts';
import type { Candidate, Gazetteer } from '../../gazetteer/model.ts';
import { isGeonamesNumber } from '../../gazetteer/position-number.ts';
import { countOf } from '../format/count.ts';
import { formatDate } from '../format/date.ts';
import { UNIT_LABELS } from '../format/figure.data.ts';
import { formatNumber } from '../format/number.ts';
import type { PlaceFact, PlaceName } from './model.ts';

/** What the editors and the gazetteer know of a place, apart from the reports. */
export interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: PlaceKind;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly area: readonly string[];
  /** Ids, widest last. */
  readonly within: readonly string[];
  readonly names: readonly Omit<PlaceName, 'uses' | 'by'>[];
  /** Ids of other places of the same name, the best known first. */
  readonly namesakes: readonly string[];
  /** Other namesakes, in words. */
  readonly notToConfuse: readonly string[];
  readonly note: string | null;
  readonly source: string;
  /** Where the source shows it; null where it has no page for it. */
  readonly sourceUrl: string | null;
  readonly facts: readonly PlaceFact[];
  /** For a place that only a report knows: its position is approximate. */
  readonly near?: Nearness;
}

/** The tables that a place's facts come from. */
export interface FactSources {
  readonly rows: readonly PlaceRow[];
  readonly references: readonly ReferenceRow[];
  readonly gazetteer: Gazetteer;
  /** Ids of what holds a place, and ISO codes of what it covers. */
  readonly hierarchy: Hierarchy;
  /** Ids of the region and the country that hold a place that no row has put anywhere. */
  readonly holdersOf: (place: Candidate) => readonly string[];
}

/** Where each kind of entry of the gazetteer comes from, as it is printed. */
const SOURCES: Readonly<Record<string, string>> = {
  geonames: 'GeoNames',
  communes: 'Insee',
  naturalearth: 'Natural Earth',
  iso: 'ISO 3166 et Natural Earth',
  landmarks: 'table du projet',
  report: 'nommé par le seul rapport',
};

/** The year of the newest record of the prepared towns. */
const GEONAMES_YEAR = '2023';

const quantityOf = (value: number | string, unit: string): string =>
  typeof value === 'string'
    ? formatDate(value, 'long')
    : `${formatNumber(value)}\u00a0${UNIT_LABELS[unit]?.[1] ?? unit}`;

function population(value: number, date: string, source: string): PlaceFact {
  return { label: 'Population', quantity: countOf(value, 'habitant'), date, source, url: null, note: null };
}

function referenceFact({ label, value, unit, date, source, url, note }: ReferenceRow): PlaceFact {
  return { label, quantity: quantityOf(value, unit), date, source, url: url ?? null, note: note ?? null };
}

function nameOf({ form, lang, note, since, until, source, url }: PlaceRow['names'][number]) {
  const said = source ? { label: source, url: url ?? null } : null;
  return {
    form,
    lang,
    note: note ?? null,
    since: since ?? null,
    until: until ?? null,
    source: said,
  };
}

type Told = Pick<PlaceFacts, 'names' | 'notToConfuse' | 'note' | 'source' | 'sourceUrl' | 'facts'>;

const geonamesPage = (number: number | string): string => `https://www.geonames.org/${number}`;

function editorsPart(row: PlaceRow): Told {
  const { population: people } = row;
  return {
    names: row.names.map(nameOf),
    notToConfuse: row.notToConfuse,
    note: row.note ?? null,
    source: row.source,
    sourceUrl: row.geonames === undefined ? null : geonamesPage(row.geonames),
    facts: people ? [population(people.value, people.date, people.source)] : [],
  };
}

/** GeoNames' number at the end of a prepared town's id; a facility at a town has none of its own. */
function geonamesOf({ id, source }: Candidate): string | undefined {
  const number = source === 'geonames' && !id.includes('--') ? /-(\d+)$/.exec(id)?.[1] : undefined;
  return number !== undefined && isGeonamesNumber(Number(number)) ? number : undefined;
}

function preparedPart(place: Candidate): Told {
  const number = geonamesOf(place);
  const from = SOURCES[place.source] ?? place.source;
  const isCounted = place.population > 0 && number !== undefined;
  return {
    names: [],
    notToConfuse: [],
    note: null,
    source: number ? `${from} ${number}` : from,
    sourceUrl: number ? geonamesPage(number) : null,
    facts: isCounted ? [population(place.population, GEONAMES_YEAR, from)] : [],
  };
}

/** `gare--konotop-706448` lies in Konotop; any other place in what its row or the prepared tables say. */
function withinOf(
  place: Candidate,
  row: PlaceRow | undefined,
  holdersOf: FactSources['holdersOf'],
): string[] {
  const [, town] = place.id.split('--');
  const wider = row && row.within.length > 0 ? row.within : holdersOf(place);
  return town ? [town, ...wider] : [...wider];
}

/** Other places that the name can stand for; those that the editors point at come first. */
function namesakesOf(place: Candidate, pointedAt: readonly string[], gazetteer: Gazetteer): string[] {
  const others = gazetteer
    .lookup(place.name)
    .filter(({ id, main }) => main && id !== place.id)
    .sort((a, b) => b.population - a.population);
  return [...new Set([...pointedAt, ...others.map(({ id }) => id)])];
}

/** What is known of a place by its id: the editors' row first, then the gazetteer. */
export function factsFrom(sources: FactSources): (id: string) => PlaceFacts | undefined {
  const { rows, references, gazetteer, hierarchy, holdersOf } = sources;
  const byId = new Map(rows.map((row) => [row.id, row]));
  const isPlace = (text: string): boolean => gazetteer.byId(text) !== undefined;
  const tell = (id: string): PlaceFacts | undefined => {
    const place = gazetteer.byId(id);
    if (!place) return undefined;
    const row = byId.get(id);
    const told = row ? editorsPart(row) : preparedPart(place);
    const { name, kind, lat, lon } = place;
    const stated = references.filter((reference) => reference.place === id).map(referenceFact);
    return {
      ...{ id, name, kind, lat, lon },
      area: row?.area ?? hierarchy.areaOf(id),
      within: withinOf(place, row, holdersOf),
      ...told,
      namesakes: namesakesOf(place, told.notToConfuse.filter(isPlace), gazetteer),
      notToConfuse: told.notToConfuse.filter((text) => !isPlace(text)),
      facts: [...told.facts, ...stated],
      ...(place.near && { near: place.near }),
    };
  };
  const known = new Map<string, PlaceFacts | undefined>();
  return (id) => {
    if (!known.has(id)) known.set(id, tell(id));
    return known.get(id);
  };
}
