import type { Message } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { addressOf, type Cause, type Entry, FOLDERS, isLive, type Kind, slugNow } from './entry.ts';
import type { Present, PresentFigure, PresentReport, PresentStatement } from './present.ts';
import { markOf } from './words.ts';

/** What an editor decided of something published: where it went, or that it was withdrawn. */
export type Decision =
  | { readonly type: 'accept'; readonly of: string; readonly to: string }
  | { readonly type: 'withdraw'; readonly of: string };

export interface Desk {
  readonly present: Present;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Why, in the editor's words. */
  readonly note?: string;
}

/** The ledger with the decisions in it; those that cannot be taken are told and change nothing. */
export interface Decided {
  readonly entries: readonly Entry[];
  readonly faults: readonly Message[];
}

/** `affirmations/7k3m9q2x`, its whole address, or the id alone where no other kind has it. */
function findEntry(entries: readonly Entry[], name: string): Entry | Message {
  const bare = name.replace(/^\/|\/$/g, '');
  const exact = entries.find((entry) => addressOf(entry) === bare);
  if (exact) return exact;
  const found = entries.filter(({ id }) => id === bare);
  if (found.length > 1) return MESSAGES.ambiguousAddress(bare, found.map(addressOf));
  return found[0] ?? MESSAGES.unpublishedAddress(bare, entries.map(addressOf));
}

/** `affirmations/7k3m9q2x` or `7k3m9q2x` to the id. */
const idIn = (name: string, kind: Kind): string =>
  name.replace(/^\/|\/$/g, '').replace(`${FOLDERS[kind]}/`, '');

const replace = (entries: readonly Entry[], by: ReadonlyMap<Entry, Entry>): Entry[] =>
  entries.map((entry) => by.get(entry) ?? entry);

function nowAt(present: Present, kind: Kind, id: string) {
  for (const report of present.reports) {
    const list: readonly (PresentStatement | PresentFigure)[] =
      kind === 'claim' ? report.statements : report.figures;
    const now = list.find((one) => one.id === id);
    if (now) return { report, now };
  }
  return undefined;
}

/** The words that a report's sentence or figure is given now; they are read otherwise where the sentence is the same. */
function reword(
  entry: Entry,
  found: { report: PresentReport; now: PresentStatement | PresentFigure },
  house: string,
  today: string,
): Entry {
  const { now } = found;
  const cause: Cause = entry.in === markOf(now.sentence) ? 'reading' : 'text';
  const version = { since: today, ...(now.by !== null && { by: now.by }), text: now.text, cause };
  return { ...entry, report: house, versions: [...entry.versions, version] };
}

const idOfReport = (entries: readonly Entry[], slug: string): string =>
  entries.find((entry) => entry.kind === 'report' && isLive(entry) && slugNow(entry) === slug)?.id ?? slug;

type Taking = (entries: readonly Entry[], entry: Entry, to: string, desk: Desk) => Entry[] | Message;

/** A statement or figure becomes what is new, or leads to what was published already. */
const takeSentence: Taking = (entries, entry, to, { present, today }) => {
  const published = entries.find(({ kind, id }) => kind === entry.kind && id === to);
  if (published && published !== entry)
    return replace(entries, new Map([[entry, { ...entry, to: published.id }]]));
  const found = nowAt(present, entry.kind, to);
  if (!found) return MESSAGES.unknownTarget(`${FOLDERS[entry.kind]}/${to}`);
  const house = idOfReport(entries, found.report.slug);
  return replace(entries, new Map([[entry, reword(entry, found, house, today)]]));
};

/** A report or place is found at another address, or leads to one that was published already. */
const takePage: Taking = (entries, entry, to, { present, today }) => {
  const other = entries.find(
    (one) => one.kind === entry.kind && one !== entry && isLive(one) && slugNow(one) === to,
  );
  if (other) {
    const held = entries.filter(({ report }) => entry.kind === 'report' && report === entry.id);
    const moved = held.map((one) => [one, { ...one, report: other.id }] as const);
    return replace(entries, new Map<Entry, Entry>([[entry, { ...entry, to: other.id }], ...moved]));
  }
  const text =
    entry.kind === 'report'
      ? present.reports.find(({ slug }) => slug === to)?.title
      : [...present.candidates, ...present.places].find(({ id }) => id === to)?.name;
  if (text === undefined) return MESSAGES.unknownTarget(`${FOLDERS[entry.kind]}/${to}`);
  const version = { since: today, slug: to, text, cause: 'text' as const };
  return replace(entries, new Map([[entry, { ...entry, versions: [...entry.versions, version] }]]));
};

const TAKINGS = {
  report: takePage,
  place: takePage,
  claim: takeSentence,
  figure: takeSentence,
} as const satisfies Record<Kind, Taking>;

function withdraw(entries: readonly Entry[], entry: Entry, { present, today, note }: Desk): Entry[] {
  const sentences = new Set(
    present.reports.flatMap(({ statements }) => statements.map(({ sentence }) => markOf(sentence))),
  );
  const held = entries.filter((one) => entry.kind === 'report' && one.report === entry.id && isLive(one));
  const take = (one: Entry): Entry => {
    const cause: Cause = one.in !== undefined && sentences.has(one.in) ? 'reading' : 'text';
    return { ...one, withdrawn: { on: today, cause, ...(note && { note }) } };
  };
  return replace(entries, new Map([entry, ...held].map((one) => [one, take(one)])));
}

/** Takes each decision in turn; two that name the same new words make one lead to the other. */
export function decide(entries: readonly Entry[], decisions: readonly Decision[], desk: Desk): Decided {
  const taken = new Map<string, string>();
  const faults: Message[] = [];
  let now = entries;
  const take = (decision: Decision): readonly Entry[] | Message => {
    const entry = findEntry(now, decision.of);
    if ('advice' in entry) return entry;
    if (decision.type === 'withdraw') return withdraw(now, entry, desk);
    const named = idIn(decision.to, entry.kind);
    const key = `${entry.kind} ${named}`;
    const next = TAKINGS[entry.kind](now, entry, taken.get(key) ?? named, desk);
    if (!('advice' in next)) taken.set(key, entry.id);
    return next;
  };
  for (const decision of decisions) {
    const next = take(decision);
    if ('advice' in next) faults.push(next);
    else now = next;
  }
  return { entries: now, faults };
}
