import type { Nature } from '../../analysis/model.ts';

/** Headings of the figures whose nature the text says: these come first. */
export const NATURE_FAMILIES: Readonly<Record<Nature, { title: string; lede: string }>> = {
  stock: {
    title: 'Stock, à l’instant',
    lede: 'Ce qui est tenu, compté ou mesuré à une date. Un stock ne se compare qu’à un stock.',
  },
  flow: {
    title: 'Flux, sur une durée',
    lede: 'Ce qui change pendant une période. Ne se soustrait ni ne se divise avec un stock d’une autre source.',
  },
};

/** Under the kinds that have one figure each. */
export const SINGLES_LEDE = 'Un seul chiffre de chaque genre.';
