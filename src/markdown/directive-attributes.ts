import { QUALIFIERS, STANCES } from '../analysis/model.ts';
import type { Message } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { SpeakerRow } from '../editorial/speaker.ts';
import type { DirectiveName } from './directive-names.data.ts';

/** The names that an editor may use. */
export interface KnownNames {
  readonly hasPlace: (id: string) => boolean;
  /** For the advice: the editors' own places. */
  readonly placeIds: readonly string[];
  readonly speakers: readonly SpeakerRow[];
}

/** A fault in one directive; on an attribute, or on the whole. */
export interface Refusal {
  readonly on: string | null;
  readonly message: Message;
}

export type Attributes = Readonly<Record<string, string>>;
/** What the attributes say, under the names of a correction, and what is wrong with them. */
type Reading = { readonly fields: Readonly<Record<string, unknown>>; readonly refusals: readonly Refusal[] };

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LOOKS_LIKE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function refuseUnless(ok: boolean, on: string | null, message: Message): Refusal[] {
  return ok ? [] : [{ on, message }];
}

function readPlace({ id }: Attributes, known: KnownNames): Reading {
  if (id === undefined) return { fields: {}, refusals: [{ on: null, message: MESSAGES.noAttribute('id') }] };
  const unknown = MESSAGES.unknownPlace(id, known.placeIds);
  return { fields: { id }, refusals: refuseUnless(known.hasPlace(id), 'id', unknown) };
}

function readFigure(attributes: Attributes): Reading {
  const numbers = (['value', 'min', 'max'] as const).filter((name) => attributes[name] !== undefined);
  const refusals = numbers.flatMap((name) =>
    refuseUnless(
      NUMBER.test(attributes[name] ?? ''),
      name,
      MESSAGES.notANumber(name, attributes[name] ?? ''),
    ),
  );
  const { value, min, max, unit, qualifier } = attributes;
  const isRange = min !== undefined || max !== undefined;
  const isWhole = !isRange || (value === undefined && Number(min) < Number(max));
  if (refusals.length === 0) refusals.push(...refuseUnless(isWhole, null, MESSAGES.halfRange()));
  const isQualifier = qualifier === undefined || QUALIFIERS.some((known) => known === qualifier);
  refusals.push(
    ...refuseUnless(isQualifier, 'qualifier', MESSAGES.unknownValue(qualifier ?? '', QUALIFIERS)),
  );
  const fields = Object.fromEntries(numbers.map((name) => [name, Number(attributes[name])]));
  return { fields: { ...fields, ...(unit && { unit }), ...(qualifier && { qualifier }) }, refusals };
}

function readClaim({ by, stance, date }: Attributes, { speakers }: KnownNames): Reading {
  const row = speakers.find(({ id }) => id === by);
  const ids = speakers.map(({ id }) => id);
  const isSpeaker = by === undefined || row !== undefined || !LOOKS_LIKE_ID.test(by);
  const isStance = stance === undefined || STANCES.some((known) => known === stance);
  return {
    fields: { ...(by && { by: row?.name ?? by }), ...(stance && { stance }), ...(date && { date }) },
    refusals: [
      ...refuseUnless(isSpeaker, 'by', MESSAGES.unknownSpeaker(by ?? '', ids)),
      ...refuseUnless(isStance, 'stance', MESSAGES.unknownValue(stance ?? '', STANCES)),
      ...refuseUnless(date === undefined || DATE.test(date), 'date', MESSAGES.notADate(date ?? '')),
    ],
  };
}

/** How the attributes of each directive are read. */
export const READERS: Readonly<
  Record<DirectiveName, (attributes: Attributes, known: KnownNames) => Reading>
> = {
  place: readPlace,
  figure: readFigure,
  claim: readClaim,
  plain: () => ({ fields: {}, refusals: [] }),
  cut: () => ({ fields: {}, refusals: [] }),
};
