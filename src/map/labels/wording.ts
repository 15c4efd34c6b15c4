import type { MapSigil } from '../model.ts';
import type { TextStyle } from '../style.data.ts';
import type { Wording } from './model.ts';
import { oneAVoice } from './sigils.ts';
import type { LabelTask } from './task.ts';

/** A place with more sigils shows one a voice: no map has room for three rows. */
const MOST_SIGILS = 12;

/** A name in one line, with its sigils as the task counts them. */
export function wording(
  task: LabelTask,
  name: string,
  style: TextStyle,
  sigils: readonly MapSigil[],
): Wording {
  const each = task.sigils === 'each' && sigils.length <= MOST_SIGILS;
  return { lines: [name], style, sigils: each ? sigils : oneAVoice(sigils), numbered: each };
}

/** The style of an area, a country or a sea in the task's size. */
export function scaled(task: LabelTask, style: TextStyle): TextStyle {
  return { ...style, size: style.size * task.nameScale };
}
