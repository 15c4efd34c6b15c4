import type { Knowledge } from './knowledge.ts';
import type { Analysis, Claim, Correction, FigureMention, PlaceMention, Span } from './model.ts';

export type Findings = Pick<Analysis, 'places' | 'figures' | 'dates' | 'claims'>;

type Of<Type extends Correction['type']> = Extract<Correction, { type: Type }>;
type Range = Pick<Span, 'start' | 'end'>;

/** The rule of what an editor wrote. */
export const EDITOR_RULE = 'editor';

const RULE = { rule: EDITOR_RULE, confidence: 1 } as const;
const meets = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
const holds = (outer: Range, inner: Range): boolean => outer.start <= inner.start && inner.end <= outer.end;
const without = <T extends Range>(found: readonly T[], range: Range): T[] =>
  found.filter((item) => !meets(item, range));
const inOrder = <T extends Range>(found: readonly T[]): T[] => [...found].sort((a, b) => a.start - b.start);

/** Places, figures and dates that overlap what the editor marked give way to it. */
function clear(found: Findings, range: Range): Findings {
  return {
    ...found,
    places: without(found.places, range),
    figures: without(found.figures, range),
    dates: without(found.dates, range),
  };
}

function setPlace(found: Findings, at: Of<'place'>, span: Span, { gazetteer }: Knowledge): Findings {
  const place = gazetteer.byId(at.id);
  if (!place) throw new RangeError(`no place "${at.id}"`);
  const { id, name, kind, lat, lon } = place;
  const mention: PlaceMention = {
    ...span,
    id,
    name,
    kind,
    lat,
    lon,
    role: 'location',
    runnersUp: [],
    ...RULE,
  };
  const rest = clear(found, span);
  return { ...rest, places: inOrder([...rest.places, mention]) };
}

function setFigure(found: Findings, at: Of<'figure'>, span: Span): Findings {
  const old = found.figures.find((figure) => meets(figure, span));
  const isRange = at.min !== undefined && at.max !== undefined;
  const given = at.value ?? old?.value ?? null;
  const figure: FigureMention = {
    ...span,
    kind: old?.kind ?? 'other',
    value: isRange ? null : given,
    ...(isRange && { min: at.min, max: at.max }),
    unit: at.unit ?? old?.unit ?? 'count',
    qualifier: at.qualifier ?? (isRange ? 'range' : (old?.qualifier ?? (given === null ? 'vague' : 'exact'))),
    ...(old?.noun !== undefined && { noun: old.noun }),
    ...RULE,
  };
  const rest = clear(found, span);
  return { ...rest, figures: inOrder([...rest.figures, figure]) };
}

/** The claim that the editor wrote; what is left open is taken from the claim that stood there. */
function correctedClaim(at: Of<'claim'>, span: Span, old: Claim | undefined): Claim {
  const here: Span = { start: span.start, end: span.start, text: '' };
  const speaker =
    at.by === undefined ? (old?.speaker ?? null) : { ...here, name: at.by, kind: 'institution' as const };
  return {
    id: `e${span.start}`,
    speaker,
    cue: old?.cue ?? here,
    stance: at.stance ?? old?.stance ?? 'asserts',
    said: [span],
    within: old?.within ?? null,
    target: old?.target ?? null,
    date: at.date ?? old?.date ?? null,
    ...RULE,
  };
}

function setClaim(found: Findings, at: Of<'claim'>, span: Span): Findings {
  const replaced = found.claims.filter((claim) => claim.said.some((piece) => meets(piece, span)));
  const claim = correctedClaim(at, span, replaced[0]);
  const gone = new Set(replaced.map(({ id }) => id));
  const follow = (id: string | null): string | null => (id !== null && gone.has(id) ? claim.id : id);
  const kept = found.claims.filter(({ id }) => !gone.has(id));
  const all = [...kept, claim].map((one) => ({
    ...one,
    within: follow(one.within),
    target: follow(one.target),
  }));
  return { ...found, claims: all.map(unlinkSelf) };
}

const unlinkSelf = (claim: Claim): Claim => ({
  ...claim,
  within: claim.within === claim.id ? null : claim.within,
  target: claim.target === claim.id ? null : claim.target,
});

/** Nothing stands here: no place, figure or date, and no claim whose content or cue it is. */
function setPlain(found: Findings, span: Span): Findings {
  const isGone = (claim: Claim): boolean =>
    claim.said.every((piece) => holds(span, piece)) || (claim.cue.text !== '' && holds(span, claim.cue));
  return { ...clear(found, span), claims: found.claims.filter((claim) => !isGone(claim)) };
}

function firstSaid(claim: Claim): number {
  return claim.said[0]?.start ?? claim.cue.start;
}

/** Ids `c1`, `c2` … again in the order of the text; a link to a claim that is gone is none. */
function renumber(claims: readonly Claim[]): Claim[] {
  const ordered = [...claims].sort((a, b) => firstSaid(a) - firstSaid(b));
  const ids = new Map(ordered.map(({ id }, index) => [id, `c${index + 1}`]));
  const follow = (id: string | null): string | null => (id === null ? null : (ids.get(id) ?? null));
  return ordered.map((claim) => ({
    ...claim,
    id: ids.get(claim.id) ?? claim.id,
    within: follow(claim.within),
    target: follow(claim.target),
  }));
}

function correct(found: Findings, correction: Correction, span: Span, knowledge: Knowledge): Findings {
  switch (correction.type) {
    case 'place':
      return setPlace(found, correction, span, knowledge);
    case 'figure':
      return setFigure(found, correction, span);
    case 'claim':
      return setClaim(found, correction, span);
    case 'plain':
      return setPlain(found, span);
  }
}

/**
 * What the editors' directives say goes before what the rules found: a place, figure or claim replaces
 * what it overlaps, `plain` takes it away.
 *
 * @throws RangeError for a place that the gazetteer does not have
 */
export function applyCorrections(
  found: Findings,
  corrections: readonly Correction[],
  source: string,
  knowledge: Knowledge,
): Findings {
  if (corrections.length === 0) return found;
  const corrected = corrections.reduce((now, correction) => {
    const { start, end } = correction;
    return correct(now, correction, { start, end, text: source.slice(start, end) }, knowledge);
  }, found);
  return { ...corrected, claims: renumber(corrected.claims) };
}
