import type { SourceKind } from '../model.ts';
import { tokenAt } from '../text/token-at.ts';
import { nounPhraseAt } from './chunk.ts';
import { contentEnd } from './content.ts';
import { isInfinitiveAt } from './infinitive.ts';
import { kindOf } from './kinds.ts';
import { headOf } from './naming.ts';
import { type Range, startsNoun } from './openers.ts';
import type { Reading } from './prepare.ts';
import { foldAt, isWord, type Reader } from './reader.ts';
import type { Frame } from './rows.ts';
import { trimContent } from './trim.ts';
import type { VerbCue } from './verbs.ts';

/** What a verb says, and the reading that allows it. */
export interface Complement {
  readonly said: Range;
  readonly frame: Frame;
  readonly reading: Reading;
}

export interface Site {
  readonly reader: Reader;
  readonly cue: VerbCue;
  readonly subject: SourceKind | null;
  readonly end: number;
}

/** Cuts the content out if one of the readings has the frame and its gate lets the subject pass. */
export function take(site: Site, frame: Frame, first: number): Complement | null {
  const { reader, cue } = site;
  const reading = cue.readings.find(
    (one) => one.row.frames.includes(frame) && passesGate(reader, one, site.subject, frame, first),
  );
  if (!reading || first >= reader.tokens.length) return null;
  const said = trimContent(reader, {
    first,
    last: frame === 'quote' ? quoteEnd(reader, first) : contentEnd(reader, first, frame),
  });
  return said && hasWord(reader, said) ? { said, frame, reading } : null;
}

/** *Contact presse : +235 66 00* says nothing. */
function hasWord(reader: Reader, { first, last }: Range): boolean {
  for (let i = first; i < last; i++) if (isWord(reader, i)) return true;
  return false;
}

/** A quotation goes to its closing mark, over the ends of its sentences. */
export function quoteEnd(reader: Reader, first: number): number {
  const close = reader.quotes.closes.get(first);
  if (close === undefined) return contentEnd(reader, first);
  const next = foldAt(reader, close + 1);
  const done = close + 1 >= (reader.sentenceEnd[close] ?? 0) || /^[.,;!?…)]$/.test(next);
  return done || joinsPredicate(reader, close + 1) ? close + 1 : contentEnd(reader, first);
}

/** *dit « coopérer » | et refuse de parler*: behind a joiner stands a verb, no second quotation and no noun phrase. */
function joinsPredicate(reader: Reader, i: number): boolean {
  const { joiners, prepositions, that, relatives } = reader.lexicon;
  if (!joiners.has(foldAt(reader, i)) || !isWord(reader, i + 1)) return false;
  const word = foldAt(reader, i + 1);
  return !startsNoun(reader, i + 1) && !prepositions.has(word) && !that.has(word) && !relatives.has(word);
}

/** Only a source may govern these. */
const GATED: ReadonlySet<Frame> = new Set(['noun', 'of', 'to', 'accused', 'told']);

/** *à 340 millions*, *à plus d'un million*: a number stands within a few words. */
export const isAmountAt = (reader: Reader, i: number): boolean =>
  [i, i + 1, i + 2, i + 3].some(
    (at) => tokenAt(reader.tokens, at)?.kind === 'number' || reader.lexicon.numerals.has(foldAt(reader, at)),
  );

/** Whether the subject may govern the frame in this reading. */
export function passesGate(
  reader: Reader,
  reading: Reading,
  subject: SourceKind | null,
  frame: Frame,
  first: number,
): boolean {
  const gate = reading.row.gate;
  if (!GATED.has(frame)) return true;
  if (gate === 'showing') return subject === 'document';
  if (gate === 'any') return true;
  if (subject === null) return false;
  const { speechNouns, plans, facts, definites } = reader.lexicon;
  if (gate === 'speech') return isAbout(reader, first, [speechNouns]);
  if (gate === 'plan') return isAbout(reader, first, [speechNouns, plans]);
  if (gate === 'act') return isInfinitiveAt(reader, first);
  if (gate === 'count') return isAmountAt(reader, first);
  if (gate === 'feeling') return isFeeling(reader, first);
  if (gate === 'deed') return isDeed(reader, first);
  const isDefinite = definites.has(foldAt(reader, first));
  return gate !== 'fact' || !isDefinite || isAbout(reader, first, [speechNouns, facts]);
}

/** *a dit sa « profonde déception »*, *exprime sa colère*: the possessive brings a feeling within a few words. */
function isFeeling(reader: Reader, first: number): boolean {
  if (!reader.lexicon.possessives.has(foldAt(reader, first))) return false;
  return [1, 2, 3].some((step) => reader.lexicon.feelings.has(foldAt(reader, first + step)));
}

/** *condamne l'attaque*, *salue « un pas »*, but not *salue la foule* or *condamne le maire*. */
function isDeed(reader: Reader, first: number): boolean {
  const phrase = nounPhraseAt(reader, first, reader.sentenceEnd[first] ?? first);
  if (!phrase) return reader.quotes.closes.has(first);
  const kind = kindOf(reader, phrase);
  return kind === null || kind === 'document';
}

/** *cette version*, *les accusations de Kyiv*, *« tout changement »*, but not *la motion*: the head is in one of the lists. */
function isAbout(reader: Reader, first: number, nouns: readonly ReadonlySet<string>[]): boolean {
  if (reader.quotes.closes.has(first)) return true;
  const phrase = nounPhraseAt(reader, first, reader.sentenceEnd[first] ?? first);
  if (!phrase) return false;
  const head = foldAt(reader, headOf(reader, phrase.first, phrase.last));
  return nouns.some((set) => set.has(foldAt(reader, first)) || set.has(head));
}
