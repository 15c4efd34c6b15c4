/** Words between guillemets or quotation marks, and where in the text they begin. */
export interface Quoted {
  readonly words: string;
  readonly index: number;
}

const QUOTATION = /«\s*([^«»]*?)\s*»|“\s*([^“”]*?)\s*”|"\s*([^"]*?)\s*"/gu;

/** The outermost quotations of a text, in its order; a mark without its fellow quotes nothing. */
export function quotedIn(text: string): Quoted[] {
  return [...text.matchAll(QUOTATION)].flatMap(({ 0: whole, 1: a, 2: b, 3: c, index }) => {
    const words = a ?? b ?? c ?? '';
    return words === '' ? [] : [{ words, index: index + whole.indexOf(words) }];
  });
}
