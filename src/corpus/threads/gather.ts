import { areComparable, numbersMeet } from '../answers/numbers.ts';
import type { StatementView } from '../model.ts';
import { speakerKey } from '../speakers.ts';
import { areAlike, SAME } from './alike.ts';
import { createCandidates } from './candidates.ts';
import { type Content, contentOf, likenessOf } from './content.ts';
import type { Origin, Thread } from './model.ts';

/** A name that nobody has filed is one source only where its words are so nearly the same. */
const SAME_WORDS = 0.8;

function sameNumbers(a: StatementView, b: StatementView): boolean {
  const pairs = a.figures.flatMap((one) =>
    b.figures.filter((other) => areComparable(one, other)).map((other) => numbersMeet(one, other)),
  );
  return !pairs.includes(false);
}

/** Whether two statements of one claim have one source, that says one number. */
function isSameOrigin(a: Content, b: Content): boolean {
  const [one, other] = [a.of, b.of];
  if (one.source === null || other.source === null) return false;
  const isOne = speakerKey(one.speakerId, one.speaker) === speakerKey(other.speakerId, other.speaker);
  const filed = one.speakerId !== null || likenessOf(a, b).ofAll >= SAME_WORDS;
  return isOne && filed && sameNumbers(one, other);
}

function originsOf(members: readonly Content[]): Origin[] {
  const groups: [Content, ...Content[]][] = [];
  for (const member of members) {
    const own = groups.find(([first]) => isSameOrigin(first, member));
    if (own) own.push(member);
    else groups.push([member]);
  }
  return groups.map(([first, ...repeats]) => ({ first: first.of, repeats: repeats.map(({ of }) => of) }));
}

/** Claims that are alike, each with the oldest one that it is like. */
function groupsOf(contents: readonly Content[]): Content[][] {
  const groups = new Map<Content, Content[]>();
  const openers = createCandidates(contents, SAME);
  for (const content of contents) {
    const own = openers.near(content).find((other) => areAlike(other, content));
    if (own) groups.get(own)?.push(content);
    else {
      groups.set(content, [content]);
      openers.add(content);
    }
  }
  return [...groups.values()];
}

type Find = (href: string) => StatementView | undefined;

function threadOf(group: readonly Content[], find: Find): Thread[] {
  const as = (holds: boolean): Content[] => group.filter((content) => content.holds === holds);
  const [sayers, others] = as(true).length > 0 ? [as(true), as(false)] : [as(false), []];
  const [opener] = sayers;
  if (!opener) return [];
  const isDenial = ({ act }: StatementView): boolean => act === 'denies';
  const answers = others.map(({ of }) => of);
  const told = sayers.flatMap(({ of }) => of.contestedBy.flatMap(({ href }) => find(href) ?? []));
  return [
    {
      id: opener.of.id,
      members: sayers.map(({ of }) => of),
      origins: originsOf(sayers),
      denials: [...new Set([...told, ...answers.filter(isDenial)])],
      contraries: answers.filter((answer) => !isDenial(answer)),
    },
  ];
}

/** Whether it tells more than the report of its first claim does by itself. */
function tellsMore({ members, denials, contraries }: Thread): boolean {
  const [first] = members;
  const isKnown = ({ denies }: StatementView): boolean => denies.some(({ href }) => href === first?.href);
  return members.length > 1 || contraries.length > 0 || denials.some((denial) => !isKnown(denial));
}

/**
 * The threads of claims: those that stand more than once, or that a claim of another place answers with the
 * contrary. `statements` come oldest report first.
 */
export function gatherThreads(statements: readonly StatementView[]): Thread[] {
  const contents = statements.flatMap((statement) => contentOf(statement) ?? []);
  const byHref = new Map(statements.map((statement) => [statement.href, statement]));
  return groupsOf(contents)
    .flatMap((group) => threadOf(group, (href) => byHref.get(href)))
    .filter(tellsMore);
}

/** The statements, each with the thread in which it stands. */
export function withThreads(statements: readonly StatementView[]): StatementView[] {
  const byStatement = new Map(
    gatherThreads(statements).flatMap((thread) =>
      [...thread.members, ...thread.denials, ...thread.contraries].map(({ href }) => [href, thread] as const),
    ),
  );
  return statements.map((statement) => ({ ...statement, thread: byStatement.get(statement.href) ?? null }));
}
