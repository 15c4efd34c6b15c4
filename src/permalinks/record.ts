import { type Entry, inLedgerOrder, type Kind, lastVersion, slugNow, type Version } from './entry.ts';
import { createRegister } from './identify.ts';
import { besideOf, type Seen } from './pair.ts';
import type { Present, PresentFigure, PresentPlace, PresentReport, PresentStatement } from './present.ts';
import { markOf, wordsOf } from './words.ts';

/** How a thing is written down: what it was before, if it was, and what it is now. */
type Facts = Omit<Entry, 'versions' | 'withdrawn'> & { readonly by: string | null; readonly text: string };

/** A version is added where the words, the speaker or the publication itself changed; the rest is kept up. */
function write(known: Entry | undefined, { by, text, ...facts }: Facts, today: string): Entry {
  const said = { ...(by !== null && { by }), text };
  if (!known) return { ...facts, versions: [{ since: today, ...said }] };
  const last = lastVersion(known);
  const isSame = wordsOf(last.text) === wordsOf(text) && (last.by ?? null) === by && !known.withdrawn;
  const next: Version = { since: today, ...said, cause: 'text' };
  const { withdrawn: _, ...rest } = known;
  return { ...rest, ...facts, versions: isSame ? known.versions : [...known.versions, next] };
}

type Known = ReadonlyMap<string, Entry>;

const byKey = (entries: readonly Entry[]): Known =>
  new Map(entries.map((entry) => [`${entry.kind} ${entry.id}`, entry]));

/** Entries that stand at an address of their own, by kind and slug. */
const bySlug = (entries: readonly Entry[]): Known =>
  new Map(
    entries.flatMap((entry) =>
      entry.to === undefined ? [[`${entry.kind} ${slugNow(entry)}`, entry] as const] : [],
    ),
  );

function signs(now: Seen, beside: readonly [string, string] | undefined): Pick<Entry, 'in' | 'beside'> {
  return { in: markOf(now.sentence), ...(beside && { beside: [beside[0], beside[1]] }) };
}

function writeClaims(
  statements: readonly PresentStatement[],
  house: string,
  known: Known,
  today: string,
): Entry[] {
  const beside = besideOf(statements);
  return statements.map((now, index) => {
    const entry = known.get(`claim ${now.id}`);
    const sigils = [...(entry?.sigils ?? []).filter((sigil) => sigil !== now.sigil), now.sigil];
    const { id, by, text } = now;
    const facts = { kind: 'claim' as const, id, report: house, sigils, places: [...now.places] };
    return write(entry, { ...facts, ...signs(now, beside[index]), by, text }, today);
  });
}

function writeFigures(
  figures: readonly PresentFigure[],
  house: string,
  known: Known,
  today: string,
): Entry[] {
  const beside = besideOf(figures);
  return figures.map((now, index) => {
    const { id, claim, text } = now;
    const facts = { kind: 'figure' as const, id, report: house, ...(claim !== null && { claim }) };
    return write(
      known.get(`figure ${id}`),
      { ...facts, ...signs(now, beside[index]), by: null, text },
      today,
    );
  });
}

function writeReport(report: PresentReport, pages: Known, known: Known, today: string): Entry[] {
  const entry = pages.get(`report ${report.slug}`);
  const id = entry?.id ?? report.slug;
  return [
    write(entry, { kind: 'report', id, by: null, text: report.title }, today),
    ...writeClaims(report.statements, id, known, today),
    ...writeFigures(report.figures, id, known, today),
  ];
}

function writePlace({ id, name, lat, lon }: PresentPlace, pages: Known, today: string): Entry {
  const entry = pages.get(`place ${id}`);
  const position = lat === null || lon === null ? {} : { lat, lon };
  return write(entry, { kind: 'place', id: entry?.id ?? id, ...position, by: null, text: name }, today);
}

/** The reports under the ids that a ledger gives them. */
export function identifyAgain(entries: readonly Entry[], reports: readonly PresentReport[]): PresentReport[] {
  const register = createRegister({ entries });
  return reports.map((report) => {
    const statements = register.statements(report.slug, report.statements);
    const figures = register.figures(report.slug, report.figures);
    const idNow = new Map(report.statements.map(({ id }, index) => [id, statements[index]?.id ?? id]));
    return {
      ...report,
      statements: report.statements.map((statement, index) => {
        const { id = statement.id, number = 0 } = statements[index] ?? {};
        return { ...statement, id, sigil: `${statement.letter}${number}` };
      }),
      figures: report.figures.map((figure, index) => ({
        ...figure,
        id: figures[index]?.id ?? figure.id,
        claim: figure.claim === null ? null : (idNow.get(figure.claim) ?? figure.claim),
      })),
    };
  });
}

/** The ledger with all that is there now written down, in its order. */
export function record(entries: readonly Entry[], present: Present, today: string): Entry[] {
  const known = byKey(entries);
  const pages = bySlug(entries);
  const written = [
    ...present.reports.flatMap((report) => writeReport(report, pages, known, today)),
    ...present.places.map((place) => writePlace(place, pages, today)),
  ];
  const all = new Map([...known, ...byKey(written)]);
  return [...all.values()].sort(inLedgerOrder);
}

/** How many things are published that no line of the ledger tells of. */
export function countUnrecorded(entries: readonly Entry[], { reports, places }: Present): number {
  const known = byKey(entries);
  const isNew =
    (kind: Kind) =>
    ({ id }: { readonly id: string }) =>
      !known.has(`${kind} ${id}`);
  const pages = bySlug(entries);
  const isNewPage = (kind: Kind, slug: string): boolean => !pages.has(`${kind} ${slug}`);
  const inReports = reports.map(
    ({ slug, statements, figures }) =>
      Number(isNewPage('report', slug)) +
      statements.filter(isNew('claim')).length +
      figures.filter(isNew('figure')).length,
  );
  const newPlaces = places.filter(({ id }) => isNewPage('place', id)).length;
  return inReports.reduce((sum, count) => sum + count, newPlaces);
}
