import type { Card, CardVoice } from '../../../src/share/cards/model.ts';
import { openStudio } from '../../../src/share/cards/render.ts';
import type { Setter } from '../../../src/share/cards/text.ts';

/** The letters, colours and base map that cards are drawn with. */
export const STUDIO = openStudio(process.cwd());
const { type } = STUDIO;
export const SETTER: Setter = { measure: (text, style) => type.measure(text, style) };

export const R: CardVoice = { id: 'R', letter: 'R', label: 'Partie russe', shape: 'square', hue: 'ocre' };
export const U: CardVoice = {
  id: 'U',
  letter: 'U',
  label: 'Partie ukrainienne',
  shape: 'circle',
  hue: 'bleu',
};

/** A card as the founding report gives it; `change` what a test is about. */
export function card(change: Partial<Card> = {}): Card {
  return {
    id: 'affirmations/essai',
    mark: R,
    who: 'La Russie',
    act: 'affirme',
    detail: '5\u00a0novembre 2025, heure non indiquée',
    body: 'les forces ukrainiennes de Pokrovsk et de Koupiansk étaient encerclées',
    bodyKind: 'words',
    under: null,
    rows: [
      [
        { kind: 'text', text: 'Contesté par', tone: 'strong' },
        { kind: 'sigil', voice: U, number: 1 },
        { kind: 'text', text: 'L’Ukraine : « ce n’est pas le cas »', tone: 'plain' },
      ],
      [{ kind: 'unsaid' }, { kind: 'text', text: 'Ne concorde avec aucune autre', tone: 'quiet' }],
    ],
    addresses: ['exemple.org/affirmations/essai', 'exemple.org'],
    places: [
      {
        id: 'pokrovsk',
        name: 'Pokrovsk',
        kind: 'settlement',
        lat: 48.28,
        lon: 37.18,
        area: [],
        href: '/lieux/pokrovsk/',
        sigils: [
          {
            sigil: 'R1',
            number: 1,
            href: '/rapports/a/#R1',
            voice: R,
            day: '2025-11-05',
            report: { id: 'a', label: 'A', href: '/rapports/a/' },
          },
        ],
      },
    ],
    active: null,
    ...change,
  };
}
