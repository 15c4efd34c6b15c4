import type { City } from './cities.ts';
import { nameKey } from './key.ts';
import { communeNumber } from './position-number.ts';
import { readRows } from './rows.ts';

/** A row of Insee's list of communes, as `@etalab/decoupage-administratif` packs it: no position. */
interface Row {
  /** Insee's number: *29158*, *2A004*. */
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly zone: string;
  readonly departement: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
  /** The commune of which this one became a part. */
  readonly chefLieu?: string;
}

/** A row of the list of groups of communes (EPCI). */
interface Group {
  readonly membres: readonly { readonly code: string }[];
}

interface Position {
  readonly lat: number;
  readonly lon: number;
}

/** Where a commune lies, and within how many kilometres. */
interface Estimate extends Position {
  readonly withinKm: number;
}

/**
 * Kilometres within which 95 of 100 communes of known position lie of the middle of the others: of those that became
 * one with them, of those that share a postal code, of those of their group.
 */
export const REACH_KM = { part: 10, postal: 10, group: 22 } as const;

const COMMUNES = new Set(['commune-actuelle', 'commune-deleguee']);

const COLUMNS = ['code', 'nom', 'type', 'zone', 'departement'] as const;

const isRow = (row: unknown): row is Row =>
  typeof row === 'object' &&
  row !== null &&
  COLUMNS.every((column) => typeof Reflect.get(row, column) === 'string');

const isGroup = (row: unknown): row is Group =>
  typeof row === 'object' && row !== null && Array.isArray(Reflect.get(row, 'membres'));

const middleOf = (all: readonly Position[]): Position | null =>
  all.length === 0
    ? null
    : {
        lat: all.reduce((sum, { lat }) => sum + lat, 0) / all.length,
        lon: all.reduce((sum, { lon }) => sum + lon, 0) / all.length,
      };

const filedAs = (departement: string, name: string): string => `FR.${departement} ${nameKey(name)}`;

/** The towns of France by département and name. */
function byName(towns: readonly City[]): Map<string, City> {
  const known = new Map<string, City>();
  for (const town of towns.filter(({ country }) => country === 'FR'))
    for (const form of [...town.mainForms, ...town.otherForms]) {
      const key = `${town.region} ${nameKey(form)}`;
      if (!known.has(key)) known.set(key, town);
    }
  return known;
}

/** Rows by each of their keys. */
function groupByEach(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): Map<string, Row[]> {
  const pairs = rows.flatMap((row) => keysOf(row).map((key) => ({ key, row })));
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, all]) => [key, all.map(({ row }) => row)]));
}

/** What tells where a commune lies: the positions of its neighbours. */
function estimator(rows: readonly Row[], groups: readonly Group[], known: ReadonlyMap<string, City>) {
  const positionOf = ({ departement, nom }: Row): City | undefined => known.get(filedAs(departement, nom));
  const groupOf = new Map(groups.flatMap(({ membres }, i) => membres.map(({ code }) => [code, String(i)])));
  const current = new Map(rows.flatMap((row) => (row.chefLieu ? [] : [[row.code, row] as const])));
  const parts = groupByEach(rows, ({ chefLieu }) => (chefLieu ? [chefLieu] : []));
  const postal = groupByEach(rows, ({ codesPostaux = [] }) => codesPostaux);
  const grouped = groupByEach(rows, ({ code }) => [groupOf.get(code) ?? '']);
  const middle = (near: readonly Row[]): Position | null =>
    middleOf(near.flatMap((row) => positionOf(row) ?? []));
  return ({ code, chefLieu, codesPostaux = [] }: Row): Estimate | null => {
    const own = parts.get(code) ?? [];
    const whole = chefLieu === undefined ? undefined : current.get(chefLieu);
    const part =
      middle(own.filter((row) => row.code === code)) ?? middle(own) ?? middle(whole ? [whole] : []);
    if (part) return { ...part, withinKm: REACH_KM.part };
    const beside = middle(codesPostaux.flatMap((one) => postal.get(one) ?? []));
    if (beside) return { ...beside, withinKm: REACH_KM.postal };
    const group = groupOf.get(code);
    const around = group === undefined ? null : middle(grouped.get(group) ?? []);
    return around && { ...around, withinKm: REACH_KM.group };
  };
}

/**
 * The communes of France that are not among the towns, each where its neighbours are: the list gives no position.
 *
 * @throws TypeError for files that are not such lists
 */
export function findCommunes(communes: unknown, groups: unknown, towns: readonly City[]): City[] {
  const all = readRows(communes, isRow, 'communes.json', COLUMNS);
  const rows = all.filter(({ type, zone }) => COMMUNES.has(type) && zone === 'metro');
  const known = byName(towns);
  const estimate = estimator(rows, readRows(groups, isGroup, 'epci.json', ['membres']), known);
  const found = new Map<string, City>();
  for (const row of rows) {
    const key = filedAs(row.departement, row.nom);
    const position = known.has(key) || found.has(key) ? null : estimate(row);
    if (!position) continue;
    found.set(key, {
      ...position,
      id: communeNumber(row.code, row.type === 'commune-deleguee'),
      name: row.nom,
      mainForms: [row.nom],
      otherForms: [],
      feature: 'PPL',
      country: 'FR',
      region: `FR.${row.departement}`,
      population: row.population ?? 0,
    });
  }
  return [...found.values()];
}
