import { countOf } from '../../../corpus/format/count.ts';
import { href } from '../../../links.ts';
import type { Card } from '../model.ts';
import { countsByVoice, type Desk, onMap, plain, printedAddresses, strong } from './desk.ts';

/** The card of the pages that stand for the whole site. */
export function siteCard({ corpus }: Desk): Card {
  const { reports, statements, places, voices } = corpus;
  const [latest] = reports;
  return {
    id: 'recoupe',
    mark: null,
    who: 'Recoupe',
    act: null,
    detail: 'Les affirmations de la presse, voix par voix, lieu par lieu',
    body: 'Qui dit quoi, où, combien',
    bodyKind: 'name',
    under: 'Sans verdict : qui parle, de quoi, et ce qui n’est pas dit.',
    rows: [
      countsByVoice(statements, voices),
      [
        strong(countOf(statements.length, 'affirmation')),
        plain(`dans ${countOf(reports.length, 'rapport')}, sur ${countOf(places.length, 'lieu', 'lieux')}`),
      ],
    ],
    addresses: printedAddresses(href('')),
    places: latest === undefined ? [] : onMap(latest.places, latest.statements),
    active: null,
  };
}
