type Child = Node | string;

const SVG = 'http://www.w3.org/2000/svg';

function fill<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string>>,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** An element with its attributes and what stands in it; text is text, never markup. */
export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElement => fill(document.createElement(name), attributes, children);

export const svgElement = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): Element => fill(document.createElementNS(SVG, name), attributes, children);
