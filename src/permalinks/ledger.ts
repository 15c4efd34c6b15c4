import { join } from 'node:path';
import { checkYaml } from '../editorial/check-yaml.ts';
import { type Diagnostic, diagnose, locate, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { readText } from '../editorial/read-text.ts';
import { shownPath } from '../editorial/table.ts';
import { readYaml } from '../editorial/yaml.ts';
import { addressOf, type Entry, entrySchema, FOLDERS, type Kind } from './entry.ts';
import { joinTwins, type Twin } from './twins.ts';

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

/** Two lines for one address: joined where one can be made of them, a fault where they contradict each other. */
function tellTwins(file: SourceFile, twins: readonly Twin[], at: Ledger['at']): Diagnostic[] {
  return twins.map(({ entry, first, isMerged }) => {
    const { line } = locate(file.source, at.get(first) ?? 0);
    return isMerged
      ? diagnose(file, at.get(entry) ?? 0, MESSAGES.joinedInLedger(addressOf(entry), line), 'warning')
      : diagnose(file, at.get(entry) ?? 0, MESSAGES.twiceInLedger(addressOf(entry), line));
  });
}

/** A report or a successor that is not there, successors that go round in a circle. */
function checkTies(file: SourceFile, entries: readonly Entry[], at: Ledger['at']): Diagnostic[] {
  const byKey = new Map(entries.map((entry) => [addressOf(entry), entry]));
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
  return entries.flatMap((entry) => {
    const { kind, report, to } = entry;
    const isHoused = kind === 'report' || kind === 'place' || byKey.has(keyOf('report', report ?? ''));
    const leads = to === undefined || byKey.has(keyOf(kind, to));
    return [
      ...(isHoused ? [] : [tell(entry, MESSAGES.unknownInLedger(keyOf('report', report ?? '')))]),
      ...(leads ? [] : [tell(entry, MESSAGES.unknownInLedger(keyOf(kind, to ?? '')))]),
      ...(runsRound(entry) ? [tell(entry, MESSAGES.ledgerLoop(addressOf(entry)))] : []),
    ];
  });
}

/** The ledger of a text. */
export function parseLedger(file: SourceFile): Ledger {
  const lines = linesOf(file);
  const found = lines.flatMap(({ entry, offset }) => (entry ? [[entry, offset] as const] : []));
  const written = new Map(found);
  const { kept, twins } = joinTwins([...written.keys()]);
  const entries = kept.map(({ entry }) => entry);
  const at = new Map(kept.map(({ entry, first }) => [entry, written.get(first) ?? 0]));
  const diagnostics = [
    ...lines.flatMap((line) => line.diagnostics),
    ...tellTwins(file, twins, written),
    ...checkTies(file, entries, at),
  ];
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
