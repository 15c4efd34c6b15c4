import type { Analysis, Correction } from '../model.ts';

/** What the rules found, and the corrections change. */
export type Findings = Pick<Analysis, 'places' | 'figures' | 'dates' | 'claims'>;

/** The corrections of one type. */
export type CorrectionOf<Type extends Correction['type']> = Extract<Correction, { type: Type }>;

/** The rule of what an editor wrote. */
export const EDITOR_RULE = 'editor';

export const RULE = { rule: EDITOR_RULE, confidence: 1 } as const;
