import type { FigureView, PlaceLink, ReportLink, StatementView } from '../model.ts';
import { ancestorsOf, type FactsOf } from './ancestors.ts';
import type { PlaceFacts } from './facts.ts';
import { gatherInside } from './inside.ts';
import type { PlaceView, WiderPlace } from './model.ts';
import { namesOf, type WrittenName } from './names.ts';
import { namesakesOf } from './namesakes.ts';

/** A place as one report names it. */
export interface Naming {
  readonly id: string;
  readonly role: 'location' | 'actor';
  readonly runnersUp: readonly string[];
  readonly written: WrittenName;
}

/** One report as the places need it. */
export interface PlacedReport {
  readonly link: ReportLink;
  readonly namings: readonly Naming[];
  readonly statements: readonly StatementView[];
  readonly figures: readonly FigureView[];
}

export interface PlaceSources {
  readonly reports: readonly PlacedReport[];
  readonly factsOf: FactsOf;
  readonly linkOf: (id: string) => PlaceLink | undefined;
  /** Id of the region or country of an ISO 3166 code. */
  readonly idOfArea: (iso: string) => string | undefined;
}

/** What is added to the name of an area: its code, or that it is made of several regions. */
function annotationOf({ area, kind }: PlaceFacts): string | null {
  if (area.length > 1) return 'ensemble de régions';
  return kind === 'region' ? (area[0] ?? null) : null;
}

function widerOf(id: string, { factsOf, linkOf }: PlaceSources): WiderPlace | undefined {
  const [link, facts] = [linkOf(id), factsOf(id)];
  return link && facts && { ...link, annotation: annotationOf(facts), area: facts.area };
}

/** The regions that a set of regions is made of. */
function partsOf({ id, area }: PlaceFacts, { idOfArea }: Pick<PlaceSources, 'idOfArea'>): string[] {
  return area.length < 2 ? [] : area.flatMap((iso) => idOfArea(iso) ?? []).filter((part) => part !== id);
}

const isNamedIn =
  (id: string) =>
  ({ namings }: PlacedReport): boolean =>
    namings.some((naming) => naming.id === id && naming.role === 'location');

type Bare = Omit<PlaceView, 'inside'>;

/** What the reports say of a place, and what is known of it. */
function viewPlace(facts: PlaceFacts, sources: PlaceSources, pages: ReadonlySet<string>): Bare | undefined {
  const { reports, linkOf, factsOf } = sources;
  const link = linkOf(facts.id);
  if (!link) return undefined;
  const naming = reports.filter(isNamedIn(facts.id));
  const namings = naming.flatMap((report) => report.namings.filter(({ id }) => id === facts.id));
  const statements = naming.flatMap((report) =>
    report.statements.filter(({ places }) => places.some(({ id }) => id === facts.id)),
  );
  const held = new Set(statements.flatMap((statement) => statement.figures.map(({ id }) => id)));
  return {
    ...link,
    lat: facts.lat,
    lon: facts.lon,
    ...(facts.near && { near: facts.near }),
    area: facts.area,
    within: ancestorsOf(facts.id, factsOf).flatMap((id) => widerOf(id, sources) ?? []),
    parts: partsOf(facts, sources).flatMap((id) => linkOf(id) ?? []),
    names: namesOf(
      facts,
      namings.map(({ written }) => written),
    ),
    namesakes: namesakesOf(facts, reports, factsOf, (id) =>
      pages.has(id) ? (linkOf(id)?.href ?? null) : null,
    ),
    notToConfuse: facts.notToConfuse,
    note: facts.note,
    source: facts.source,
    sourceUrl: facts.sourceUrl,
    facts: facts.facts,
    mentions: namings.length,
    statements,
    figures: naming.flatMap((report) => report.figures.filter(({ id }) => held.has(id))),
    dates: statements.flatMap((statement) => statement.dates.map((date) => ({ ...date, statement }))),
    reports: naming.map((report) => report.link),
  };
}

const collator = new Intl.Collator('fr');

/** The ids of what holds the named places, and of the regions that any of these is made of. */
export function surroundingIds(
  named: readonly string[],
  sources: Pick<PlaceSources, 'factsOf' | 'idOfArea'>,
): string[] {
  const { factsOf } = sources;
  const holding = named.flatMap((id) => ancestorsOf(id, factsOf));
  const parts = [...named, ...holding].flatMap((id) => {
    const facts = factsOf(id);
    return facts ? partsOf(facts, sources) : [];
  });
  const known = new Set(named);
  return [...new Set([...holding, ...parts])].filter((id) => !known.has(id));
}

/** Every place that has a page: those that a report names as a location, and what holds them or makes them up. */
export function viewPlaces(sources: PlaceSources): ReturnType<typeof gatherInside> {
  const { reports, factsOf } = sources;
  const mentioned = new Set(reports.flatMap(({ namings }) => namings.map(({ id }) => id)));
  const named = [...mentioned].filter((id) => reports.some(isNamedIn(id)) && factsOf(id));
  const around = surroundingIds(named, sources);
  const pages = new Set([...named, ...around]);
  const view = (ids: readonly string[]): Bare[] =>
    ids
      .flatMap((id) => factsOf(id) ?? [])
      .flatMap((facts) => viewPlace(facts, sources, pages) ?? [])
      .sort((a, b) => collator.compare(a.label, b.label));
  return gatherInside(view(named), view(around));
}
