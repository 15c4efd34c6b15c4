import type { StatementView } from '../model.ts';

/** A statement's words as they are quoted away from their text: where the source breaks off, « […] » says so. */
export const quotedWords = ({ text, breaksOff }: Pick<StatementView, 'text' | 'breaksOff'>): string =>
  breaksOff ? `${text} […]` : text;
