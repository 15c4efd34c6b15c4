import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much there is on the map. */
export interface CrowdedSize {
  readonly places: number;
  readonly mentions: number;
}

/** A report holds this many sentences. */
const A_REPORT = 100;
/** West, south, east, north: half of Europe. */
const BOX = [18, 42, 48, 58] as const;
const FIRST_DAY = Date.UTC(2025, 0, 6);
const WEEK = 7 * 86_400_000;

/** Plain sentences, one voice each. */
const SENTENCES: readonly ((town: string) => string)[] = [
  (town) => `Le ministère russe de la Défense a déclaré que ses unités avançaient vers ${town}.`,
  (town) => `L'état-major ukrainien a affirmé que la ville de ${town} tenait.`,
  (town) => `Selon l'ONU, des habitants ont quitté ${town}.`,
  (town) => `La situation à ${town} reste tendue.`,
];

type TownRow = readonly [name: string, lon: number, lat: number, population: number, seat: number];

/** The largest towns of the box whose names no other town there bears. */
function townNames(count: number): string[] {
  const { towns }: { towns: TownRow[] } = JSON.parse(readFileSync('src/map/base/names.json', 'utf8'));
  const [west, south, east, north] = BOX;
  const inBox = towns.filter(([, lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north);
  const names = inBox.sort((a, b) => b[3] - a[3]).map(([name]) => name);
  return names.filter((name, i) => names.indexOf(name) === i && !name.includes('(')).slice(0, count);
}

function reportOf(number: number, sentences: readonly string[]): string {
  const date = new Date(FIRST_DAY + number * WEEK).toISOString().slice(0, 10);
  const paragraphs = Array.from({ length: Math.ceil(sentences.length / 4) }, (_, i) =>
    sentences.slice(i * 4, i * 4 + 4).join(' '),
  );
  return `---\ntitle: "Essai de charge ${number + 1}"\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`;
}

/** Writes a content folder whose map is crowded: real towns, invented sentences. It is never published. */
export function writeCrowdedContent(folder: string, { places, mentions }: CrowdedSize): void {
  const names = townNames(places);
  mkdirSync(join(folder, 'articles'), { recursive: true });
  for (const table of ['speakers.yml', 'voices.yml', 'places.yml'])
    cpSync(join('content', table), join(folder, table));
  const sentences = Array.from({ length: mentions }, (_, i) => {
    // Each round begins elsewhere, so that every town is spoken of in every way.
    const sentence = SENTENCES[(i + Math.floor(i / names.length)) % SENTENCES.length];
    return sentence?.(names[i % names.length] ?? '') ?? '';
  });
  for (let i = 0; i * A_REPORT < mentions; i++)
    writeFileSync(
      join(folder, 'articles', `essai-${i + 1}.md`),
      reportOf(i, sentences.slice(i * A_REPORT, (i + 1) * A_REPORT)),
    );
}
