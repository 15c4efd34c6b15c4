import type { ElementContent } from 'hast';
import { createElement } from './marks.ts';

/** Text with each narrow fixed space in `.fi`: the site's fonts lack the glyph, and the style gives its width. */
export function fineSpaces(text: string): ElementContent[] {
  return text
    .split(/(\u202F)/)
    .filter((part) => part !== '')
    .map((value) =>
      value === '\u202F'
        ? createElement('span', { className: ['fi'] }, [{ type: 'text', value }])
        : { type: 'text', value },
    );
}
