import type { Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Correction } from '../analysis/model.ts';
import { type Diagnostic, diagnose, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import {
  type Attributes,
  type KnownNames,
  READERS,
  type Refusal,
  refuseUnless,
} from './directive-attributes.ts';
import { DIRECTIVES, type DirectiveName, isDirectiveName } from './directive-names.data.ts';
import { type Range, rangeOf } from './range.ts';

const attributesOf = (node: TextDirective): Attributes =>
  Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']));

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

/** Calls `see` with every text directive, in the order of the file. */
function eachDirective(node: Nodes, see: (directive: TextDirective) => void): void {
  if (node.type === 'textDirective') see(node);
  if ('children' in node) for (const child of node.children) eachDirective(child, see);
}

/** What the editors' directives say, and every fault in them. */
export function readDirectives(
  root: Root,
  file: SourceFile,
  known: KnownNames,
): { corrections: Correction[]; diagnostics: Diagnostic[] } {
  const corrections: Correction[] = [];
  const diagnostics: Diagnostic[] = [];
  eachDirective(root, (node) => {
    const { refusals, correction } = readOne(node, known);
    if (correction) corrections.push(correction);
    for (const { on, message } of refusals) {
      diagnostics.push(diagnose(file, offsetOf(on, node, file.source), message));
    }
  });
  return { corrections, diagnostics };
}
