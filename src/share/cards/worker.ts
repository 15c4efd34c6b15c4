import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import type { CardJob } from './pool.ts';
import { openStudio, renderCard } from './render.ts';
import { keepCard } from './store.ts';

const { root } = z.object({ root: z.string() }).parse(workerData);
const studio = openStudio(root);

parentPort?.on('message', ({ card, file }: CardJob) => {
  keepCard(file, renderCard(card, studio));
  parentPort?.postMessage(file);
});
