import type { Act } from '../model.ts';

/** What the speech act is called: never whether it is right. */
export const ACT_LABELS = {
  asserts: 'affirme',
  reports: 'rapporte',
  denies: 'rejette',
  demands: 'demande',
} as const satisfies Record<Act, string>;

/** What each word means, for the key under a table. */
export const ACT_MEANINGS = {
  asserts: 'énonce pour son compte',
  reports: 'transmet sans assumer',
  denies: 'nie la phrase d’un autre',
  demands: 'appelle, ordonne ou met en garde',
} as const satisfies Record<Act, string>;
