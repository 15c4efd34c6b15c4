import { fold } from '../analysis/text/fold.ts';

/** Words of an address: lower case without accents, parted by hyphens. */
export function toSlug(text: string): string {
  const plain = fold(text.normalize('NFC').replace(/œ/gi, 'oe').replace(/æ/gi, 'ae'));
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** Makes ids of headings, never twice the same. */
export function createSlugs(): (text: string) => string {
  const counts = new Map<string, number>();
  return (text) => {
    const slug = `t-${toSlug(text) || 'titre'}`;
    const count = (counts.get(slug) ?? 0) + 1;
    counts.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
