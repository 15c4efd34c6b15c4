import type { QuestionPage } from '../../src/corpus/answers/model.ts';
import type { Corpus, FigureView, PlaceView, ReportView, StatementView } from '../../src/corpus/model.ts';
import { name, place, REPORT, statement, voice } from '../corpus/places/fixtures.ts';

/** Words that would break out of every format there is, if one let them: formulas, tags, quotes, lone halves. */
export const EVIL = `=HYPERLINK("http://mal.example";"clic") </script><b onclick='x'> ]]> --> &amp; « "l'une" »\n+33\t@\\ \ud83d \u0000\u0008 fin`;

const figure: FigureView = {
  id: 'f-essai-1',
  href: '/chiffres/#f-essai-1',
  kind: 'area',
  qualifier: 'about',
  quantity: '116 000 km²',
  reserved: EVIL,
  written: EVIL,
  value: 116000.5,
  unit: 'km2',
  noun: EVIL,
  nature: 'stock',
  of: EVIL,
  per: null,
  each: EVIL,
  isEach: false,
  statements: [{ sigil: 'R1', number: 1, voice: voice('R'), href: `${REPORT.href}#R1` }],
  speaker: EVIL,
  sentence: EVIL,
  report: REPORT,
};

const said: StatementView = statement('R1', {
  kind: 'claim',
  act: 'asserts',
  speaker: EVIL,
  speakerKind: 'person',
  source: '/sources/mal/',
  text: EVIL,
  context: EVIL,
  date: '2025-11-04',
  unsaid: [EVIL],
  figures: [figure],
  places: [{ id: 'pokrovsk', kind: 'settlement', label: 'Pokrovsk', href: '/lieux/pokrovsk/' }],
  contestedBy: [{ sigil: 'U1', number: 1, voice: voice('U'), href: `${REPORT.href}#U1` }],
});

const denial: StatementView = statement('U1', {
  kind: 'claim',
  act: 'denies',
  speaker: 'L’Ukraine',
  speakerId: 'ukraine',
  speakerKind: 'state',
  source: '/sources/ukraine/',
  text: 'La ville tient.',
  context: 'L’Ukraine dit que la ville tient.',
  breaksOff: false,
  denies: [{ sigil: 'R1', number: 1, voice: voice('R'), href: `${REPORT.href}#R1` }],
});

const pokrovsk: PlaceView = place('pokrovsk', {
  label: 'Pokrovsk',
  lat: 48.281984567,
  lon: 37.17585,
  names: [name(EVIL), name('Покровськ', 'uk')],
  statements: [said],
  reports: [REPORT],
  source: EVIL,
});

export const report: ReportView = {
  ...REPORT,
  slug: 'essai',
  rank: 1,
  title: EVIL,
  standfirst: EVIL,
  subject: EVIL,
  source: { name: EVIL, url: 'https://exemple.org/?a=1&b="2"', note: EVIL },
  infoDate: null,
  infoNote: null,
  version: 2,
  corrections: [
    { date: '2025-11-06', text: 'Une lettre.', about: { label: 'R1', href: '/affirmations/R1/' } },
    { date: '2025-11-08', text: EVIL, about: null },
  ],
  added: [
    { text: EVIL, statements: [said], about: { label: EVIL, href: '/chiffres/f-essai-1/' }, link: null },
    {
      text: 'Le nom du pont.',
      statements: [],
      about: null,
      link: { label: EVIL, href: 'https://exemple.org/' },
    },
  ],
  modified: '2025-11-08',
  blocks: [],
  cuts: [],
  voices: [voice('R'), voice('U')],
  statements: [said, denial],
  places: [pokrovsk],
  figures: [figure],
  reckoning: { checks: [], unchecked: [] },
  headline: [],
  questions: [],
};

const question: QuestionPage = {
  id: 'prise',
  page: '/questions/prise/',
  question: EVIL,
  subject: EVIL,
  cells: [
    { voice: voice('R'), statements: [said], elsewhere: 0 },
    { voice: voice('U'), statements: [denial], elsewhere: 0 },
  ],
  findings: [],
  answers: 2,
  reports: [REPORT],
};

/** A corpus of one report, all of whose words are evil. */
export const CORPUS: Corpus = {
  reports: [report],
  voices: [voice('R'), voice('U')],
  statements: report.statements,
  places: [pokrovsk],
  surroundings: [],
  landmarks: [],
  questions: [question],
  figures: report.figures,
};

export const SITE = 'https://exemple.org';

export const address = (path: string): string => new URL(path, SITE).href;
