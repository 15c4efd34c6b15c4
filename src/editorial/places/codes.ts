import { type Diagnostic, diagnose } from '../diagnostic.ts';
import { MESSAGES } from '../messages.ts';
import type { PlaceRow } from '../place.ts';
import type { Row, Table } from '../table.ts';

type Written = readonly (readonly [code: string | undefined, path: readonly PropertyKey[]])[];

const codesOf = ({ country, region, iso, area = [] }: PlaceRow): Written => [
  [country, ['country']],
  [region, ['region']],
  [iso, ['iso']],
  ...area.map((code, index) => [code, ['area', index]] as const),
];

/** The codes that one could have meant: the regions of the country, or the countries. */
function likely(code: string, known: ReadonlySet<string>): string[] {
  const [country = '', region] = code.split('-');
  const start = region === undefined ? '' : `${country}-`;
  return [...known].filter((one) => one.startsWith(start) && one.includes('-') === (region !== undefined));
}

/** ISO 3166 codes that stand for nothing. */
export function findUnknownCodes(table: Table<PlaceRow>, known: ReadonlySet<string>): Diagnostic[] {
  const tell = ({ value, at }: Row<PlaceRow>): Diagnostic[] =>
    codesOf(value).flatMap(([code, path]) =>
      code === undefined || known.has(code)
        ? []
        : [diagnose(table, at(path), MESSAGES.unknownCode(code, likely(code, known)))],
    );
  return table.rows.flatMap(tell);
}
