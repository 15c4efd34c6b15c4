import { MESSAGES } from '../../editorial/messages.ts';
import { groupBy } from './group.ts';
import type { Doubt, Doubtful } from './model.ts';

/** Sources that speakers.yml does not have, each once; who is not named cannot be filed. */
export function findUnfiled({ statements }: Doubtful): Doubt[] {
  const unfiled = statements.flatMap(({ claim, speakerId, speaker }) =>
    claim?.speaker && speaker !== null && speakerId === null && claim.speaker.kind !== 'unnamed'
      ? [{ name: claim.speaker.name, span: claim.speaker.text === '' ? claim.cue : claim.speaker }]
      : [],
  );
  return groupBy(unfiled, ({ name }) => name).map(([first, ...more]) => ({
    span: first.span,
    message: MESSAGES.unfiledSpeaker(first.name, more.length + 1),
  }));
}

/** Claims of which neither the text nor the front matter says when they were made: one doubt for all. */
export function findUndated({ analysis, isDated }: Doubtful): Doubt[] {
  const undated = isDated ? [] : analysis.claims.filter(({ date }) => date === null);
  const [first] = undated;
  const span = first?.said[0] ?? first?.cue;
  if (!span) return [];
  return [{ span, message: MESSAGES.undated(undated.length, analysis.claims.length) }];
}
