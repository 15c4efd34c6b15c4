import { typeset } from '../../markdown/typography.ts';
import { formatRepetition } from '../format/thread.ts';
import { ACTS, type SigilRef, type StatementView, type Voice } from '../model.ts';
import { slugOf } from '../slug-of.ts';
import { repetitionOf } from '../threads/view.ts';
import type { LedgerVoice, PackedLedger } from './model.ts';

/** Distinct things in the order in which they come, and the index of each. */
function createTable<Item>(keyOf: (item: Item) => string) {
  const items: Item[] = [];
  const indexes = new Map<string, number>();
  const indexOf = (item: Item): number => {
    const key = keyOf(item);
    const known = indexes.get(key);
    if (known !== undefined) return known;
    indexes.set(key, items.length);
    return items.push(item) - 1;
  };
  return { items, indexOf };
}

const itself = (text: string): string => text;

/** The last step of the source's address. */
const sourceKey = ({ source }: StatementView): string | null => (source === null ? null : slugOf(source));

/**
 * All statements in columns, in the order given; what they say of statements that are not given is left out.
 * The voices are those of the site, in its order.
 */
export function packLedger(statements: readonly StatementView[], voices: readonly Voice[]): PackedLedger {
  const sources = createTable<readonly [string, string | null]>(([label, key]) => `${key} ${label}`);
  const places = createTable<readonly [string, string]>(([id]) => id);
  const reports = createTable<readonly [string, string, string]>(([slug]) => slug);
  const dates = createTable(itself);
  const lacks = createTable(itself);
  const repetitions = createTable(itself);
  const rowOf = new Map(statements.map(({ href }, row) => [href, row]));
  const rowsOf = (refs: readonly SigilRef[]): number[] => refs.flatMap(({ href }) => rowOf.get(href) ?? []);
  const rows = {
    id: statements.map(({ id }) => id),
    text: statements.map(({ text }) => typeset(text)),
    number: statements.map(({ number }) => number),
    voice: statements.map(({ voice }) => voices.findIndex(({ id }) => id === voice.id)),
    source: statements.map((one) => sources.indexOf([one.speaker, sourceKey(one)])),
    act: statements.map(({ act }) => ACTS.indexOf(act)),
    report: statements.map(({ report }) =>
      reports.indexOf([slugOf(report.href), report.label, report.date.slice(0, 10)]),
    ),
    date: statements.map(({ date }) => (date === null ? null : dates.indexOf(date))),
    places: statements.map((one) => one.places.map(({ id, label }) => places.indexOf([id, label]))),
    lacks: statements.map(({ unsaid }) => unsaid.map(lacks.indexOf)),
    repetition: statements.map((one) => {
      const repetition = repetitionOf(one);
      return repetition && repetitions.indexOf(formatRepetition(repetition));
    }),
    contestedBy: statements.map(({ contestedBy }) => rowsOf(contestedBy)),
    departsFrom: statements.map(({ departsFrom }) => rowsOf(departsFrom)),
  };
  return {
    voices: voices.map(
      ({ id, letter, label, shape, hue }): LedgerVoice => ({ id, letter, label, shape, hue }),
    ),
    sources: sources.items,
    places: places.items,
    reports: reports.items,
    dates: dates.items,
    lacks: lacks.items,
    repetitions: repetitions.items,
    rows,
  };
}
