import { packLedger } from '../../../src/corpus/ledger/pack.ts';
import type { PlaceLink, StatementView } from '../../../src/corpus/model.ts';
import { statement, voice } from '../places/fixtures.ts';

export const VOICES = ['R', 'U', 'T', 'N'].map(voice);

const place = (id: string, label: string): PlaceLink => ({
  id,
  kind: 'settlement',
  label,
  href: `/lieux/${id}/`,
});
const GOMA = place('goma', 'Goma');
const EVRY = place('evry', 'Évry');

const claim = (sigil: string, speaker: string, part: Partial<StatementView>): StatementView =>
  statement(sigil, { kind: 'claim', speaker, source: `/sources/${speaker.toLowerCase()}/`, ...part });

const OTHER = { label: 'Autre', href: '/rapports/autre/', date: '2025-01-02' };
const [r1, u1] = [statement('R1'), statement('U1')];

/** Six rows of two reports: two voices that oppose each other, a third, narration, one that nobody is named for. */
export const STATEMENTS: readonly StatementView[] = [
  claim('R1', 'Moscou', {
    text: "L'armée tient 12 villages",
    act: 'asserts',
    date: '2025-11-05',
    places: [GOMA],
    contestedBy: [u1],
  }),
  claim('U1', 'Kiev', {
    text: 'Rien de cela',
    act: 'denies',
    date: '2025-11-04',
    places: [GOMA, EVRY],
    denies: [r1],
    departsFrom: [r1],
  }),
  claim('T1', 'ONU', {
    text: 'Des habitants sont partis',
    places: [EVRY],
    unsaid: ['date de la déclaration'],
  }),
  statement('N1', { text: 'Le calme est revenu', date: '2024' }),
  statement('T2', {
    kind: 'claim',
    text: 'On compte les œufs',
    speaker: 'Source non nommée',
    unsaid: ['qui parle', 'date de la déclaration'],
  }),
  claim('R2', 'Moscou', {
    text: 'Deux villages pris',
    date: '2024-12',
    report: OTHER,
    href: '/rapports/autre/#R2',
  }),
];

export const LEDGER = packLedger(STATEMENTS, VOICES);
