/** What XML 1.0 cannot hold in any way; lone surrogates are made whole before. */
const UNHEARD = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The text as it stands in XML, SVG or HTML, between tags or in double quotes; what these cannot hold is left out. */
export function escapeMarkup(text: string): string {
  return text
    .toWellFormed()
    .replace(UNHEARD, '')
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}
