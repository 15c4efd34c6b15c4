import { diffWords } from 'diff';
import type { StatementView } from '../model.ts';
import type { Thread } from './model.ts';
import { originOf } from './origins.ts';

/** A stretch of one claim's words, in the other claim too or not. */
export interface WordPiece {
  readonly text: string;
  readonly differs: boolean;
}

/** A claim beside the one whose page shows it. */
export interface ThreadRow {
  readonly statement: StatementView;
  /** Its words, with those that the page's claim does not have told apart. */
  readonly pieces: readonly WordPiece[];
  /** `self`: the page's own; `repeat`: the same source says it with the same number; `other`: else. */
  readonly tie: 'self' | 'repeat' | 'other';
}

/** One source's numbers in a thread, in the order of its reports. */
export interface ThreadNumbers {
  readonly speaker: string;
  /** More than one. */
  readonly said: readonly StatementView[];
}

export interface ThreadView {
  /** The oldest report first. */
  readonly rows: readonly ThreadRow[];
  readonly denials: readonly StatementView[];
  readonly contraries: readonly StatementView[];
  readonly numbers: readonly ThreadNumbers[];
  /** Whether the page's claim is one of those that deny or say the contrary. */
  readonly isAnswer: boolean;
  readonly repetition: Repetition;
}

/** How often a claim stands: in how many reports, by how many sources, with how many words or numbers of theirs. */
export interface Repetition {
  readonly reports: number;
  readonly sources: number;
  readonly origins: number;
}

/** The words of `text` with those that `base` does not have told apart. */
export function wordsApart(base: string, text: string): WordPiece[] {
  return diffWords(base, text)
    .filter(({ removed }) => !removed)
    .map(({ value, added }) => ({ text: value, differs: added }));
}

const countRepetition = ({ members, origins }: Thread): Repetition => ({
  reports: new Set(members.map(({ report }) => report.href)).size,
  sources: new Set(members.map(({ source, href }) => source ?? href)).size,
  origins: origins.length,
});

/** Sources that give more than one number: what each said first, and each change of it. */
function numbersOf(statements: readonly StatementView[]): ThreadNumbers[] {
  const counted = statements.filter(({ figures }) => figures.some(({ value }) => value !== null));
  return [...Map.groupBy(counted, ({ speaker }) => speaker)]
    .map(([speaker, said]) => ({ speaker, said }))
    .filter(({ said }) => said.length > 1);
}

/** What the page of a claim shows of its thread; null where it stands alone. */
export function viewThread(statement: StatementView): ThreadView | null {
  const { thread } = statement;
  if (!thread) return null;
  const { members, origins, denials, contraries } = thread;
  const own = originOf(statement);
  const tieOf = (member: StatementView): ThreadRow['tie'] => {
    if (member.href === statement.href) return 'self';
    return originOf({ ...member, thread }) === own ? 'repeat' : 'other';
  };
  const others = (found: readonly StatementView[]): StatementView[] =>
    found.filter(({ href }) => href !== statement.href);
  return {
    rows: members.map((member) => ({
      statement: member,
      pieces: wordsApart(statement.text, member.text),
      tie: tieOf(member),
    })),
    denials: others(denials),
    contraries: others(contraries),
    numbers: numbersOf(origins.map(({ first }) => first)),
    isAnswer: !members.some(({ href }) => href === statement.href),
    repetition: countRepetition(thread),
  };
}

/** How often a claim stands; null where nothing repeats it. */
export function repetitionOf({ thread, href }: StatementView): Repetition | null {
  if (!thread || thread.members.length < 2) return null;
  if (!thread.members.some((member) => member.href === href)) return null;
  return countRepetition(thread);
}
