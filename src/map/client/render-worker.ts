import type { Laid } from '../render/beside.ts';
import type { Answer, Job, Opened } from '../render/messages.ts';
import type { DrawTask, Picture, SquareTask } from '../render/model.ts';

/** The worker that draws the map: the page's own thread stays free for its reader. */
export class RenderWorker {
  readonly #worker = new Worker(new URL('../render/worker.ts', import.meta.url), { type: 'module' });
  readonly #lost: Promise<never>;

  constructor(opened: Opened) {
    this.#lost = new Promise((_, reject) => {
      this.#worker.addEventListener('error', ({ message }) =>
        reject(new Error(`The map’s worker did not start: ${message}`)),
      );
    });
    this.#worker.postMessage(opened);
  }

  /** @throws with the worker's own words where it did not start or failed */
  draw(task: DrawTask): Promise<Picture> {
    return this.#ask({ name: 'draw', task });
  }

  /** @throws as `draw` does */
  layBeside(task: SquareTask): Promise<Laid> {
    return this.#ask({ name: 'layBeside', task });
  }

  async #ask<T>(job: Job): Promise<T> {
    const { port1, port2 } = new MessageChannel();
    const answered = new Promise<Answer<T>>((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<Answer<T>>) => resolve(data);
    });
    this.#worker.postMessage(job, [port2]);
    const answer = await Promise.race([answered, this.#lost]);
    port1.close();
    if ('error' in answer) throw new Error(`The map’s worker failed: ${answer.error}`);
    return answer.value;
  }
}
