import { ALL, type Choice } from '../choice.ts';
import { parseDay } from '../day.ts';
import type { LonLat, Square, View } from '../model.ts';
import { NAMES } from './address-names.ts';

/** All of a map that a link restores. */
export interface MapState {
  /** Undefined as long as the reader has not moved the map. */
  readonly view: View | undefined;
  /** Id of the chosen place. */
  readonly place: string | undefined;
  readonly choice: Choice;
  readonly square: Square | undefined;
}

/** Larger than the Earth's land no area can be. */
const MOST_AREA = 150_000_000;

function parsePosition(lat: number, lon: number): LonLat | undefined {
  return Math.abs(lat) <= 85 && Math.abs(lon) <= 180 ? [lon, lat] : undefined;
}

function numbers(text: string | null, count: number): number[] | undefined {
  const parts = (text ?? '').split('_');
  const valid = parts.length === count && parts.every((part) => /^-?\d+(\.\d+)?$/.test(part));
  return valid ? parts.map(Number) : undefined;
}

function parseView(text: string | null): View | undefined {
  const [zoom = 0, lat = 0, lon = 0] = numbers(text, 3) ?? [];
  const valid = zoom > 0 && zoom <= 12 && parsePosition(lat, lon) !== undefined;
  return valid ? { zoom, lat, lon } : undefined;
}

function parseSquare(text: string | null): Square | undefined {
  const [area = 0, lat = 0, lon = 0] = numbers(text, 3) ?? [];
  const at = parsePosition(lat, lon);
  return at !== undefined && area > 0 && area <= MOST_AREA ? { area, at } : undefined;
}

const parseId = (text: string | null): string | undefined =>
  text !== null && /^[\p{L}\p{N}._-]{1,200}$/u.test(text) ? text : undefined;

/** What the query of an address says of its map; whatever is no map's is passed over. */
export function parseState(query: string): MapState {
  const said = new URLSearchParams(query);
  const [from, to] = [parseDay(said.get(NAMES.from)), parseDay(said.get(NAMES.to))];
  const turned = from !== undefined && to !== undefined && from > to;
  return {
    view: parseView(said.get(NAMES.view)),
    place: parseId(said.get(NAMES.place)),
    choice: {
      voice: parseId(said.get(NAMES.voice)),
      report: parseId(said.get(NAMES.report)),
      from: turned ? to : from,
      to: turned ? from : to,
    },
    square: parseSquare(said.get(NAMES.square)),
  };
}

const short = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

function written({ view, place, choice, square }: MapState): Record<keyof typeof NAMES, string | undefined> {
  const squareAt = square && [short(square.area, 0), short(square.at[1], 3), short(square.at[0], 3)];
  const viewAt = view && [short(view.zoom, 2), short(view.lat, 4), short(view.lon, 4)];
  return { ...choice, place, view: viewAt?.join('_'), square: squareAt?.join('_') };
}

/** The query that says it, with what `query` says of other things; empty where there is nothing to say. */
export function formatState(state: MapState, query: string): string {
  const said = new URLSearchParams(query);
  for (const [part, value] of Object.entries(written(state))) {
    const name = Object.entries(NAMES).find(([key]) => key === part)?.[1];
    if (name === undefined) continue;
    if (value === undefined) said.delete(name);
    else said.set(name, value);
  }
  const text = said.toString();
  return text === '' ? '' : `?${text}`;
}

export const NOTHING: MapState = { view: undefined, place: undefined, choice: ALL, square: undefined };
