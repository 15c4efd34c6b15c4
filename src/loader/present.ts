import { z } from 'zod';
import type { Editorial } from '../editorial/index.ts';
import type { PlaceRow } from '../editorial/place.ts';
import type { Gazetteer } from '../gazetteer/model.ts';
import type { Present, PresentPlace, PresentReport } from '../permalinks/present.ts';

/** What of a stored report the ledger of addresses is compared with. */
const Stored = z.object({
  title: z.string(),
  corrections: z.array(z.object({ date: z.string(), claim: z.string().nullable() })),
  figures: z.array(z.object({ id: z.string(), sentence: z.string() })),
  statements: z.array(
    z.object({
      id: z.string(),
      sigil: z.string(),
      number: z.number(),
      quote: z.string(),
      speaker: z.string().nullable(),
      context: z.string(),
      places: z.array(z.string()),
      figures: z.array(z.number()),
    }),
  ),
  analysis: z.object({
    figures: z.array(z.object({ text: z.string() })),
    places: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        role: z.string(),
        lat: z.number().nullable(),
        lon: z.number().nullable(),
        near: z.object({}).optional(),
      }),
    ),
  }),
});
type Stored = z.infer<typeof Stored>;

/** The innermost statement that carries a figure: the one with the fewest words. */
function carrierOf({ statements }: Stored, figure: number): string | null {
  const carriers = statements.filter(({ figures }) => figures.includes(figure));
  return carriers.sort((a, b) => a.quote.length - b.quote.length)[0]?.id ?? null;
}

function presentReport(slug: string, stored: Stored): PresentReport {
  return {
    slug,
    title: stored.title,
    corrections: stored.corrections,
    statements: stored.statements.map(({ id, sigil, number, quote, speaker, context, places }) => ({
      ...{ id, sigil, places },
      letter: sigil.slice(0, -String(number).length),
      text: quote,
      by: speaker,
      sentence: context,
    })),
    figures: stored.figures.map(({ id, sentence }, index) => ({
      ...{ id, sentence, by: null },
      text: stored.analysis.figures[index]?.text ?? '',
      claim: carrierOf(stored, index),
    })),
  };
}

const fromRow = ({ id, name, names, lat, lon }: PlaceRow): PresentPlace => ({
  ...{ id, name },
  forms: names.map(({ form }) => form),
  lat: lat ?? null,
  lon: lon ?? null,
});

/** What would be published, of reports as they are stored; places are those that the reports name. */
export function presentOf(
  reports: readonly { readonly slug: string; readonly data: unknown }[],
  { places }: Pick<Editorial, 'places'>,
  gazetteer: Gazetteer,
): Present {
  const stored = reports.map(({ slug, data }) => ({ slug, data: Stored.parse(data) }));
  const located = stored.flatMap(({ data }) =>
    data.analysis.places.filter(({ role }) => role === 'location'),
  );
  const unlisted = new Map(located.filter(({ near }) => near).map((place) => [place.id, place]));
  const named = [...new Set(located.map(({ id }) => id))].flatMap(
    (id) => gazetteer.byId(id) ?? unlisted.get(id) ?? [],
  );
  return {
    reports: stored.map(({ slug, data }) => presentReport(slug, data)),
    places: named.map(({ id, name, lat, lon }) => ({ id, name, forms: [], lat, lon })),
    candidates: places.map(fromRow),
    hasPlace: (id) => gazetteer.byId(id) !== undefined,
  };
}
