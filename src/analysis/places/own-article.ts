import { fold } from '../text/fold.ts';
import { onceEach } from '../text/once-each.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** Articles as a name begins with them: `le `, `l'`. */
const openingArticles = onceEach(({ contracted }: PlaceLexicon) =>
  [...new Set(contracted.values())].map((article) => (article.endsWith("'") ? article : `${article} `)),
);

/** *Le Tampon*, *L’Aquila*: the name begins with an article that belongs to it. */
export function hasOwnArticle(name: string, lexicon: PlaceLexicon): boolean {
  const folded = fold(name);
  return openingArticles(lexicon).some((article) => folded.startsWith(article));
}
