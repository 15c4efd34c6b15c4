/** What is marked in a terminal: its name where there is no colour, and its style (`util.styleText`) where there is. */
export const MARKS = {
  said: { label: null, style: 'underline' },
  speaker: { label: 'source', style: 'cyan' },
  cue: { label: 'indice', style: 'blue' },
  place: { label: 'lieu', style: 'green' },
  figure: { label: 'chiffre', style: 'yellow' },
  date: { label: 'date', style: 'magenta' },
} as const;

export type MarkKind = keyof typeof MARKS;
