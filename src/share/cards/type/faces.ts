import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { create, type Font } from 'fontkit';
import type { Face } from '../../../map/style.data.ts';

/** Which cut of which family of @fontsource each face is. */
const FILES: Readonly<Record<Face, { readonly family: string; readonly weight: number }>> = {
  serif400: { family: 'source-serif-4', weight: 400 },
  sans400: { family: 'source-sans-3', weight: 400 },
  sans600: { family: 'source-sans-3', weight: 600 },
};

/** A family comes in one file a script; a letter is looked for in this order. */
const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'] as const;
type Subset = (typeof SUBSETS)[number];

function openFont(face: Face, subset: Subset): Font {
  const { family, weight } = FILES[face];
  const file = `@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`;
  const font = create(readFileSync(fileURLToPath(import.meta.resolve(file))));
  if (!('layout' in font)) throw new Error(`${file} is a collection of fonts; expected a single one.`);
  return font;
}

/** The fonts of the site, each file opened when a letter asks for it. */
export class Faces {
  readonly #open = new Map<string, Font>();

  #font(face: Face, subset: Subset): Font {
    const key = `${face} ${subset}`;
    const font = this.#open.get(key) ?? openFont(face, subset);
    this.#open.set(key, font);
    return font;
  }

  /** The font that has the letter; the Latin one, with its sign for a missing letter, where none has. */
  fontFor(face: Face, letter: number): Font {
    for (const subset of SUBSETS) {
      const font = this.#font(face, subset);
      if (font.hasGlyphForCodePoint(letter)) return font;
    }
    return this.#font(face, 'latin');
  }
}
