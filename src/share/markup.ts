/** Text that is markup already: nothing in it is escaped again. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | null | undefined>>;
type Child = string | Markup | null | readonly Child[];

/** What XML 1.0 cannot hold in any way; lone surrogates are made whole before. */
const UNHEARD = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(UNHEARD, '')
    .replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

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
