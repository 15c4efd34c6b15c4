/** What an editor can write in a text, and the attributes that each takes. */
export const DIRECTIVES = {
  place: ['id'],
  figure: ['value', 'min', 'max', 'unit', 'qualifier'],
  claim: ['by', 'stance', 'date'],
  plain: [],
  cut: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DirectiveName = keyof typeof DIRECTIVES;

export const isDirectiveName = (name: string): name is DirectiveName => Object.hasOwn(DIRECTIVES, name);
