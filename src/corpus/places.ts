import type { PlaceKind, PlaceMention } from '../analysis/model.ts';
import type {
  FigureView,
  PlaceLink,
  PlaceName,
  PlaceView,
  ReportLink,
  StatementView,
  WiderPlace,
} from './model.ts';

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
  readonly names: readonly { readonly form: string; readonly lang: string; readonly note: string | null }[];
  readonly notToConfuse: readonly string[];
  readonly note: string | null;
  readonly source: string;
  readonly population: { readonly value: number; readonly source: string } | null;
}

/** One report as the places need it. */
export interface PlacedReport {
  readonly link: ReportLink;
  readonly mentions: readonly PlaceMention[];
  readonly statements: readonly StatementView[];
  readonly figures: readonly FigureView[];
}

export interface PlaceSources {
  readonly reports: readonly PlacedReport[];
  readonly factsOf: (id: string) => PlaceFacts | undefined;
  readonly linkOf: (id: string) => PlaceLink | undefined;
}

const squash = (text: string): string => text.replace(/\s+/g, ' ');

/** The forms that editors know, each with its uses in the reports, then the forms only the reports use. */
function namesOf(facts: PlaceFacts, mentions: readonly PlaceMention[]): PlaceName[] {
  const uses = new Map<string, number>();
  for (const { text } of mentions) uses.set(squash(text), (uses.get(squash(text)) ?? 0) + 1);
  const known = [{ form: facts.name, lang: 'fr', note: null }, ...facts.names];
  const forms = new Set(known.map(({ form }) => form));
  const others = [...uses.keys()]
    .filter((form) => !forms.has(form))
    .map((form) => ({ form, lang: 'und', note: null }));
  const seen = new Set<string>();
  return [...known, ...others]
    .filter(({ form, lang }) => !seen.has(`${form} ${lang}`) && seen.add(`${form} ${lang}`))
    .map((name) => ({ ...name, uses: uses.get(name.form) ?? 0 }));
}

const isNamed = (id: string, reports: readonly PlacedReport[]): boolean =>
  reports.some((report) => report.mentions.some((m) => m.id === id && m.role === 'location'));

/** A wider place is a link only where it has a page of its own. */
function widerOf(id: string, { reports, linkOf }: PlaceSources): WiderPlace | undefined {
  const link = linkOf(id);
  return link && { label: link.label, href: isNamed(id, reports) ? link.href : null };
}

function viewPlace(facts: PlaceFacts, sources: PlaceSources): PlaceView | undefined {
  const { reports, linkOf } = sources;
  const link = linkOf(facts.id);
  const naming = reports.filter((r) => r.mentions.some((m) => m.id === facts.id && m.role === 'location'));
  if (!link || naming.length === 0) return undefined;
  const mentions = naming.flatMap((r) => r.mentions.filter((m) => m.id === facts.id));
  const statements = naming.flatMap((r) =>
    r.statements.filter((s) => s.places.some((p) => p.id === facts.id)),
  );
  const held = new Set(statements.flatMap((s) => s.figures.map((figure) => figure.id)));
  return {
    ...link,
    lat: facts.lat,
    lon: facts.lon,
    area: facts.area,
    within: facts.within.flatMap((id) => widerOf(id, sources) ?? []),
    names: namesOf(facts, mentions),
    notToConfuse: facts.notToConfuse,
    note: facts.note,
    source: facts.source,
    population: facts.population,
    mentions: mentions.length,
    statements,
    figures: naming.flatMap((r) => r.figures.filter((figure) => held.has(figure.id))),
    reports: naming.map((r) => r.link),
  };
}

const collator = new Intl.Collator('fr');

/** Every place that a report names as a location, by its French name. */
export function viewPlaces(sources: PlaceSources): PlaceView[] {
  const ids = new Set(sources.reports.flatMap((report) => report.mentions.map((mention) => mention.id)));
  return [...ids]
    .flatMap((id) => sources.factsOf(id) ?? [])
    .flatMap((facts) => viewPlace(facts, sources) ?? [])
    .sort((a, b) => collator.compare(a.label, b.label));
}
