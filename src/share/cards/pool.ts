import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Card } from './model.ts';

/** A card to draw, and where its picture goes. */
export interface CardJob {
  readonly card: Card;
  readonly file: string;
}

interface Waiting extends CardJob {
  readonly done: () => void;
  readonly failed: (error: Error) => void;
}

/** Threads that draw cards, at most one a core, begun when there is something to draw and ended when there is not. */
export class Pool {
  readonly #root: string;
  readonly #most: number;
  readonly #queue: Waiting[] = [];
  readonly #busy = new Map<Worker, Waiting>();

  constructor(root: string, most = availableParallelism()) {
    this.#root = root;
    this.#most = Math.max(1, most);
  }

  /** Resolves when the picture lies in its place; rejects with what kept it from being drawn. */
  draw(job: CardJob): Promise<void> {
    return new Promise((done, failed) => {
      this.#queue.push({ ...job, done, failed });
      if (this.#busy.size < this.#most) this.#next(this.#start());
    });
  }

  #start(): Worker {
    const worker = new Worker(join(this.#root, 'src/share/cards/worker.ts'), {
      workerData: { root: this.#root },
    });
    worker.on('message', () => {
      this.#busy.get(worker)?.done();
      this.#next(worker);
    });
    worker.on('error', (error) => {
      this.#busy.get(worker)?.failed(error);
      this.#busy.delete(worker);
      if (this.#queue.length > 0) this.#next(this.#start());
    });
    return worker;
  }

  #next(worker: Worker): void {
    const waiting = this.#queue.shift();
    if (waiting === undefined) {
      this.#busy.delete(worker);
      void worker.terminate();
      return;
    }
    this.#busy.set(worker, waiting);
    const { card, file } = waiting;
    worker.postMessage({ card, file });
  }
}
