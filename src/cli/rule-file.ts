import { EDITOR_RULE } from '../analysis/corrections/model.ts';
import { RULE_FILES, VERBS_FILE } from './rule-files.data.ts';

/** The file in which the row of a rule stands, for whom wants to mend it. */
export function fileOfRule(rule: string, lang: string): string {
  if (rule === EDITOR_RULE) return 'directive';
  const found = RULE_FILES.find(([beginning]) => rule.startsWith(beginning));
  return `src/analysis/${lang}/${found?.[1] ?? VERBS_FILE}`;
}
