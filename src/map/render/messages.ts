import type { DrawTask, SquareTask } from './model.ts';

/** The first message that the worker gets. */
export interface Opened {
  /** `ClaimMapData` in the parts that `readMapData` reads. */
  readonly data: readonly string[];
  /** Which of the two static pictures the window shows. */
  readonly picture: 'wide' | 'narrow';
}

/** Every further message; its answer comes through the port that is handed along. */
export type Job =
  | { readonly name: 'draw'; readonly task: DrawTask }
  | { readonly name: 'layBeside'; readonly task: SquareTask };

export type Answer<T> = { readonly value: T } | { readonly error: string };
