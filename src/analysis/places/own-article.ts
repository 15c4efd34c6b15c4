import { fold } from '../text/fold.ts';
import { onceEach } from '../text/once-each.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** Articles as a name begins with them, `le `, `l'`, and the code units of the longest. */
const openingArticles = onceEach(({ contracted }: PlaceLexicon) => {
  const articles = [...new Set(contracted.values())].map((article) =>
    article.endsWith("'") ? article : `${article} `,
  );
  return { articles, longest: Math.max(...articles.map(({ length }) => length)) };
});

/** *Le Tampon*, *L’Aquila*: the name begins with an article that belongs to it. */
export function hasOwnArticle(name: string, lexicon: PlaceLexicon): boolean {
  const { articles, longest } = openingArticles(lexicon);
  const beginning = fold(name.slice(0, longest));
  return articles.some((article) => beginning.startsWith(article));
}
