import { ACT_LABELS } from '../format/act.ts';
import { ACTS } from '../model.ts';
import {
  APART,
  CONTESTED,
  FACETS,
  type FacetName,
  NO_DATE,
  NO_PLACE,
  NOBODY,
  UNOPPOSED,
  VALUE_LABELS,
} from './facets.data.ts';
import type { PackedLedger } from './model.ts';

/** The values of a row, facet by facet. */
export type FacetColumns = Readonly<Record<FacetName, (row: number) => readonly string[]>>;

type Values = readonly string[];
const NONE: Values = [];

const oneOf =
  (values: readonly Values[], column: readonly (number | null)[], missing: Values = NONE) =>
  (row: number): Values =>
    values[column[row] ?? -1] ?? missing;

function oppositions({ contestedBy, departsFrom }: PackedLedger['rows']): (row: number) => Values {
  return (row) => {
    const contested = (contestedBy[row]?.length ?? 0) > 0;
    const apart = (departsFrom[row]?.length ?? 0) > 0;
    if (!contested && !apart) return [UNOPPOSED];
    return [...(contested ? [CONTESTED] : []), ...(apart ? [APART] : [])];
  };
}

/** Reads the values by which the rows are chosen, from the tables: no list is made for a row of one value. */
export function facetColumns({ voices, sources, places, reports, dates, rows }: PackedLedger): FacetColumns {
  const ids = places.map(([id]) => id);
  const placesOf = rows.places.map((own) =>
    own.length > 0 ? own.flatMap((at) => ids[at] ?? []) : [NO_PLACE],
  );
  return {
    voix: oneOf(
      voices.map(({ id }) => [id]),
      rows.voice,
    ),
    source: oneOf(
      sources.map(([, key]) => [key ?? NOBODY]),
      rows.source,
    ),
    lieu: (row) => placesOf[row] ?? NONE,
    posture: oneOf(
      ACTS.map((act) => [act]),
      rows.act,
    ),
    date: oneOf(
      dates.map((iso) => [iso.slice(0, 4)]),
      rows.date,
      [NO_DATE],
    ),
    contestation: oppositions(rows),
    rapport: oneOf(
      reports.map(([slug]) => [slug]),
      rows.report,
    ),
  };
}

/** What the values of each facet are called. */
export function facetLabels({ voices, sources, places, reports }: PackedLedger) {
  const named = {
    voix: voices.map(({ id, label }) => [id, label] as const),
    source: sources.flatMap(([label, key]) => (key === null ? [] : [[key, label] as const])),
    lieu: places,
    posture: ACTS.map((act) => [act, ACT_LABELS[act]] as const),
    date: [],
    contestation: [],
    rapport: reports.map(([slug, label]) => [slug, label] as const),
  } satisfies Record<FacetName, readonly (readonly [string, string])[]>;
  const maps = new Map(FACETS.map((name) => [name, new Map<string, string>(named[name])]));
  return (name: FacetName, value: string): string =>
    maps.get(name)?.get(value) ?? VALUE_LABELS[value] ?? value;
}
