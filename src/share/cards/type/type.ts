import type { Face } from '../../../map/style.data.ts';
import type { Faces } from './faces.ts';
import { type Contour, contoursOf } from './glyph.ts';
import { type Run, runsOf } from './runs.ts';

/** How a line of text is set: size in px, spacing in em. */
export interface TypeStyle {
  readonly face: Face;
  readonly size: number;
  readonly spacing: number;
}

/** Units of the font in an em. */
export const EM = 1000;

/** A word, its width and its contours in units of the font, from the left end of the baseline. */
interface Word {
  readonly width: number;
  readonly contours: readonly Contour[];
}

/** Words repeat from card to card; all words of a build would not fit the memory. */
const MOST_KEPT = 20_000;

function setRun(run: Run, spacing: number): Word {
  if (run.kind === 'space') return { width: run.width * EM + spacing, contours: [] };
  const { glyphs, positions } = run.font.layout(run.text);
  let width = 0;
  const contours: Contour[] = [];
  glyphs.forEach((glyph, i) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
    for (const { x, y, rest } of contoursOf(glyph))
      contours.push({ x: x + width + xOffset, y: y - yOffset, rest });
    width += xAdvance + (xAdvance > 0 ? spacing : 0);
  });
  return { width, contours };
}

function join(words: readonly Word[]): Word {
  let width = 0;
  const contours: Contour[] = [];
  for (const word of words) {
    for (const contour of word.contours) contours.push({ ...contour, x: contour.x + width });
    width += word.width;
  }
  return { width, contours };
}

/**
 * Sets text in the site's fonts. Letters are drawn as outlines and measured by the same advances and pairs,
 * so that what is measured is what stands on the card; a renderer that lacks a font would leave it empty.
 */
export class Type {
  readonly #faces: Faces;
  readonly #words = new Map<string, Word>();

  constructor(faces: Faces) {
    this.#faces = faces;
  }

  /** Width in px, the spacing behind the last letter left out. */
  measure(text: string, style: TypeStyle): number {
    if (text === '') return 0;
    const width = this.#wordsOf(text, style).reduce((sum, word) => sum + word.width, 0);
    return (width / EM - style.spacing) * style.size;
  }

  /** The outline of a line, in units of the font, y downwards, the left end of its baseline at 0, 0. */
  outline(text: string, style: TypeStyle): string {
    const { contours } = join(this.#wordsOf(text, style));
    return contours.map(({ x, y, rest }) => `M${Math.round(x)} ${y}${rest}`).join('');
  }

  #wordsOf(text: string, style: TypeStyle): Word[] {
    const words = text.normalize('NFC').split(/( )/);
    return words.filter((word) => word !== '').map((word) => this.#word(word, style));
  }

  #word(text: string, { face, spacing }: TypeStyle): Word {
    const key = `${face} ${spacing} ${text}`;
    const known = this.#words.get(key);
    if (known) return known;
    const word = join(runsOf(text, face, this.#faces).map((run) => setRun(run, spacing * EM)));
    if (this.#words.size >= MOST_KEPT) this.#words.clear();
    this.#words.set(key, word);
    return word;
  }
}
