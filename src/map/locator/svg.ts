import { escapeMarkup } from '../../escape-markup.ts';
import type { LineStyle } from '../style.data.ts';

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Numbers to the tenth of a px. */
function attribute([name, value]: [string, string | number | undefined]): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(Math.round(value * 10) / 10) : escapeMarkup(value);
  return ` ${name}="${text}"`;
}

/** An element; `content` is markup already. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const start = `<${name}${Object.entries(attributes).map(attribute).join('')}`;
  return content === '' ? `${start}/>` : `${start}>${content}</${name}>`;
}

export function lineAttributes({ className, width, dash }: LineStyle): Attributes {
  return { class: className, 'stroke-width': width, 'stroke-dasharray': dash };
}
