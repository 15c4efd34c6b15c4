import type { Voice } from '../../editorial/voice.ts';

/** What a sigil is drawn from. */
export type LedgerVoice = Pick<Voice, 'id' | 'letter' | 'label' | 'shape' | 'hue'>;

/** One item a statement, in the order of the site: newest report first, then as they stand in its text. */
export interface LedgerRows {
  /** Last step of the statement's own address. */
  readonly id: readonly string[];
  /** Typeset. */
  readonly text: readonly string[];
  readonly number: readonly number[];
  /** Indexes in the tables of the ledger; an act is one of `ACTS`, a date may be missing. */
  readonly voice: readonly number[];
  readonly source: readonly number[];
  readonly act: readonly number[];
  readonly report: readonly number[];
  readonly date: readonly (number | null)[];
  readonly places: readonly (readonly number[])[];
  readonly lacks: readonly (readonly number[])[];
  readonly repetition: readonly (number | null)[];
  /** Numbers of other rows. */
  readonly contestedBy: readonly (readonly number[])[];
  readonly departsFrom: readonly (readonly number[])[];
}

/**
 * Every statement of the site, column by column, each name once: 10,000 rows in one small file that the
 * browser asks for when the reader chooses, sorts or searches.
 */
export interface PackedLedger {
  readonly voices: readonly LedgerVoice[];
  /** The printed name, and the last step of the source's address; null for narration and the unnamed. */
  readonly sources: readonly (readonly [label: string, key: string | null])[];
  readonly places: readonly (readonly [id: string, label: string])[];
  /** With the day of the report, `YYYY-MM-DD`. */
  readonly reports: readonly (readonly [slug: string, label: string, date: string])[];
  /** ISO dates of the analysis. */
  readonly dates: readonly string[];
  /** What statements leave out, in words. */
  readonly lacks: readonly string[];
  /** How often claims are repeated, in words: « 3 rapports, une origine ». */
  readonly repetitions: readonly string[];
  readonly rows: LedgerRows;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

const TABLES = ['voices', 'sources', 'places', 'reports', 'dates', 'lacks', 'repetitions'] as const;

const holdsLists = (value: object, names: readonly string[]): boolean =>
  names.every((name) => Array.isArray(Reflect.get(value, name)));

const COLUMNS = [
  'id',
  'text',
  'number',
  'voice',
  'source',
  'act',
  'report',
  'date',
  'places',
  'lacks',
  'repetition',
  'contestedBy',
  'departsFrom',
] as const satisfies readonly (keyof LedgerRows)[];

/** Whether a file that was fetched is a ledger: its tables and columns are there, all columns of one length. */
export function isLedger(value: unknown): value is PackedLedger {
  if (!isObject(value) || !holdsLists(value, TABLES)) return false;
  const rows: unknown = Reflect.get(value, 'rows');
  if (!isObject(rows) || !holdsLists(rows, COLUMNS)) return false;
  return new Set(COLUMNS.map((name) => Reflect.get(Reflect.get(rows, name), 'length'))).size === 1;
}

export const rowCount = ({ rows }: PackedLedger): number => rows.id.length;
