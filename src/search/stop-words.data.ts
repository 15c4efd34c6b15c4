/** Words that nearly every French text holds: they tell no page from another, so no search asks for them. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `au aux avec ce ces cet cette dans de des du elle elles en est et eux il ils la le les leur leurs lui mais ne
  nous on ou par pas plus pour qu que qui sa se ses son sont sur un une vos votre vous etait etaient ont ete
  etre avait avaient fait lors entre apres avant comme ainsi aussi dont donc car ni si tout tous toute toutes`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
