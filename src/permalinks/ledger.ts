import { join } from 'node:path';
import { type Diagnostic, diagnose, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { readText } from '../editorial/read-text.ts';
import { shownPath } from '../editorial/table.ts';
import { checkYaml, readYaml } from '../editorial/yaml.ts';
import { addressOf, type Entry, entrySchema, FOLDERS, type Kind } from './entry.ts';

export const LEDGER_FILE = 'permalinks.jsonl';

/** All that was ever published under an address of ours. */
export interface Ledger extends SourceFile {
  /** False where the folder keeps none: then nothing is asked of it. */
  readonly isKept: boolean;
  readonly entries: readonly Entry[];
  /** Offset of each entry's id in the file, in the order of {@link entries}. */
  readonly at: ReadonlyMap<Entry, number>;
  readonly diagnostics: readonly Diagnostic[];
}

interface Line {
  readonly entry: Entry | null;
  readonly offset: number;
  readonly diagnostics: readonly Diagnostic[];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** JSON is YAML: the reader of the editors' tables tells where in a faulty line the fault stands. */
function faultsOf(file: SourceFile, text: string, start: number): Diagnostic[] {
  const yaml = { ...file, text, start };
  const { read, diagnostics } = readYaml(yaml);
  return read === null ? diagnostics : checkYaml(yaml, read, entrySchema).diagnostics;
}

function readLine(file: SourceFile, text: string, start: number): Line {
  const value = parseJson(text);
  if (value === undefined) {
    return { entry: null, offset: start, diagnostics: [diagnose(file, start, MESSAGES.brokenLedger())] };
  }
  const { data } = entrySchema.safeParse(value);
  if (!data) return { entry: null, offset: start, diagnostics: faultsOf(file, text, start) };
  return { entry: data, offset: start + Math.max(0, text.indexOf(`"${data.id}"`)), diagnostics: [] };
}

function linesOf(file: SourceFile): Line[] {
  let start = 0;
  return file.source.split('\n').flatMap((raw) => {
    const from = start;
    start += raw.length + 1;
    const text = raw.replace(/\r$/, '');
    return text.trim() === '' ? [] : [readLine(file, text, from)];
  });
}

const keyOf = (kind: Kind, id: string): string => `${FOLDERS[kind]}/${id}`;

/** The same id twice, a report or a successor that is not there, successors that go round in a circle. */
function checkTies(
  file: SourceFile,
  entries: readonly Entry[],
  at: ReadonlyMap<Entry, number>,
): Diagnostic[] {
  const byKey = new Map<string, Entry>();
  const twice = entries.filter((entry) => {
    const isKnown = byKey.has(addressOf(entry));
    if (!isKnown) byKey.set(addressOf(entry), entry);
    return isKnown;
  });
  const follow = (entry: Entry): Entry | undefined =>
    entry.to === undefined ? undefined : byKey.get(keyOf(entry.kind, entry.to));
  const runsRound = (entry: Entry): boolean => {
    const seen = new Set<Entry>();
    for (let next: Entry | undefined = entry; next; next = follow(next)) {
      if (seen.has(next)) return true;
      seen.add(next);
    }
    return false;
  };
  const tell = (entry: Entry, message: Parameters<typeof diagnose>[2]): Diagnostic =>
    diagnose(file, at.get(entry) ?? 0, message);
  return [
    ...twice.map((entry) => tell(entry, MESSAGES.twiceInLedger(addressOf(entry)))),
    ...entries.flatMap((entry) => {
      const { kind, report, to } = entry;
      const isHoused = kind === 'report' || kind === 'place' || byKey.has(keyOf('report', report ?? ''));
      const leads = to === undefined || byKey.has(keyOf(kind, to));
      return [
        ...(isHoused ? [] : [tell(entry, MESSAGES.unknownInLedger(keyOf('report', report ?? '')))]),
        ...(leads ? [] : [tell(entry, MESSAGES.unknownInLedger(keyOf(kind, to ?? '')))]),
        ...(runsRound(entry) ? [tell(entry, MESSAGES.ledgerLoop(addressOf(entry)))] : []),
      ];
    }),
  ];
}

/** The ledger of a text. */
export function parseLedger(file: SourceFile): Ledger {
  const lines = linesOf(file);
  const found = lines.flatMap(({ entry, offset }) => (entry ? [{ entry, offset }] : []));
  const entries = found.map(({ entry }) => entry);
  const at = new Map(found.map(({ entry, offset }) => [entry, offset]));
  const diagnostics = [...lines.flatMap((line) => line.diagnostics), ...checkTies(file, entries, at)];
  return { ...file, isKept: true, entries, at, diagnostics };
}

/** A ledger that holds nothing yet. */
export const emptyLedger = (file: string): Ledger => ({
  file,
  source: '',
  isKept: false,
  entries: [],
  at: new Map(),
  diagnostics: [],
});

/** The ledger of a content folder; a folder without one is no fault. */
export function readLedger(contentDir: string): Ledger {
  const path = join(contentDir, LEDGER_FILE);
  const file = shownPath(path);
  const { source, isMissing, diagnostics } = readText(path, file);
  if (source !== null) return parseLedger({ file, source });
  return { ...emptyLedger(file), diagnostics: isMissing ? [] : diagnostics };
}
