import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { type Correction, QUALIFIERS, STANCES } from '../analysis/model.ts';
import { type Diagnostic, diagnose, type Message, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import type { SpeakerRow } from '../editorial/speaker.ts';
import { DIRECTIVES, type DirectiveName, isDirectiveName } from './directive-names.data.ts';
import { type Range, rangeOf } from './range.ts';

/** The names that an editor may use. */
export interface KnownNames {
  readonly hasPlace: (id: string) => boolean;
  /** For the advice: the editors' own places. */
  readonly placeIds: readonly string[];
  readonly speakers: readonly SpeakerRow[];
}

/** A fault in one directive; on an attribute, or on the whole. */
interface Refusal {
  readonly on: string | null;
  readonly message: Message;
}

type Attributes = Readonly<Record<string, string>>;
type Reading = { readonly fields: Readonly<Record<string, unknown>>; readonly refusals: readonly Refusal[] };

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const LOOKS_LIKE_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const attributesOf = (node: TextDirective): Attributes =>
  Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']));

function refuseUnless(ok: boolean, on: string | null, message: Message): Refusal[] {
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

const READERS: Readonly<Record<DirectiveName, (attributes: Attributes, known: KnownNames) => Reading>> = {
  place: readPlace,
  figure: readFigure,
  claim: readClaim,
  plain: () => ({ fields: {}, refusals: [] }),
  cut: () => ({ fields: {}, refusals: [] }),
};

/** The stretch between the brackets; null where nothing stands there. */
function labelRange(node: TextDirective): Range | null {
  const [first, last] = [node.children[0], node.children.at(-1)];
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : null;
}

function refuseLabel(name: DirectiveName, label: Range | null): Refusal[] {
  if (name === 'cut') return refuseUnless(label === null, null, MESSAGES.labelRefused());
  return refuseUnless(label !== null, null, MESSAGES.noLabel(name));
}

function unknownAttributes(name: DirectiveName, attributes: Attributes): Refusal[] {
  const allowed: readonly string[] = DIRECTIVES[name];
  return Object.keys(attributes)
    .filter((attribute) => !allowed.includes(attribute))
    .map((attribute) => ({ on: attribute, message: MESSAGES.unknownAttribute(attribute, allowed) }));
}

/** Where an attribute is written, or else where the directive starts. */
function offsetOf(on: string | null, node: TextDirective, source: string): number {
  const { start, end } = rangeOf(node);
  const from = labelRange(node)?.end ?? start;
  const found = on === null ? -1 : source.slice(from, end).indexOf(on);
  return found < 0 ? start : from + found;
}

function readOne(
  node: TextDirective,
  known: KnownNames,
): { refusals: Refusal[]; correction: Correction | null } {
  const { name } = node;
  if (!isDirectiveName(name)) {
    const message = MESSAGES.unknownDirective(name, Object.keys(DIRECTIVES));
    return { refusals: [{ on: null, message }], correction: null };
  }
  const attributes = attributesOf(node);
  const label = labelRange(node);
  const { fields, refusals } = READERS[name](attributes, known);
  const all = [...refuseLabel(name, label), ...unknownAttributes(name, attributes), ...refusals];
  const isCorrection = all.length === 0 && name !== 'cut' && label !== null;
  return {
    refusals: all,
    correction: isCorrection ? ({ ...label, type: name, ...fields } as Correction) : null,
  };
}

/** What the editors' directives say, and every fault in them. */
export function readDirectives(
  root: Root,
  file: SourceFile,
  known: KnownNames,
): { corrections: Correction[]; diagnostics: Diagnostic[] } {
  const corrections: Correction[] = [];
  const diagnostics: Diagnostic[] = [];
  visit(root, 'textDirective', (node) => {
    const { refusals, correction } = readOne(node, known);
    if (correction) corrections.push(correction);
    for (const { on, message } of refusals) {
      diagnostics.push(diagnose(file, offsetOf(on, node, file.source), message));
    }
  });
  return { corrections, diagnostics };
}
