/** French articles, folded, that a source's name may start with; a name is compared without them. */
export const ARTICLES = ["l'", 'la ', 'le ', 'les ', 'un ', 'une ', 'des ', 'du '] as const;
