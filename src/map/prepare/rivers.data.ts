import type { RiverRank } from '../backdrop/model.ts';
import type { Position } from './course.ts';

export interface River {
  readonly name: string;
  readonly rank: RiverRank;
  /** Points on its course from source to mouth, as read off a map; they choose the way through the network. */
  readonly via: readonly Position[];
  /** Where the data stop short of the confluence: the last bends, traced by hand. */
  readonly end?: readonly Position[];
}

/** The rivers of Ukraine and its neighbourhood, under their French names. */
export const RIVERS: readonly River[] = [
  {
    name: 'Dnipro',
    rank: 'a',
    via: [
      [31.0, 53.45],
      [30.55, 50.45],
      [33.4, 49.05],
      [35.05, 48.47],
      [34.4, 47.55],
      [32.6, 46.63],
    ],
  },
  {
    name: 'Donets',
    rank: 'b',
    via: [
      [36.62, 50.5],
      [36.69, 49.83],
      [37.27, 49.2],
      [38.38, 48.93],
      [39.6, 48.6],
      [40.9, 47.62],
    ],
  },
  {
    name: 'Oskil',
    rank: 'c',
    via: [
      [37.85, 51.2],
      [37.62, 49.71],
      [37.35, 49.12],
    ],
  },
  {
    name: 'Samara',
    rank: 'c',
    via: [
      [37.13, 48.61],
      [35.91, 48.56],
      [35.26, 48.63],
    ],
    end: [
      [35.18, 48.56],
      [35.12, 48.46],
    ],
  },
  {
    name: 'Vovtcha',
    rank: 'c',
    via: [
      [36.22, 48.38],
      [35.86, 48.57],
    ],
  },
  {
    name: 'Don',
    rank: 'a',
    via: [
      [39.05, 51.63],
      [40.1, 50.07],
      [43.12, 49.31],
      [41.84, 47.58],
      [39.71, 47.19],
    ],
  },
  {
    name: 'Desna',
    rank: 'b',
    via: [
      [34.3, 53.2],
      [33.27, 52.03],
      [31.32, 51.48],
      [30.57, 50.5],
    ],
  },
  {
    name: 'Boug méridional',
    rank: 'b',
    via: [
      [28.47, 49.23],
      [30.87, 48.03],
      [31.75, 47.25],
    ],
    end: [
      [31.86, 47.05],
      [31.97, 46.97],
    ],
  },
  {
    name: 'Dniestr',
    rank: 'b',
    via: [
      [23.37, 49.53],
      [26.5, 48.53],
      [28.3, 48.24],
      [29.61, 46.84],
      [30.29, 46.36],
    ],
  },
  {
    name: 'Prypiat',
    rank: 'b',
    via: [
      [27.0, 52.1],
      [30.11, 51.41],
      [30.46, 51.18],
    ],
  },
];
