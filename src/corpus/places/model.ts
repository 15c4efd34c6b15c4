import type { Nearness, PlaceKind } from '../../analysis/model.ts';
import type { FigureView, Link, PlaceLink, ReportLink, SigilRef, StatementView, Voice } from '../model.ts';

/** An area that holds a place, the page of which it leads to. */
export interface WiderPlace extends PlaceLink {
  /** « UA-14 », « ensemble de régions »; null where there is nothing to add to the name. */
  readonly annotation: string | null;
  /** ISO 3166 codes of what it covers. */
  readonly area: readonly string[];
}

/** Who writes a name: a voice in its own words, or the report, which also words what it does not quote. */
export interface NameUse {
  readonly voice: Voice;
  /** « Le rapport », or the source whose quoted words hold the name. */
  readonly speaker: string;
  readonly count: number;
  /** Statements that hold the name, each once; empty where it stands outside all of them, as in a heading. */
  readonly statements: readonly SigilRef[];
  readonly reports: readonly ReportLink[];
}

/** One name of a place: its form, its language, since when, who uses it. */
export interface PlaceName {
  readonly form: string;
  /** BCP 47. */
  readonly lang: string;
  readonly note: string | null;
  /** ISO, a year or a day; null where the editors do not say. */
  readonly since: string | null;
  readonly until: string | null;
  /** Who says since when. */
  readonly source: { readonly label: string; readonly url: string | null } | null;
  /** How often the reports write it so. */
  readonly uses: number;
  readonly by: readonly NameUse[];
}

/** Another place of the same name. */
export interface Namesake {
  readonly id: string;
  readonly label: string;
  readonly kind: PlaceKind;
  /** Null where it has no page. */
  readonly href: string | null;
  /** « oblast de Rostov, Russie »; empty where nothing holds it. */
  readonly where: string;
  /** How often a report's name could have meant it and was read otherwise. */
  readonly ruledOut: number;
}

/** A quantity from outside the reports. */
export interface PlaceFact {
  readonly label: string;
  /** « 26 517 km² ». */
  readonly quantity: string;
  /** ISO. */
  readonly date: string | null;
  readonly source: string;
  readonly url: string | null;
  readonly note: string | null;
}

/** A date that a statement about the place holds. */
export interface PlaceDate {
  /** As in {@link DateMention}. */
  readonly iso: string;
  readonly written: string;
  readonly statement: StatementView;
}

/** What lies in a region or a country, counted apart from what names it. */
export interface Inside {
  /** By French name. */
  readonly places: readonly PlaceView[];
  /** Statements about those places that do not name the region or country itself. */
  readonly statements: readonly StatementView[];
  /** Reports that name one of them. */
  readonly reports: readonly ReportLink[];
}

export interface PlaceView extends PlaceLink {
  readonly lat: number | null;
  readonly lon: number | null;
  /** For a place that only a report knows: its position is approximate. */
  readonly near?: Nearness;
  /** ISO 3166-2 codes of what it covers, for a region or a set of regions. */
  readonly area: readonly string[];
  /** The areas that hold it, the smallest first. */
  readonly within: readonly WiderPlace[];
  /** The regions that a set of regions is made of. */
  readonly parts: readonly PlaceLink[];
  readonly names: readonly PlaceName[];
  readonly namesakes: readonly Namesake[];
  readonly notToConfuse: readonly string[];
  readonly note: string | null;
  readonly source: string;
  /** Where the source shows it; null where it has no page for it. */
  readonly sourceUrl: string | null;
  readonly facts: readonly PlaceFact[];
  readonly mentions: number;
  readonly statements: readonly StatementView[];
  readonly figures: readonly FigureView[];
  readonly dates: readonly PlaceDate[];
  readonly reports: readonly ReportLink[];
  readonly inside: Inside;
}

/** An address that leads to a place: one of its names. */
export interface Alias extends Link {
  readonly slug: string;
  /** One, or those to choose from. */
  readonly places: readonly PlaceView[];
}
