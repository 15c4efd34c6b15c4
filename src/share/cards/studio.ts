import type { Atlas } from '../../map/backdrop/subset.ts';
import type { Styles } from './styles.ts';
import type { Type } from './type/type.ts';

/** What drawing needs: letters, colours, the base map. */
export interface Studio {
  readonly type: Type;
  readonly styles: Styles;
  readonly atlas: Atlas;
}
