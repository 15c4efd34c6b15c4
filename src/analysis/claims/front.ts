import { foldAt, type Reader } from './reader.ts';

/** *Contactée après l'émission, | l'agence maintient P*: where the clause begins behind a participle and its complements. */
export function afterFront(reader: Reader, start: number, end: number): number {
  const { participleEnding, participle } = reader.lexicon;
  const ending = reader.accented ? participleEnding : participle;
  if (!ending.test(reader.tokens[start]?.text ?? '')) return start;
  for (let i = start + 1; i < end; i++) if (foldAt(reader, i) === ',') return i + 1;
  return start;
}
