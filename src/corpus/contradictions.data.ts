/**
 * Words, without accents, of a sentence whose number is one more, an earlier or a corrected one: beside
 * another number of the same thing it is no contradiction.
 */
export const APART: ReadonlySet<string> = new Set(
  'autre autres nouveau nouveaux nouvelle nouvelles supplementaire supplementaires encore deja premier premiers premiere premieres dernier derniers derniere dernieres precedent precedents precedente precedentes initial initiale initialement abord revu revue revus revise revisee ancien ancienne contre auparavant ensuite puis depuis alors tandis plus dont parmi chacun chacune chaque moyenne'.split(
    ' ',
  ),
);
