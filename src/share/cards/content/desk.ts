import { quotedWords } from '../../../corpus/format/quoted-words.ts';
import { mapPlaces } from '../../../corpus/map-places.ts';
import type { Corpus, PlaceView, ReportView, StatementView, Voice } from '../../../corpus/model.ts';
import { countOrigins } from '../../../corpus/threads/origins.ts';
import { address } from '../../../links.ts';
import type { MapPlace } from '../../../map/model.ts';
import type { CardVoice, Piece } from '../model.ts';

/** What the cards of a corpus are written from: its parts by their addresses. */
export interface Desk {
  readonly corpus: Corpus;
  readonly reports: ReadonlyMap<string, ReportView>;
  readonly statements: ReadonlyMap<string, StatementView>;
  readonly places: ReadonlyMap<string, PlaceView>;
}

export function openDesk(corpus: Corpus): Desk {
  const places = [...corpus.places, ...corpus.surroundings];
  return {
    corpus,
    reports: new Map(corpus.reports.map((report) => [report.href, report])),
    statements: new Map(corpus.statements.map((statement) => [statement.href, statement])),
    places: new Map(places.map((place) => [place.id, place])),
  };
}

export const voiceOf = ({ id, letter, label, shape, hue }: Voice): CardVoice => ({
  id,
  letter,
  label,
  shape,
  hue,
});

export const strong = (text: string): Piece => ({ kind: 'text', text, tone: 'strong' });
export const plain = (text: string): Piece => ({ kind: 'text', text, tone: 'plain' });
export const quiet = (text: string): Piece => ({ kind: 'text', text, tone: 'quiet' });
export const sigil = (voice: Voice, number: number | null): Piece => ({
  kind: 'sigil',
  voice: voiceOf(voice),
  number,
});

/** The places as the map draws them with these statements alone; none where nothing could be drawn. */
export function onMap(places: readonly PlaceView[], statements: readonly StatementView[]): MapPlace[] {
  const shown = new Set(statements.map(({ href }) => href));
  const drawn = mapPlaces(
    places.map((place) => ({ ...place, statements: place.statements.filter(({ href }) => shown.has(href)) })),
  );
  return drawn.some(({ lat, area }) => lat !== null || area.length > 0) ? drawn : [];
}

/** An address as it is printed, `exemple.org/lieux/pokrovsk`, then the site's alone where it is known. */
export function printedAddresses(path: string): string[] {
  const short = (full: string): string => full.replace(/^[a-z]+:\/\//, '').replace(/^\/|\/$/g, '');
  const full = short(address(path));
  const host = short(address('/'));
  return [full, host].filter((text, i, all) => text !== '' && all.indexOf(text) === i);
}

/** An em of space, so that a count is not read with what follows it. */
const WIDE = '\u2003';

/** « [R] Russe 3  [U] Ukrainienne 1 »: how many statements each voice has, in the order of the voices. */
export function countsByVoice(statements: readonly StatementView[], voices: readonly Voice[]): Piece[] {
  return voices.flatMap((voice) => {
    const count = countOrigins(statements.filter((statement) => statement.voice.id === voice.id));
    return count === 0 ? [] : [sigil(voice, null), plain(voice.short), strong(`${count}${WIDE}`)];
  });
}

/** Fewer words than this say nothing alone: of « cette déclaration » the whole sentence is shown. */
const FEW = 4;

export function wordsOf(statement: StatementView): string {
  return statement.text.split(/\s+/).length < FEW ? statement.context : quotedWords(statement);
}
