import type { StatementView } from '../model.ts';
import { slugOf } from '../slug-of.ts';

/** How a line of questions.yml may call a statement: its permanent id, or `rapport#R1`. */
export const namesOf = ({ href, id, sigil }: StatementView): readonly string[] => [
  id,
  `${slugOf(href)}#${sigil}`,
];
