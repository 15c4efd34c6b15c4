import type { Found, Root, Shard } from '../../search/model.ts';
import { holdsPhrases, phrasesOf } from '../../search/phrase.ts';
import { type Answer, ask, shardsOf } from '../../search/query.ts';
import { unpackIndex } from '../../search/unpack.ts';

/** The site's index as the reader has it: what was fetched once stays. */
export interface Library {
  readonly root: Root;
  readonly answer: (query: string) => Promise<Answer>;
  /** What results show, in the order asked for. */
  readonly show: (documents: readonly number[]) => Promise<Found[]>;
}

/** The files are made by the same build as this code, and their form is held by its types. */
async function read<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${response.status} ${url}`);
  return response.json();
}

/** A file a number, each fetched once; a failed one is asked for again. */
function keep<T>(urlOf: (number: number) => string): (number: number) => Promise<T> {
  const kept = new Map<number, Promise<T>>();
  return (number) => {
    const known = kept.get(number);
    if (known) return known;
    const file = read<T>(urlOf(number));
    kept.set(number, file);
    file.catch(() => kept.delete(number));
    return file;
  };
}

/** Keeps the documents in which the phrases stand word by word, which their texts alone tell. */
async function withPhrases(
  answer: Answer,
  phrases: readonly (readonly string[])[],
  show: Library['show'],
): Promise<Answer> {
  if (phrases.length === 0 || !answer.whole) return answer;
  const found = await show(answer.documents);
  const documents = answer.documents.filter((_, i) => {
    const one = found[i];
    return one !== undefined && holdsPhrases(one, phrases);
  });
  return documents.length > 0 ? { documents, whole: true } : { ...answer, apart: true };
}

/** @param base the address of the folder that holds the index, slash included. */
export async function openLibrary(base: string): Promise<Library> {
  const root = await read<Root>(`${base}racine.json`);
  const shard = keep<Shard>((number) => `${base}mots-${number}.json`);
  const chunk = keep<readonly Found[]>((number) => `${base}fiches-${number}.json`);
  const show = async (documents: readonly number[]): Promise<Found[]> => {
    const found = await Promise.all(
      documents.map(async (document) => {
        const file = await chunk(Math.floor(document / root.chunk));
        return file[document % root.chunk] ?? [];
      }),
    );
    return found.flat();
  };
  return {
    root,
    answer: async (query) => {
      const shards = await Promise.all(shardsOf(root, query).map(shard));
      return withPhrases(ask(unpackIndex(root, shards), query), phrasesOf(query), show);
    },
    show,
  };
}
