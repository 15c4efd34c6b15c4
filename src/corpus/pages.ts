import { getCollection } from 'astro:content';

/** One page of `content/pages/`, rendered. */
export interface EditorialPage {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

async function read(): Promise<EditorialPage[]> {
  const entries = await getCollection('pages');
  return entries
    .sort((a, b) => a.data.order - b.data.order)
    .map(({ id, data }) => ({ slug: id, title: data.title, description: data.description, html: data.html }));
}

const once: { pages?: Promise<EditorialPage[]> } = {};

/** The editors' pages in their own order; read once a build. */
export function editorialPages(): Promise<EditorialPage[]> {
  once.pages ??= read();
  return once.pages;
}
