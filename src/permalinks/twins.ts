import { addressOf, type Entry, isLive, type Version } from './entry.ts';

const saysSame = (a: Version, b: Version | undefined): boolean =>
  b !== undefined && a.text === b.text && a.by === b.by && a.slug === b.slug && a.cause === b.cause;

const earlier = (a: Version, b: Version | undefined): Version => (b && b.since < a.since ? b : a);

const endOf = ({ to, withdrawn }: Entry): string => JSON.stringify([to, withdrawn]);

/** The one that tells more: the longer history, and among equals one that tells where it ended. */
function inOrder(a: Entry, b: Entry): readonly [Entry, Entry] {
  const more = b.versions.length - a.versions.length;
  return more > 0 || (more === 0 && isLive(a)) ? [b, a] : [a, b];
}

/**
 * One line of two for the same address, as a merge of two branches leaves them: the longer history, each version
 * with the day on which it was first published. Null where they contradict each other: other words, another end.
 */
export function mergeTwins(a: Entry, b: Entry): Entry | null {
  const [long, short] = inOrder(a, b);
  const agree =
    a.report === b.report &&
    (isLive(short) || endOf(short) === endOf(long)) &&
    short.versions.every((version, at) => saysSame(version, long.versions[at]));
  if (!agree) return null;
  const sigils = [...new Set([...(short.sigils ?? []), ...(long.sigils ?? [])])];
  return {
    ...long,
    ...(sigils.length > 0 && { sigils }),
    versions: long.versions.map((version, at) => earlier(version, short.versions[at])),
  };
}

/** A line of an address that an earlier one, `first`, has already. */
export interface Twin {
  readonly entry: Entry;
  readonly first: Entry;
  /** False where the two contradict each other. */
  readonly isMerged: boolean;
}

/** What a ledger's lines come to where those of one address are joined. */
export interface Joined {
  /** One an address, each with the first of its lines. */
  readonly kept: readonly { readonly entry: Entry; readonly first: Entry }[];
  readonly twins: readonly Twin[];
}

/** Joins what two branches both wrote; of lines that contradict each other the first is kept. */
export function joinTwins(lines: readonly Entry[]): Joined {
  const kept = new Map<string, Joined['kept'][number]>();
  const twins = lines.flatMap((entry): Twin[] => {
    const known = kept.get(addressOf(entry));
    const merged = known ? mergeTwins(known.entry, entry) : entry;
    if (merged) kept.set(addressOf(entry), { first: known?.first ?? entry, entry: merged });
    return known ? [{ entry, first: known.first, isMerged: merged !== null }] : [];
  });
  return { kept: [...kept.values()], twins };
}
