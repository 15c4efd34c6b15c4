import { element } from './locator/svg.ts';
import type { MapPlace, MapSigil, MapVoice } from './model.ts';
import { countStatements } from './words.ts';

/** A row of the list with more sigils than this would hide the next place. */
const MOST = 12;
/** Where a list has more places than this, its rows tell a number: thousands of sigils would keep the map waiting. */
const MANY_PLACES = 100;

/** How a row tells what is said of its place: each sigil where there are few, else how many of each voice; or a number. */
export type Telling = 'sigils' | 'number';

export const tellingOf = (places: number): Telling => (places > MANY_PLACES ? 'number' : 'sigils');

/** A list is cut into parts of so many places: what the browser leaves undrawn while it is out of sight. */
const PART = 50;

/** Places that stand in one list, and which of all they are, from 1. */
export interface ListPart {
  readonly from: number;
  readonly to: number;
  readonly places: readonly MapPlace[];
}

/** One part at least, empty where there is no place. */
export function partsOfList(places: readonly MapPlace[]): ListPart[] {
  return Array.from({ length: Math.max(1, Math.ceil(places.length / PART)) }, (_, i) => {
    const some = places.slice(i * PART, (i + 1) * PART);
    return { from: i * PART + 1, to: i * PART + some.length, places: some };
  });
}

const named = ({ number, voice }: MapSigil): string => `${voice.letter} ${number}, ${voice.label}`;

function symbolOf({ id, shape: form }: MapVoice): string {
  const use = element('use', { href: `#sg-${id}` });
  const shape = { class: `sg sg-${form}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' };
  return element('svg', shape, use);
}

const link = (sigil: MapSigil): string =>
  element(
    'a',
    {
      class: `sid v-${sigil.voice.hue}`,
      href: sigil.href,
      'aria-label': named(sigil),
      title: sigil.voice.label,
    },
    symbolOf(sigil.voice) + sigil.number,
  );

/** Each statement's sigil as a link to its sentence, as HTML. */
export function drawSigils(sigils: readonly MapSigil[]): string {
  return sigils.map(link).join(' ');
}

interface VoiceCount {
  readonly voice: MapVoice;
  readonly count: number;
}

function countVoices(sigils: readonly MapSigil[]): VoiceCount[] {
  const byVoice = Map.groupBy(sigils, ({ voice }) => voice.id);
  return [...byVoice.values()].flatMap((own) => (own[0] ? [{ voice: own[0].voice, count: own.length }] : []));
}

/** « R × 14 »: how many statements of each voice, as one picture with its words. */
function drawCounts(sigils: readonly MapSigil[]): string {
  const counts = countVoices(sigils);
  const words = counts.map(({ voice, count }) => `${voice.label} : ${count}`).join(', ');
  const drawn = counts.map(({ voice, count }) =>
    element('span', { class: `sid v-${voice.hue}` }, `${symbolOf(voice)}×${count}`),
  );
  return element('span', { role: 'img', 'aria-label': words }, drawn.join(' '));
}

/** What a row of the list beside the map tells of its place, as HTML. */
export function drawSaid(sigils: readonly MapSigil[], telling: Telling): string {
  if (sigils.length === 0) return '';
  if (telling === 'number') return countStatements(sigils.length);
  return sigils.length > MOST ? drawCounts(sigils) : drawSigils(sigils);
}
