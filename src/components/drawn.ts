import { element, svgElement } from './element.ts';

const NARROW = '\u202f';

/** Typeset text, as `Typeset.astro` writes it; the fonts have no narrow space of their own, a span gives it its width. */
export function drawTypeset(text: string): (Node | string)[] {
  return text
    .split(/(\u202f)/)
    .filter((part) => part !== '')
    .map((part) => (part === NARROW ? element('span', { class: 'fi' }, part) : part));
}

/** A voice's sign, as `Sigil.astro` writes it. */
export function drawSigil({ id, shape }: { readonly id: string; readonly shape: string }): Element {
  const attributes = { class: `sg sg-${shape}`, 'aria-hidden': 'true', viewBox: '0 0 24 24' };
  return svgElement('svg', attributes, svgElement('use', { href: `#sg-${id}` }));
}
