import { corpus } from '../index.ts';
import type { PackedLedger } from './model.ts';
import { groupByMonth, type Month } from './months.ts';
import { packLedger } from './pack.ts';
import { type Facet, viewFacets } from './view.ts';

/** The ledger of the site and its facets, for each of its pages. */
export interface SiteLedger {
  readonly packed: PackedLedger;
  readonly facets: readonly Facet[];
  /** The newest first. */
  readonly months: readonly Month[];
}

async function pack(): Promise<SiteLedger> {
  const { statements, voices } = await corpus();
  const packed = packLedger(statements, voices);
  return { packed, facets: viewFacets(packed), months: groupByMonth(statements) };
}

const once: { ledger?: Promise<SiteLedger> } = {};

/** Made once a build. */
export function ledger(): Promise<SiteLedger> {
  once.ledger ??= pack();
  return once.ledger;
}
