import type { Topology } from 'topojson-specification';
import type { Backdrop, OutlineObjects } from '../backdrop/model.ts';
import { loadJson } from '../load-json.ts';
import { readMapData } from '../map-data.ts';
import type { Laid } from './beside.ts';
import type { Answer, Job, Opened } from './messages.ts';
import type { Picture } from './model.ts';
import { Renderer } from './renderer.ts';

/** @throws where a file of the base map does not load */
async function open({ data: parts, picture }: Opened): Promise<Renderer> {
  const data = readMapData(parts);
  const [backdrop, outline] = await Promise.all([
    loadJson<Backdrop>(data.backdrop),
    loadJson<Topology<OutlineObjects>>(data.outline),
  ]);
  return new Renderer(data, data[picture], { backdrop, outline });
}

const run = (renderer: Renderer, job: Job): Picture | Laid =>
  job.name === 'draw' ? renderer.draw(job.task) : renderer.layBeside(job.task);

async function answer(renderer: Promise<Renderer>, job: Job): Promise<Answer<Picture | Laid>> {
  try {
    return { value: run(await renderer, job) };
  } catch (error) {
    return { error: String(error) };
  }
}

self.addEventListener(
  'message',
  ({ data }: MessageEvent<Opened>) => {
    const renderer = open(data);
    self.addEventListener('message', async ({ data: job, ports: [port] }: MessageEvent<Job>) =>
      port?.postMessage(await answer(renderer, job)),
    );
  },
  { once: true },
);
