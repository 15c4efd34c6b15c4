import { escapeMarkup } from '../escape-markup.ts';

/** Text that is markup already: nothing in it is escaped again. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;
type Child = string | Markup | null | readonly Child[];

function formatChild(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeMarkup(child);
  return 'markup' in child ? child.markup : child.map(formatChild).join('');
}

/** One element, of XML or of HTML that has an end tag; text is escaped, attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null || value === undefined ? '' : ` ${key}="${escapeMarkup(value)}"`,
  );
  return { markup: `<${name}${written.join('')}>${formatChild(children)}</${name}>` };
}

export function xmlDocument(root: Markup): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${root.markup}\n`;
}
