/**
 * Words that judge what a report says, without accents or endings: the site sets statements side by side and
 * says of none that it is true or false (content/pages/methode.md).
 */
export const VERDICTS: readonly string[] = [
  'vrai',
  'vraie',
  'vrais',
  'vraies',
  'faux',
  'fausse',
  'fausses',
  'verite',
  'mensonge',
  'mensonges',
  'mensonger',
  'mensongere',
  'mentir',
  'ment',
  'mentent',
  'menti',
  'propagande',
  'pretendu',
  'pretendue',
  'pretendument',
  'desinformation',
  'manipulation',
  'trompeur',
  'trompeuse',
  'evidemment',
];
