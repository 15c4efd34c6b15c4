import type { Element, ElementContent } from 'hast';
import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { createElement } from './marks.ts';

export interface Footnotes {
  /** The number that stands in the text; each call has its own anchor. */
  readonly call: (identifier: string) => Element;
  /** All notes that were called, or null where none was. */
  readonly section: (draw: (note: FootnoteDefinition) => ElementContent[]) => Element | null;
}

interface Called {
  readonly note: FootnoteDefinition;
  readonly number: number;
  calls: number;
}

const text = (value: string): ElementContent => ({ type: 'text', value });

function anchor(number: number, call: number): string {
  return call === 1 ? `appel-${number}` : `appel-${number}-${call}`;
}

function backLink(number: number): Element {
  return createElement(
    'a',
    { href: `#${anchor(number, 1)}`, ariaLabel: `Retour à l’appel de la note ${number}` },
    [text('↑')],
  );
}

/** Numbers the footnotes of one report by their first call. */
export function createFootnotes(root: Root): Footnotes {
  const notes = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (note) => {
    if (!notes.has(note.identifier)) notes.set(note.identifier, note);
  });
  const called = new Map<string, Called>();
  return {
    call: (identifier) => {
      const note = notes.get(identifier);
      if (!note) return createElement('sup', {}, [text(`[${identifier}]`)]);
      const entry = called.get(identifier) ?? { note, number: called.size + 1, calls: 0 };
      called.set(identifier, entry);
      entry.calls += 1;
      const { number, calls } = entry;
      const properties = { href: `#note-${number}`, id: anchor(number, calls), ariaLabel: `Note ${number}` };
      return createElement('sup', {}, [createElement('a', properties, [text(String(number))])]);
    },
    section: (draw) => {
      if (called.size === 0) return null;
      const items = [...called.values()].map(({ note, number }) =>
        createElement('li', { id: `note-${number}` }, [...draw(note), text(' '), backLink(number)]),
      );
      return createElement('section', { className: ['footnotes'], ariaLabel: 'Notes' }, [
        createElement('ol', {}, items),
      ]);
    },
  };
}
