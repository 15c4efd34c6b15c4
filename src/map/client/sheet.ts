/** An SVG layer over the map, whose markup the locator's own functions write. */
export function svgLayer(parent: HTMLElement, className: string): SVGSVGElement {
  const layer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  layer.setAttribute('class', className);
  layer.setAttribute('aria-hidden', 'true');
  parent.append(layer);
  return layer;
}
