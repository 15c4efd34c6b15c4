import type { MapPlace, MapSigil } from '../../src/map/model.ts';

const VOICES = {
  R: { id: 'R', letter: 'R', label: 'Partie russe', shape: 'square', hue: 'ocre' },
  U: { id: 'U', letter: 'U', label: 'Partie ukrainienne', shape: 'circle', hue: 'bleu' },
} as const;

/** `R1` of a report (by its id) on a day. */
export function sigilOf(voice: keyof typeof VOICES, number: number, report: string, day: string): MapSigil {
  const sigil = `${voice}${number}`;
  const home = { id: report, label: `Rapport ${report}`, href: `/rapports/${report}/` };
  return { sigil, number, href: `${home.href}#${sigil}`, voice: VOICES[voice], day, report: home };
}

export function pointOf(name: string, lat: number, lon: number, sigils: readonly MapSigil[] = []): MapPlace {
  return { id: name, name, kind: 'settlement', lat, lon, area: [], href: `/lieux/${name}/`, sigils };
}
