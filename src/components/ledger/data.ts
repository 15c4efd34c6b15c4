import { type FacetColumns, facetColumns, facetLabels } from '../../corpus/ledger/facets.ts';
import { isLedger, type PackedLedger, rowCount } from '../../corpus/ledger/model.ts';
import { keysOf, searchRows } from '../../corpus/ledger/search.ts';
import type { Names } from '../../corpus/places/match.ts';
import { fetchNames } from '../fetch-names.ts';
import type { Labels } from './form.ts';

/** The ledger as the browser works on it. */
export interface LoadedLedger {
  readonly packed: PackedLedger;
  readonly columns: FacetColumns;
  readonly labels: Labels;
}

/** Texts made ready at a time, so that the page stays awake. */
const STEP = 500;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function readyKeys(packed: PackedLedger): Promise<readonly string[]> {
  const keys: string[] = [];
  for (let from = 0; from < rowCount(packed); from += STEP) {
    keys.push(...keysOf(packed, from, from + STEP));
    await pause();
  }
  return keys;
}

async function fetchLedger(url: string): Promise<LoadedLedger> {
  const response = await fetch(url);
  const packed: unknown = await response.json();
  if (!response.ok || !isLedger(packed)) throw new TypeError(`no ledger at ${url}`);
  const labels = { labelOf: facetLabels(packed), voices: packed.voices };
  return { packed, columns: facetColumns(packed), labels };
}

export interface LedgerData {
  readonly load: () => Promise<LoadedLedger>;
  /** Whether a row answers the words. */
  readonly find: (query: string) => Promise<(row: number) => boolean>;
}

/** Asks for the ledger and for the names of places when they are first wanted, each once. */
export function ledgerData(ledgerUrl: string, namesUrl: string): LedgerData {
  const once: { ledger?: Promise<LoadedLedger>; keys?: Promise<readonly string[]>; names?: Promise<Names> } =
    {};
  const load = (): Promise<LoadedLedger> => {
    once.ledger ??= fetchLedger(ledgerUrl);
    return once.ledger;
  };
  const find: LedgerData['find'] = async (query) => {
    if (query === '') return () => true;
    const { packed } = await load();
    once.names ??= fetchNames(namesUrl);
    once.keys ??= readyKeys(packed);
    return searchRows(packed, await once.keys, query, await once.names);
  };
  return { load, find };
}
