import type { Analysis, Span } from '../../analysis/model.ts';
import type { Message, SourceFile } from '../../editorial/diagnostic.ts';
import type { Gazetteer } from '../../gazetteer/model.ts';
import type { Statement } from '../model.ts';

/** What is asked whether an editor should look at it again. */
export interface Doubtful {
  readonly file: SourceFile;
  readonly analysis: Analysis;
  readonly statements: readonly Statement[];
  readonly gazetteer: Gazetteer;
  /** Whether the front matter says of which day the news are. */
  readonly isDated: boolean;
}

/** Something that the analysis is not sure of, where it stands first, and the directive that settles it. */
export interface Doubt {
  readonly span: Span;
  readonly message: Message;
}
