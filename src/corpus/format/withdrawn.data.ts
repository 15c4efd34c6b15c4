import type { Cause, Kind } from '../../permalinks/entry.ts';

/** What a page says of something withdrawn, by its kind and by why. */
export const WITHDRAWN_LABELS: Readonly<
  Record<
    Kind,
    { readonly index: string; readonly gone: string; readonly why: Readonly<Record<Cause, string>> }
  >
> = {
  report: {
    index: 'Rapports',
    gone: 'Rapport retiré',
    why: { text: 'Ce rapport n’est plus publié.', reading: 'Ce rapport n’est plus publié.' },
  },
  place: {
    index: 'Lieux',
    gone: 'Lieu retiré',
    why: { text: 'Ce lieu n’est plus tenu par le site.', reading: 'Ce lieu n’est plus tenu par le site.' },
  },
  claim: {
    index: 'Affirmations',
    gone: 'Affirmation retirée',
    why: {
      text: 'Le rapport ne contient plus cette phrase.',
      reading: 'La phrase est toujours dans le rapport ; elle n’y est plus relevée comme une affirmation.',
    },
  },
  figure: {
    index: 'Chiffres',
    gone: 'Chiffre retiré',
    why: {
      text: 'Le rapport ne contient plus ce chiffre.',
      reading: 'La phrase est toujours dans le rapport ; ce chiffre n’y est plus relevé.',
    },
  },
};
