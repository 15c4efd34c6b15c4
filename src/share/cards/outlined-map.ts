import { NUMBER } from '../../map/labels/sigils.ts';
import { element } from '../../map/locator/svg.ts';
import { TEXTS, type TextStyle } from '../../map/style.data.ts';
import type { Styles } from './styles.ts';
import { EM, type Type, type TypeStyle } from './type/type.ts';

const TEXT = /<text([^>]*)>([^<]*)<\/text>/g;
const ATTRIBUTE = /([\w-]+)="([^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** Texts of the map that have no row of their own in its style table. */
const OTHERS = {
  crowd: { ...NUMBER, className: 'm-crowd' },
  ring: { ...TEXTS.scale, className: 'm-ringt' },
} as const satisfies Readonly<Record<string, TextStyle>>;

const STYLES: ReadonlyMap<string, TextStyle> = new Map(
  [...Object.values(TEXTS), NUMBER, ...Object.values(OTHERS)].map((style) => [style.className, style]),
);

const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

function outlineOf(
  attributes: ReadonlyMap<string, string>,
  words: string,
  type: Type,
  styles: Styles,
): string {
  const className = attributes.get('class') ?? '';
  const style = STYLES.get(className);
  if (style === undefined)
    throw new Error(`The map has a text of class « ${className} », which has no style.`);
  const size = Number(attributes.get('font-size') ?? style.size);
  const set: TypeStyle = { face: style.face, size, spacing: style.spacing };
  const { fill, halo, width } = styles.text(className.split(' '));
  // As in SVG, the spacing behind the last letter counts for the anchor.
  const length = type.measure(words, set) + style.spacing * size;
  const x =
    Number(attributes.get('x') ?? 0) - length * (ANCHORS[attributes.get('text-anchor') ?? 'start'] ?? 0);
  const place = `translate(${x.toFixed(2)} ${attributes.get('y') ?? 0}) scale(${size / EM})`;
  return element('path', {
    transform: [attributes.get('transform'), place].filter((part) => part !== undefined).join(' '),
    fill,
    stroke: halo === 'none' ? undefined : halo,
    'stroke-width': halo === 'none' ? undefined : (width * EM) / size,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
    d: type.outline(words, set),
  });
}

/** The static map as the pages have it, its texts as outlines in the site's fonts and colours. */
export function outlineTexts(svg: string, type: Type, styles: Styles): string {
  return svg.replace(TEXT, (_, attributes: string, content: string) => {
    const read = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]),
    );
    const words = content.replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
    return outlineOf(read, words, type, styles);
  });
}
