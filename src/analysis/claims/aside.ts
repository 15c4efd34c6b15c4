import { nounPhraseAt, pronounAt, type Range } from './chunk.ts';
import { contentEnd, trimPieces } from './content.ts';
import type { Draft, SpeakerRef } from './draft.ts';
import { kindOf } from './kinds.ts';
import type { Reading } from './prepare.ts';
import { foldAt, type Reader, skipAdverbials } from './reader.ts';
import { clauseStart } from './subject.ts';
import type { VerbCue } from './verbs.ts';

/** « P », a dit X; P, affirme X; P1, a-t-il ajouté, P2: the verb stands inside or behind its content. */
export function findAside(reader: Reader, cue: VerbCue): Draft | null {
  const reading = asideReading(reader, cue);
  if (!reading) return null;
  const speaker = speakerBehind(reader, cue);
  if (!speaker) return null;
  const said = trimPieces(reader, aroundAside(reader, cue.first, speaker.last, cue.inverted >= 0));
  if (said.length === 0) return null;
  const ref: SpeakerRef = { type: 'phrase', range: speaker, antecedent: null };
  return {
    speaker: ref,
    cue: { first: cue.first, last: cue.last },
    stance: reading.row.stance,
    said,
    rule: 'aside',
    confidence: 0.9,
  };
}

/** A comma, or the end of a quotation, goes before. */
function asideReading(reader: Reader, cue: VerbCue): Reading | null {
  if (cue.form !== 'finite' || cue.passive || cue.first === 0) return null;
  const before = foldAt(reader, cue.first - 1);
  const closesQuote = endsQuote(reader, cue.first);
  if ((before !== ',' || isResumed(reader, cue.first - 1)) && !closesQuote) return null;
  const aside = cue.readings.find((one) => one.row.frames.includes('aside'));
  return aside ?? (closesQuote ? (cue.readings[0] ?? null) : null);
}

/** *l'AIEA, elle, appelle*; *Sofia, de son côté, exige*: what stands between the commas only resumes the subject. */
function isResumed(reader: Reader, comma: number): boolean {
  for (let open = comma - 1; open >= comma - 5 && open >= 0; open--) {
    if (foldAt(reader, open) !== ',') continue;
    return (
      pronounAt(reader, open + 1)?.last === comma ||
      (!reader.inDate[open + 1] && skipAdverbials(reader, open + 1, comma) === comma)
    );
  }
  return false;
}

function endsQuote(reader: Reader, i: number): boolean {
  const before = foldAt(reader, i - 1);
  if (reader.quotes.opens.has(i - 1)) return true;
  if (before !== ',') return /^[!?…]$/.test(before) && (reader.quotes.around[i] ?? -1) >= 0;
  return reader.quotes.opens.has(i - 2);
}

/** Who speaks: the pronoun at the verb, or the noun phrase behind it. */
function speakerBehind(reader: Reader, cue: VerbCue): Range | null {
  if (cue.inverted >= 0) {
    const word = foldAt(reader, cue.inverted).replace(/^-(?:t-)?/, '');
    return reader.lexicon.pronouns.has(word)
      ? { first: cue.inverted, last: Math.max(cue.last, cue.inverted + 1) }
      : null;
  }
  const end = reader.sentenceEnd[cue.last - 1] ?? cue.last;
  const at = skipCircumstances(reader, cue.last, end);
  const phrase = nounPhraseAt(reader, at, end);
  if (!phrase) return null;
  return kindOf(reader, phrase) !== null || endsQuote(reader, cue.first) ? phrase : null;
}

/** *a assuré sur Telegram le porte-parole*, *comparait en avril devant les enquêteurs un passeur*. */
function skipCircumstances(reader: Reader, from: number, end: number): number {
  const { prepositions } = reader.lexicon;
  let i = skipAdverbials(reader, from, end);
  while (i < end && prepositions.has(foldAt(reader, i)) && !/^d(?:es|u)$/.test(foldAt(reader, i))) {
    const inner = nounPhraseAt(reader, i + 1, end);
    const next = skipAdverbials(reader, inner ? inner.last : i + 2, end);
    i = foldAt(reader, next) === ',' ? next + 1 : next;
  }
  return i;
}

/** The content around an aside at `first`, whose speaker ends at `last`. */
export function aroundAside(reader: Reader, first: number, last: number, isPronoun: boolean): Range[] {
  const inside = reader.quotes.around[first] ?? -1;
  if (inside >= 0) {
    const close = reader.quotes.closes.get(inside) ?? reader.tokens.length;
    return [
      { first: inside + 1, last: first },
      { first: last, last: close },
    ];
  }
  const before = contentBefore(reader, first);
  const after = contentAfter(reader, before, last, isPronoun);
  return after ? [before, after] : [before];
}

/** The quotation that ends before `end`, or the clause that does. */
export function contentBefore(reader: Reader, end: number): Range {
  const edge = foldAt(reader, end - 1) === ',' ? end - 1 : end;
  const open = reader.quotes.opens.get(edge - 1);
  const start = clauseStart(reader, edge - 1);
  if (open !== undefined && open <= start) return { first: open, last: edge };
  return { first: start, last: edge };
}

/** *P1, a-t-elle ajouté, et P2*: the sentence goes on, where what follows is no apposition or relative. */
function contentAfter(reader: Reader, before: Range, last: number, isPronoun: boolean): Range | null {
  if (foldAt(reader, last) !== ',' || reader.quotes.opens.has(before.last - 1)) return null;
  const { joiners, relatives, gerund, subordinators } = reader.lexicon;
  const next = foldAt(reader, last + 1);
  if (relatives.has(next) || gerund.test(next) || (next === 'en' && gerund.test(foldAt(reader, last + 2))))
    return null;
  const opening = before.last - before.first <= 5;
  if (!isPronoun && !opening && !joiners.has(next) && !subordinators.has(next)) return null;
  return { first: last + 1, last: contentEnd(reader, last + 1) };
}
