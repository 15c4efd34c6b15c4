import { type Entry, isLive, type Kind, slugNow } from './entry.ts';
import { freshIds } from './fresh-ids.ts';
import type { Ledger } from './ledger.ts';
import { pairUp, type Seen } from './pair.ts';

/** A statement before it has its number. */
export interface Voiced extends Seen {
  /** Letter of its voice. */
  readonly letter: string;
}

export interface Identity {
  readonly id: string;
  /** What it was published as; null for what never was. */
  readonly entry: Entry | null;
}

export interface Numbered extends Identity {
  readonly number: number;
  /** Sigils that it had under other voices. */
  readonly formerSigils: readonly string[];
}

/** Gives what reports say the ids under which it was first published. */
export interface Register {
  statements(slug: string, said: readonly Voiced[]): Numbered[];
  figures(slug: string, found: readonly Seen[]): Identity[];
  /** Ids and sigils of all statements that were ever published in a report. */
  publishedIn(slug: string): string[];
  /** Permanent id of the report at a slug. */
  reportId(slug: string): string;
  /** Changes whenever the same report would be given other ids. */
  stampOf(slug: string): string;
}

const numberIn = (sigil: string, letter: string): number =>
  sigil.startsWith(letter) && /^\d+$/.test(sigil.slice(letter.length))
    ? Number(sigil.slice(letter.length))
    : 0;

/** A number once published stays; a new statement takes the next that was never used. */
function createNumbers(entries: readonly Entry[]): (letter: string, entry: Entry | null) => number {
  const highest = new Map<string, number>();
  const all = entries.flatMap(({ sigils = [] }) => sigils);
  return (letter, entry) => {
    const kept = numberIn(entry?.sigils?.at(-1) ?? '', letter);
    if (kept > 0) return kept;
    const last = highest.get(letter) ?? Math.max(0, ...all.map((sigil) => numberIn(sigil, letter)));
    highest.set(letter, last + 1);
    return last + 1;
  };
}

/** What stands at its own address goes before what was withdrawn. */
function identify(
  slug: string,
  entries: readonly Entry[],
  seen: readonly Seen[],
  taken: ReadonlySet<string>,
): Identity[] {
  const live = pairUp(entries.filter(isLive), seen);
  const gone = entries.filter(({ to, withdrawn }) => to === undefined && withdrawn !== undefined);
  const missed = [...seen.keys()].filter((index) => !live[index]);
  const back = pairUp(
    gone,
    missed.flatMap((index) => seen[index] ?? []),
  );
  const restored = new Map(missed.map((index, i) => [index, back[i] ?? null]));
  const entryAt = (index: number): Entry | null => live[index] ?? restored.get(index) ?? null;
  const unknown = [...seen.keys()].filter((index) => !entryAt(index));
  const ids = freshIds(
    slug,
    unknown.map((index) => seen[index]?.text ?? ''),
    taken,
  );
  const fresh = new Map(unknown.map((index, i) => [index, ids[i] ?? '']));
  return seen.map((_, index) => {
    const entry = entryAt(index);
    return { entry, id: entry?.id ?? fresh.get(index) ?? '' };
  });
}

const FIGURE = 'chiffre';

/** The register of a ledger; of an empty one, every id is made of the words. */
export function createRegister({ entries }: Pick<Ledger, 'entries'>): Register {
  const reports = entries.filter(({ kind, to }) => kind === 'report' && to === undefined);
  const idAt = new Map(reports.map((entry) => [slugNow(entry), entry.id]));
  const held = Map.groupBy(entries, ({ kind, report = '' }) => `${kind} ${report}`);
  const takenBy = (kind: Kind): Set<string> =>
    new Set(entries.flatMap((one) => (one.kind === kind ? [one.id] : [])));
  const taken = { claim: takenBy('claim'), figure: takenBy('figure') };
  const reportId = (slug: string): string => idAt.get(slug) ?? slug;
  const heldBy = (kind: Kind, slug: string): readonly Entry[] => held.get(`${kind} ${reportId(slug)}`) ?? [];
  return {
    reportId,
    publishedIn: (slug) => heldBy('claim', slug).flatMap(({ id, sigils = [] }) => [id, ...sigils]),
    stampOf: (slug) => JSON.stringify([reportId(slug), heldBy('claim', slug), heldBy('figure', slug)]),
    statements: (slug, said) => {
      const own = heldBy('claim', slug);
      const numberOf = createNumbers(own);
      return identify(reportId(slug), own, said, taken.claim).map((identity, index) => {
        const letter = said[index]?.letter ?? '';
        const number = numberOf(letter, identity.entry);
        const former = identity.entry?.sigils ?? [];
        return {
          ...identity,
          number,
          formerSigils: former.filter((sigil) => sigil !== `${letter}${number}`),
        };
      });
    },
    figures: (slug, found) =>
      identify(`${reportId(slug)} ${FIGURE}`, heldBy('figure', slug), found, taken.figure),
  };
}
