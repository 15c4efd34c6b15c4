import { fold } from '../text/fold.ts';
import type { PlaceLexicon } from './lexicon.ts';

/** *Le Tampon*, *L’Aquila*: the name begins with an article that belongs to it. */
export function hasOwnArticle(name: string, lexicon: PlaceLexicon): boolean {
  const folded = fold(name);
  return [...new Set(lexicon.contracted.values())].some((article) =>
    folded.startsWith(article.endsWith("'") ? article : `${article} `),
  );
}
