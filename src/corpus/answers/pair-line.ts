import { slug } from '../../gazetteer/key.ts';
import { countedOf } from '../arithmetic/counted.ts';
import type { StatementView } from '../model.ts';
import type { Pair } from './propose.ts';

/** Letters of a claim that a proposed question repeats, and of the id that is made from it. */
const LONGEST_QUESTION = 90;
const LONGEST_ID = 48;

/** The words up to the last whole one within `length` letters. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, text.lastIndexOf(' ', length)).replace(/[\s,;:]+$/, '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** « Roubaix : combien de grévistes ? », or the claim itself with a question mark, for the editor to reword. */
function askOf({ ground, between: [a, b] }: Pair): string {
  const place = a.places.find(({ id }) => b.places.some((other) => other.id === id));
  const counted = a.figures.find((one) => b.figures.some((other) => countedOf(one) === countedOf(other)));
  if (ground === 'numbers' && place)
    return `${capital(place.label)} : combien${counted?.noun ? ` de ${counted.noun}` : ''} ?`;
  return `${capital(cut(a.text, LONGEST_QUESTION))} ?`;
}

function idOf(question: string, taken: ReadonlySet<string>): string {
  const id = slug(cut(question, LONGEST_ID)) || 'question';
  let free = id;
  for (let next = 2; taken.has(free); next++) free = `${id}-${next}`;
  return free;
}

// A permanent id of digits alone would be read as a number, and one like 12e45678 too: all are quoted.
const quoted = (text: string): string => JSON.stringify(text);

/** The line of a question's `answers` that names a claim, with its words. */
export const answerLine = ({ id, text }: StatementView): string =>
  `{ ids: [${quoted(id)}], quote: ${quoted(text)} }`;

export interface PairLines {
  /** The question's. */
  readonly id: string;
  readonly accept: string;
  readonly refuse: string;
}

/** The lines of questions.yml by which an editor accepts or refuses a pair; either is enough by itself. */
export function pairLines(pair: Pair, taken: ReadonlySet<string>): PairLines {
  const question = askOf(pair);
  const answers = pair.between.map(answerLine).join(', ');
  const id = idOf(question, taken);
  return {
    id,
    accept: `- { id: ${id}, question: ${quoted(question)}, answers: [${answers}] }`,
    refuse: `- { refused: [${pair.between.map(({ id }) => quoted(id)).join(', ')}] }`,
  };
}
