import { digest, wordsOf } from './words.ts';

const LENGTH = 8;
const NONE: ReadonlySet<string> = new Set();

/**
 * Ids of what a report says, from its slug and their own words, so that an edit elsewhere in the text
 * moves none: 8 signs of base 32. The same words said twice, and words whose id is `taken` by something
 * published, take `-2`, `-3` … in the order of the text.
 */
export function freshIds(
  slug: string,
  texts: readonly string[],
  taken: ReadonlySet<string> = NONE,
): string[] {
  const used = new Set<string>();
  return texts.map((text) => {
    const first = digest(`${slug} ${wordsOf(text)}`, LENGTH);
    let id = first;
    for (let count = 2; used.has(id) || taken.has(id); count++) id = `${first}-${count}`;
    used.add(id);
    return id;
  });
}
