import type { ClaimLexicon } from './claims/lexicon.ts';
import type { DateLexicon } from './dates/lexicon.ts';
import type { FigureLexicon } from './figures/lexicon.ts';
import type { MeasureLexicon } from './measures/lexicon.ts';
import type { PlaceLexicon } from './places/lexicon.ts';
import type { PropositionLexicon } from './propositions/lexicon.ts';
import type { TextLexicon } from './text/lexicon.ts';

/** A language is a folder of data that fills this table. */
export interface Language {
  readonly code: string;
  readonly text: TextLexicon;
  readonly figures: FigureLexicon;
  readonly measures: MeasureLexicon;
  readonly dates: DateLexicon;
  readonly places: PlaceLexicon;
  readonly claims: ClaimLexicon;
  readonly propositions: PropositionLexicon;
}
