import { type Diagnostic, diagnose, locate } from '../diagnostic.ts';
import { MESSAGES } from '../messages.ts';
import type { PlaceRow } from '../place.ts';
import type { Row, Table } from '../table.ts';

interface Claim {
  readonly row: Row<PlaceRow>;
  readonly form: string;
  readonly path: readonly PropertyKey[];
}

const claimsOf = (row: Row<PlaceRow>): Claim[] => [
  { row, form: row.value.name, path: ['name'] },
  ...row.value.names.map(({ form }, index) => ({ row, form, path: ['names', index, 'form'] })),
];

const pointsAt = (from: PlaceRow, to: PlaceRow): boolean => from.notToConfuse.includes(to.id);

/** Two rows may share a name where one of them says so (« Dnipro », the city and the river). */
const isDeclared = (a: PlaceRow, b: PlaceRow): boolean => pointsAt(a, b) || pointsAt(b, a);

/** Names that two places claim without knowing of each other; `keyOf` makes spellings comparable. */
export function findSharedNames(table: Table<PlaceRow>, keyOf: (name: string) => string): Diagnostic[] {
  const owners = new Map<string, Claim[]>();
  return table.rows.flatMap(claimsOf).flatMap((claim) => {
    const key = keyOf(claim.form);
    const others = (owners.get(key) ?? []).filter(({ row }) => row !== claim.row);
    owners.set(key, [...(owners.get(key) ?? []), claim]);
    const rival = others.find(({ row }) => !isDeclared(row.value, claim.row.value));
    if (!rival) return [];
    const { line } = locate(table.source, rival.row.at(rival.path));
    const message = MESSAGES.sharedName(claim.form, rival.row.value.id, line);
    return [diagnose(table, claim.row.at(claim.path), message)];
  });
}
