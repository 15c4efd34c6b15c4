import type { QuestionRow } from '../../editorial/question.ts';
import { nearestClaim, type Remembered, type Standing } from '../../permalinks/claim-likeness.ts';
import { likeness, shareOf } from '../../permalinks/likeness.ts';
import { standsIn } from '../../permalinks/stands-in.ts';
import type { StatementView } from '../model.ts';
import { type AnswerRule, fitsRule } from './answering.ts';
import { namesOf } from './names.ts';

/** An answer of questions.yml that has lost its claim, and where in its row it stands. */
export type LostAnswer =
  | { readonly why: 'subject'; readonly path: readonly PropertyKey[] }
  | {
      /** `id`: no claim is called so. `rule`: no claim fills the whole line. */
      readonly why: 'id' | 'rule';
      readonly path: readonly PropertyKey[];
      /** The claim that was probably meant. */
      readonly nearest: StatementView | null;
    }
  | {
      /** The claims are there, with other words. */
      readonly why: 'quote';
      readonly path: readonly PropertyKey[];
      readonly claims: readonly StatementView[];
    };

/** What claims are sought in, and what was once published of them. */
export interface Sought {
  readonly claims: readonly StatementView[];
  /** A claim by the name that an editor gave it; `to` is the id of what took its place. */
  readonly recall: (name: string) => (Remembered & { readonly to: string | null }) | null;
  /** The printed name of a row of speakers.yml. */
  readonly speakerName: (id: string) => string | undefined;
}

export const standingOf = ({ text, speaker, places, context }: StatementView): Standing => ({
  text,
  by: speaker,
  places: places.map(({ id }) => id),
  sentence: context,
});

const findNamed = (claims: readonly StatementView[], name: string): StatementView | undefined =>
  claims.find((claim) => namesOf(claim).includes(name));

/** The claim that a name which leads nowhere was probably given: by the ledger, or by the quoted words. */
export function nearestTo(
  name: string,
  quote: string | undefined,
  { claims, recall }: Sought,
): StatementView | null {
  const known = recall(name);
  const successor = known?.to == null ? undefined : findNamed(claims, known.to);
  const remembered = known ?? (quote === undefined ? null : { text: quote, places: [] });
  return successor ?? (remembered && nearestClaim(remembered, claims, standingOf));
}

/** The claim of a line's voice that fills most of it: its words first, then who says it, and where. */
function nearestToRule(rule: AnswerRule, { claims, speakerName }: Sought): StatementView | null {
  const { words, place, speaker, voice, quote } = rule;
  if ([words, place, speaker, quote].every((condition) => condition === undefined)) return null;
  const by = speaker === undefined ? undefined : speakerName(speaker);
  const known = {
    text: words?.join(' ') ?? quote ?? '',
    places: place === undefined ? [] : [place],
    ...(by !== undefined && { by }),
  };
  const measure = words ? shareOf : quote === undefined ? () => 1 : likeness;
  const ofVoice = claims.filter((claim) => voice === undefined || claim.voice.id === voice);
  return nearestClaim(known, ofVoice, standingOf, measure);
}

function lostIn(rule: AnswerRule, path: readonly PropertyKey[], sought: Sought): LostAnswer[] {
  const { ids = [], quote } = rule;
  const lost = ids.flatMap((name, index): LostAnswer[] =>
    findNamed(sought.claims, name)
      ? []
      : [{ why: 'id', path: [...path, 'ids', index], nearest: nearestTo(name, quote, sought) }],
  );
  if (lost.length > 0) return lost;
  const found = sought.claims.filter((claim) => fitsRule(rule, claim));
  if (found.length === 0) return [{ why: 'rule', path, nearest: nearestToRule(rule, sought) }];
  const isQuoted = found.some(({ text, context }) =>
    [text, context].some((words) => standsIn(quote ?? '', words)),
  );
  return isQuoted ? [] : [{ why: 'quote', path: [...path, 'quote'], claims: found }];
}

/** A question's subject as reports have it. */
type OfSubject = (claim: StatementView) => string | null;

/** Every answer of a question that has lost its claim; those kept in reserve may have none yet. */
export function findLostAnswers(row: QuestionRow, sought: Sought, subjectOf: OfSubject): LostAnswer[] {
  const { subject, answers } = row;
  const claims =
    subject === undefined ? sought.claims : sought.claims.filter((claim) => subjectOf(claim) === subject);
  const awaited = answers.flatMap((rule, index) => (rule.reserve === true ? [] : [{ rule, index }]));
  if (awaited.length > 0 && claims.length === 0) return [{ why: 'subject', path: ['subject'] }];
  return awaited.flatMap(({ rule, index }) => lostIn(rule, ['answers', index], { ...sought, claims }));
}
