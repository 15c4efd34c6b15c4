import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { type Diagnostic, diagnose, type Message, type SourceFile } from '../editorial/diagnostic.ts';
import { MESSAGES } from '../editorial/messages.ts';
import { rangeOf } from './range.ts';

const SAFE_URL = /^(?:https?:\/\/|mailto:|\/(?!\/)|#)/i;

/** What a report's text may not hold, and why. */
function refuse(node: Nodes): Message | null {
  switch (node.type) {
    case 'html':
      return MESSAGES.rawHtml();
    case 'image':
    case 'imageReference':
      return MESSAGES.image();
    case 'heading':
      return node.depth === 1 ? MESSAGES.firstLevelHeading() : null;
    case 'link':
    case 'definition':
      return SAFE_URL.test(node.url) ? null : MESSAGES.unsafeLink(node.url);
    case 'leafDirective':
    case 'containerDirective':
      return MESSAGES.blockDirective(node.name);
    default:
      return null;
  }
}

/** Footnotes that no call in the text leads to: they would be lost without a word. */
export function findUncalled(root: Root, file: SourceFile): Diagnostic[] {
  const called = new Set<string>();
  visit(root, 'footnoteReference', ({ identifier }) => {
    called.add(identifier);
  });
  const diagnostics: Diagnostic[] = [];
  visit(root, 'footnoteDefinition', (note) => {
    if (called.has(note.identifier)) return;
    const message = MESSAGES.uncalledNote(note.label ?? note.identifier);
    diagnostics.push(diagnose(file, rangeOf(note).start, message, 'warning'));
  });
  return diagnostics;
}

/** Every node of the text that a page cannot hold. */
export function findRefused(root: Root, file: SourceFile): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  visit(root, (node) => {
    const message = refuse(node);
    if (message) diagnostics.push(diagnose(file, rangeOf(node).start, message));
  });
  return diagnostics;
}
