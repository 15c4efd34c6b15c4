import { getCollection } from 'astro:content';

/** One page of `content/pages/`, rendered. */
export interface EditorialPage {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/** The editors' pages in their own order. */
export async function editorialPages(): Promise<EditorialPage[]> {
  const entries = await getCollection('pages');
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ slug: id, title: data.title, description: data.description, html: data.html }));
}
