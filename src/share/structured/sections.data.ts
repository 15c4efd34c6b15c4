/** What stands directly below the home page, by the first step of its address. */
export const SECTIONS: Readonly<Record<string, string>> = {
  rapports: 'Rapports',
  lieux: 'Lieux',
  affirmations: 'Affirmations',
  sources: 'Sources',
  questions: 'Questions',
  chiffres: 'Chiffres',
  carte: 'Carte',
  recherche: 'Recherche',
  donnees: 'Données',
  corrections: 'Corrections',
  methode: 'Méthode',
};
