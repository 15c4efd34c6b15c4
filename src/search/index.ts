import { corpus, gazetteerNames } from '../corpus/index.ts';
import { editorialPages } from '../corpus/pages.ts';
import { nameTable } from '../corpus/places/name-table.ts';
import { gatherSpeakers } from '../corpus/speakers.ts';
import { href } from '../links.ts';
import { documentsOf } from './documents.ts';
import { packIndex, type SearchIndex } from './pack.ts';

async function make(): Promise<SearchIndex> {
  const all = await corpus();
  const places = [...all.places, ...all.surroundings];
  const pages = (await editorialPages()).map((page) => ({
    ...page,
    href: href(page.slug === 'methode' ? 'methode/' : `methode/${page.slug}/`),
  }));
  const documents = documentsOf({
    corpus: all,
    names: nameTable(places, gazetteerNames(places)),
    speakers: gatherSpeakers(all.statements, all.voices),
    pages,
  });
  return packIndex(documents);
}

const once: { index?: Promise<SearchIndex> } = {};

/** The index of the whole site; made once a build. */
export function searchIndex(): Promise<SearchIndex> {
  once.index ??= make();
  return once.index;
}
