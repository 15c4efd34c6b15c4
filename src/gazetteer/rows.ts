/**
 * The rows of a package's JSON. Asked by hand: these files are read where an index is made, and a library of schemas
 * would be read with them.
 *
 * @throws TypeError for what is no list of rows of that kind
 */
export function readRows<T>(
  json: unknown,
  isRow: (row: unknown) => row is T,
  file: string,
  columns: readonly string[],
): readonly T[] {
  if (!Array.isArray(json)) throw new TypeError(`${file}: a list was expected`);
  return json.map((row: unknown, i) => {
    if (!isRow(row)) throw new TypeError(`${file}: row ${i} lacks one of ${columns.join(', ')}`);
    return row;
  });
}
