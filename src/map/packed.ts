import type { MapPlace, MapReport, MapSigil, MapVoice } from './model.ts';

/** A sigil whose voice, report and day are rows of their tables. */
export type PackedSigil = readonly [number: number, voice: number, report: number, day: number];

export interface PackedPlace extends Omit<MapPlace, 'sigils'> {
  readonly sigils: readonly PackedSigil[];
}

/** Places as a page carries them: what many sigils share is written once. */
export interface PackedPlaces {
  readonly voices: readonly MapVoice[];
  readonly reports: readonly MapReport[];
  readonly days: readonly string[];
  readonly places: readonly PackedPlace[];
}

/** Rows in the order in which they are first asked for. */
class Table<T> {
  readonly rows: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, row: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.rows.length);
    return this.rows.push(row) - 1;
  }
}

/** `order` says in which order the voices stand. */
export function packPlaces(places: readonly MapPlace[], order: readonly MapVoice[] = []): PackedPlaces {
  const voices = new Table<MapVoice>();
  const heard = new Set(places.flatMap(({ sigils }) => sigils.map(({ voice }) => voice.id)));
  for (const { id, letter, label, shape, hue } of order)
    if (heard.has(id)) voices.numberOf(id, { id, letter, label, shape, hue });
  const reports = new Table<MapReport>();
  const days = new Table<string>();
  const packed = ({ number, voice, report, day }: MapSigil): PackedSigil => [
    number,
    voices.numberOf(voice.id, voice),
    reports.numberOf(report.id, report),
    days.numberOf(day, day),
  ];
  const rows = places.map((place) => ({ ...place, sigils: place.sigils.map(packed) }));
  return { voices: voices.rows, reports: reports.rows, days: days.rows, places: rows };
}

/** @throws RangeError for a row that its table lacks */
function rowOf<T>(table: readonly T[], number: number): T {
  const row = table[number];
  if (row === undefined) throw new RangeError(`the map’s data lack row ${number}`);
  return row;
}

export function unpackPlaces({ voices, reports, days, places }: PackedPlaces): MapPlace[] {
  const unpacked = ([number, voiceNumber, reportNumber, dayNumber]: PackedSigil): MapSigil => {
    const [voice, report] = [rowOf(voices, voiceNumber), rowOf(reports, reportNumber)];
    const sigil = `${voice.letter}${number}`;
    return { sigil, number, href: `${report.href}#${sigil}`, voice, report, day: rowOf(days, dayNumber) };
  };
  return places.map((place) => ({ ...place, sigils: place.sigils.map(unpacked) }));
}
