/**
 * Signs that the subsets of the fonts lack, and what is set for them. Spaces have a width in em: the narrow
 * fixed one is wider than Unicode's sixth of an em by as much as the site's `.fi` gives it.
 */
export const FIXED_SPACES: Readonly<Record<string, number>> = {
  '\u202F': 0.175,
  '\u2009': 0.175,
  '\u200A': 0.1,
  '\u2003': 1,
  '\u2002': 0.5,
};

export const SUBSTITUTES: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2192': '–',
  '\u2248': '~',
  '\u200B': '',
  '\u200E': '',
  '\u200F': '',
  '\u00AD': '',
  '\uFEFF': '',
};
