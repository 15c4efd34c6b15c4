import { type Diagnostic, diagnose } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import {
  addressOf,
  type Entry,
  FOLDERS,
  formerSlugs,
  isLive,
  type Kind,
  lastVersion,
  slugNow,
} from './entry.ts';
import type { Ledger } from './ledger.ts';
import { findLost, type Lost } from './lost.ts';
import type { Present } from './present.ts';
import { countUnrecorded } from './record.ts';
import { findUncorrected } from './uncorrected.ts';

/** What the ledger has against what would be published. */
export interface LedgerCheck {
  readonly diagnostics: readonly Diagnostic[];
  readonly lost: readonly Lost[];
  /** Things that it does not tell of yet. */
  readonly unrecorded: number;
}

const LONGEST = 80;

/** As much of a text as a message holds. */
export const clip = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/** Where a lost address stands in the ledger, and what to do about it. */
export function tellLost(ledger: Ledger, { entry, fate, to, text }: Lost): Diagnostic {
  const name = addressOf(entry);
  const words = clip(lastVersion(entry).text);
  const message =
    to === null || text === null || fate === 'withdrawn'
      ? MESSAGES.lostForGood(name, words)
      : MESSAGES.lostAddress(fate, name, words, `${FOLDERS[entry.kind]}/${to}`, clip(text));
  return diagnose(ledger, ledger.at.get(entry) ?? 0, message);
}

/** Addresses of pages that lead elsewhere, and that a new page would take. */
function findTakenSlugs(ledger: Ledger, { reports, places }: Present): Diagnostic[] {
  const slugs: readonly (readonly [Kind, ReadonlySet<string>])[] = [
    ['report', new Set(reports.map(({ slug }) => slug))],
    ['place', new Set(places.map(({ id }) => id))],
  ];
  const leads = (entry: Entry): string[] =>
    entry.to === undefined ? formerSlugs(entry) : [slugNow(entry), ...formerSlugs(entry)];
  return slugs.flatMap(([kind, taken]) =>
    ledger.entries
      .filter((entry) => entry.kind === kind && (isLive(entry) || entry.to !== undefined))
      .flatMap((entry) =>
        leads(entry)
          .filter((slug) => taken.has(slug))
          .map((slug) =>
            diagnose(ledger, ledger.at.get(entry) ?? 0, MESSAGES.takenAddress(`${FOLDERS[kind]}/${slug}`)),
          ),
      ),
  );
}

function tellUncorrected(ledger: Ledger, present: Present): Diagnostic[] {
  return findUncorrected(ledger.entries, present.reports).map(({ entry, report, since, sigil }) =>
    diagnose(
      ledger,
      ledger.at.get(entry) ?? 0,
      MESSAGES.uncorrected(
        addressOf(entry),
        clip(lastVersion(entry).text),
        `${FOLDERS.report}/${report.slug}`,
        since,
        sigil,
      ),
      'warning',
    ),
  );
}

/** Every published address that would lead nowhere, and every change that no correction tells. */
export function checkLedger(ledger: Ledger, present: Present): LedgerCheck {
  const lost = findLost(ledger.entries, present);
  return {
    lost,
    diagnostics: [
      ...lost.map((one) => tellLost(ledger, one)),
      ...findTakenSlugs(ledger, present),
      ...tellUncorrected(ledger, present),
    ],
    unrecorded: ledger.isKept ? countUnrecorded(ledger.entries, present) : 0,
  };
}
