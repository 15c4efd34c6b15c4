import type {
  MeasuredKind,
  Nature,
  PlaceKind,
  Proposition,
  Qualifier,
  SourceKind,
  Stance,
} from '../analysis/model.ts';
import type { Voice } from '../editorial/voice.ts';
import type { RenderedBlock } from '../markdown/model.ts';
import type { QuestionPage, QuestionView } from './answers/model.ts';
import type { Reckoning } from './checks.ts';
import type { HeadlineGap } from './headline.ts';
import type { PlaceView } from './places/model.ts';
import type { Spot } from './places/neighbours.ts';
import type { Thread } from './threads/model.ts';

export type { Inside, PlaceName, PlaceView, WiderPlace } from './places/model.ts';
export type { Voice };

/** Anything one can point at: its printed name and its address under the base path. */
export interface Link {
  readonly label: string;
  readonly href: string;
}

/** The mark of one statement, as it stands in a margin, a table or on the map. */
export interface SigilRef {
  readonly sigil: string;
  readonly number: number;
  readonly voice: Voice;
  readonly href: string;
}

/** The speech act: a document or the report itself *reports*, a voice *asserts*, *denies*, *demands*. */
export const ACTS = ['asserts', 'reports', 'denies', 'demands'] as const satisfies readonly (
  | Stance
  | 'reports'
)[];
export type Act = (typeof ACTS)[number];

/** A report, with its date: what it holds was said by then. */
export interface ReportLink extends Link {
  /** `YYYY-MM-DD`. */
  readonly date: string;
}

export interface PlaceLink extends Link {
  readonly id: string;
  readonly kind: PlaceKind;
}

export interface StatementView extends SigilRef {
  /** Permanent: an edit elsewhere in the report does not change it. */
  readonly id: string;
  /** Address of its own page. */
  readonly page: string;
  readonly kind: 'claim' | 'narration';
  /** As printed: « Le rapport » for narration, « Source non nommée » where the text names nobody. */
  readonly speaker: string;
  /** The row of speakers.yml; null for narration and where nobody has filed the source. */
  readonly speakerId: string | null;
  /** Null for narration and where the text names nobody. */
  readonly speakerKind: SourceKind | null;
  /** Address of the source's page; null for narration and where nobody is named. */
  readonly source: string | null;
  /** Visible text, pieces joined by « … ». */
  readonly text: string;
  readonly act: Act;
  /** When it was said, ISO; null where the report does not say. */
  readonly date: string | null;
  readonly places: readonly PlaceLink[];
  readonly figures: readonly FigureView[];
  /** The dates in its content, as they stand in the text. */
  readonly dates: readonly { readonly iso: string; readonly written: string }[];
  /** The statements that explicitly deny this one, and those that this one denies. */
  readonly contestedBy: readonly SigilRef[];
  readonly denies: readonly SigilRef[];
  /** The statements whose numbers or words do not agree with this one's: computed, no denial. */
  readonly departsFrom: readonly SigilRef[];
  /** What the text leaves out, in words: « date de la déclaration », « valeur du chiffre ». */
  readonly unsaid: readonly string[];
  /** The visible text of the sentence that holds it. */
  readonly context: string;
  /** True where the source text breaks off behind its last word. */
  readonly breaksOff: boolean;
  /** What it says, in a form that can be compared; null where the analysis has none. */
  readonly proposition: Proposition | null;
  /** The same claim elsewhere; null where nothing repeats it, denies it or says the contrary. */
  readonly thread: Thread | null;
  readonly report: ReportLink;
}

export interface FigureView {
  /** Permanent; also its anchor on the figures page. */
  readonly id: string;
  /** Address of its own page. */
  readonly href: string;
  readonly kind: MeasuredKind;
  readonly qualifier: Qualifier;
  /** « 116 000 km² », « 240 euros la tonne », or the words of a vague quantity. */
  readonly quantity: string;
  /** The same under its reserve: « environ 116 000 km² ». */
  readonly reserved: string;
  /** As written, qualifier included. */
  readonly written: string;
  readonly value: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly unit: string;
  /** What is counted, as written, for a count. */
  readonly noun?: string;
  /** Held or flowing; null where its sentence does not say. */
  readonly nature: Nature | null;
  /** What a share is taken of, as written, or null. */
  readonly of: string | null;
  /** The unit of time of a rate, or null. */
  readonly per: string | null;
  /** What else a rate is by, as written: « la tonne », « pour 100 000 habitants », or null. */
  readonly each: string | null;
  /** True for the number that a rate is by: it is shown with the rate. */
  readonly isEach: boolean;
  /** The statements that carry it; empty where it stands outside all of them. */
  readonly statements: readonly SigilRef[];
  readonly speaker: string | null;
  readonly sentence: string;
  readonly report: ReportLink;
}

/** A correction as it was published. */
export interface CorrectionView {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly text: string;
  /** The page of the statement that it is about, under its sigil; null where it is about the whole report. */
  readonly about: Link | null;
}

/** What an editor says that a report leaves out, with what of the report it is about. */
export interface AddedUnsaid {
  readonly text: string;
  /** The statements that leave it out; none where the whole report does. */
  readonly statements: readonly SigilRef[];
  /** The figure as written, or the place, that it is about. */
  readonly about: Link | null;
  /** Where one reads more, outside the site. */
  readonly link: Link | null;
}

export interface ReportView extends ReportLink {
  readonly slug: string;
  readonly rank: number;
  readonly title: string;
  readonly standfirst: string | null;
  readonly subject: string | null;
  readonly source: {
    readonly name: string;
    readonly url: string | null;
    readonly note: string | null;
  } | null;
  readonly infoDate: string | null;
  readonly infoNote: string | null;
  readonly version: number;
  /** Oldest first. */
  readonly corrections: readonly CorrectionView[];
  /** What the editors add to what it leaves unsaid, in their order. */
  readonly added: readonly AddedUnsaid[];
  /** The last day on which it was published, updated or corrected, `YYYY-MM-DD`. */
  readonly modified: string;
  /** The text, marked, block by block. */
  readonly blocks: readonly RenderedBlock[];
  /** Numbers of the paragraphs where the source text breaks off. */
  readonly cuts: readonly number[];
  readonly voices: readonly Voice[];
  readonly statements: readonly StatementView[];
  readonly places: readonly PlaceView[];
  readonly figures: readonly FigureView[];
  /** What its figures give when they are reckoned with. */
  readonly reckoning: Reckoning;
  /** The figures of its title and standfirst that its text gives otherwise. */
  readonly headline: readonly HeadlineGap[];
  /** The editors' questions that it answers. */
  readonly questions: readonly QuestionView[];
}

export interface Corpus {
  /** Newest first. */
  readonly reports: readonly ReportView[];
  readonly voices: readonly Voice[];
  readonly statements: readonly StatementView[];
  /** Those that a report names, by French name. */
  readonly places: readonly PlaceView[];
  /** Regions and countries that no report names, but that hold a named place or are a part of a named area. */
  readonly surroundings: readonly PlaceView[];
  /** Towns that the editors know and no report names, to take distances to. */
  readonly landmarks: readonly Spot[];
  /** In the editors' order, answered or not. */
  readonly questions: readonly QuestionPage[];
  readonly figures: readonly FigureView[];
}
