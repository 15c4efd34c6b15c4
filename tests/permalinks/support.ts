import { type Entry, entrySchema } from '../../src/permalinks/entry.ts';
import type { Present, PresentPlace, PresentReport, PresentStatement } from '../../src/permalinks/present.ts';
import { markOf } from '../../src/permalinks/words.ts';

const DAY = '2025-11-05';

/** What a test says of a line of the ledger beside its id and words. */
type Rest = Partial<Omit<Entry, 'kind' | 'id' | 'versions'>> & {
  readonly by?: string;
  readonly sentence?: string;
};

function entry(kind: Entry['kind'], id: string, text: string, { by, sentence, ...rest }: Rest = {}): Entry {
  const version = { since: DAY, text, ...(by !== undefined && { by }) };
  const mark = sentence === undefined ? {} : { in: markOf(sentence) };
  return entrySchema.parse({ kind, id, ...mark, ...rest, versions: [version] });
}

export const claim = (id: string, text: string, rest: Rest = {}): Entry =>
  entry('claim', id, text, { report: 'r', by: 'Moscou', ...rest });
export const figure = (id: string, text: string, rest: Rest = {}): Entry =>
  entry('figure', id, text, { report: 'r', ...rest });
export const report = (id: string, title = id): Entry => entry('report', id, title);
export const place = (id: string, name: string, lat?: number, lon?: number): Entry =>
  entry('place', id, name, { ...(lat !== undefined && { lat }), ...(lon !== undefined && { lon }) });

/** A statement as it stands now; its sentence is its words where a test says nothing else. */
export const said = (id: string, text: string, part: Partial<PresentStatement> = {}): PresentStatement => ({
  ...{ id, text, by: 'Moscou', letter: 'R', sigil: 'R1', places: [], sentence: text },
  ...part,
});

export const now = (slug: string, part: Partial<PresentReport> = {}): PresentReport => ({
  ...{ slug, title: slug, statements: [], figures: [], corrections: [] },
  ...part,
});

export const placed = (
  id: string,
  name: string,
  lat: number | null = null,
  lon: number | null = null,
): PresentPlace => ({
  ...{ id, name, forms: [], lat, lon },
});

export function present(reports: readonly PresentReport[], places: readonly PresentPlace[] = []): Present {
  const known = new Set(places.map(({ id }) => id));
  return { reports, places, candidates: places, hasPlace: (id) => known.has(id) };
}
