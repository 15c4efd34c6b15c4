/** A text as scraping leaves it: accents lost, nothing else. */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
