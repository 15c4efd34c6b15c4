import type { Message } from '../editorial/diagnostic.ts';
import { type Decision, type Desk, decide } from './decide.ts';
import type { Entry } from './entry.ts';
import { findLost, type Lost } from './lost.ts';
import { identifyAgain, record } from './record.ts';

/** What keeping the ledger came to. */
export interface Kept {
  /** The ledger to write: all that is published where nothing is lost, else the decisions alone. */
  readonly entries: readonly Entry[];
  /** Decisions that could not be taken. */
  readonly faults: readonly Message[];
  /** Published addresses that still lead nowhere. */
  readonly lost: readonly Lost[];
}

/**
 * Takes an editor's decisions, then writes down all that would be published. While an address is lost nothing
 * new is written, so that new words are never filed as something else than the old ones that they replace.
 */
export function keep(entries: readonly Entry[], decisions: readonly Decision[], desk: Desk): Kept {
  const decided = decide(entries, decisions, desk);
  if (decided.faults.length > 0) return { entries, faults: decided.faults, lost: [] };
  const present = { ...desk.present, reports: identifyAgain(decided.entries, desk.present.reports) };
  const lost = findLost(decided.entries, present);
  const written = lost.length > 0 ? decided.entries : record(decided.entries, present, desk.today);
  return { entries: written, faults: [], lost };
}

/** The decision that takes a proposal as it is. */
export function decisionOf({ entry, to }: Lost, addressOf: (entry: Entry) => string): Decision {
  const of = addressOf(entry);
  return to === null ? { type: 'withdraw', of } : { type: 'accept', of, to };
}

/** What two ledgers differ in: lines added, and lines whose history, address or withdrawal changed. */
export function countChanges(
  before: readonly Entry[],
  after: readonly Entry[],
): { added: number; changed: number } {
  const key = ({ kind, id }: Entry): string => `${kind} ${id}`;
  const state = ({ versions, to, withdrawn }: Entry): string => JSON.stringify([versions, to, withdrawn]);
  const known = new Map(before.map((entry) => [key(entry), state(entry)]));
  const added = after.filter((entry) => !known.has(key(entry))).length;
  const changed = after.filter(
    (entry) => known.has(key(entry)) && known.get(key(entry)) !== state(entry),
  ).length;
  return { added, changed };
}
