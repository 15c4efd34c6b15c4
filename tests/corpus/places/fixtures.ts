import type { StatementView, Voice } from '../../../src/corpus/model.ts';
import type { PlaceFacts } from '../../../src/corpus/places/facts.ts';
import type { PlaceView } from '../../../src/corpus/places/model.ts';

/** The facts of a settlement, with what a test says otherwise. */
export const facts = (id: string, part: Partial<PlaceFacts> = {}): PlaceFacts => ({
  id,
  name: id,
  kind: 'settlement',
  lat: null,
  lon: null,
  area: [],
  within: [],
  names: [],
  namesakes: [],
  notToConfuse: [],
  note: null,
  source: 'essai',
  sourceUrl: null,
  facts: [],
  ...part,
});

/** A settlement with a page, with what a test says otherwise. */
export const place = (id: string, part: Partial<PlaceView> = {}): PlaceView => ({
  id,
  label: id,
  href: `/lieux/${id}/`,
  kind: 'settlement',
  lat: null,
  lon: null,
  area: [],
  within: [],
  parts: [],
  names: [],
  namesakes: [],
  notToConfuse: [],
  note: null,
  source: 'essai',
  sourceUrl: null,
  facts: [],
  mentions: 1,
  statements: [],
  figures: [],
  dates: [],
  reports: [],
  inside: { places: [], statements: [], reports: [] },
  ...part,
});

/** A name of a place that nobody uses. */
export const name = (form: string, lang = 'fr'): PlaceView['names'][number] => ({
  form,
  lang,
  note: null,
  since: null,
  until: null,
  source: null,
  uses: 0,
  by: [],
});

export const factsOf = (all: readonly PlaceFacts[]) => (id: string) => all.find((one) => one.id === id);

export const voice = (id: string): Voice => ({
  id,
  letter: id,
  label: id,
  short: id,
  shape: 'square',
  hue: 'ocre',
  description: '',
});

export const REPORT = { label: 'Essai', href: '/rapports/essai/', date: '2025-11-05' };

/** A statement of the report's own, with what a test says otherwise. */
export const statement = (sigil: string, part: Partial<StatementView> = {}): StatementView => ({
  id: sigil,
  page: `/affirmations/${sigil}/`,
  sigil,
  number: Number(sigil.slice(1)),
  voice: voice(sigil.charAt(0)),
  href: `${REPORT.href}#${sigil}`,
  kind: 'narration',
  speaker: 'Le rapport',
  speakerId: null,
  speakerKind: null,
  source: null,
  text: '',
  act: 'reports',
  date: null,
  places: [],
  figures: [],
  dates: [],
  contestedBy: [],
  denies: [],
  departsFrom: [],
  proposition: null,
  thread: null,
  unsaid: [],
  context: '',
  breaksOff: false,
  report: REPORT,
  ...part,
});
