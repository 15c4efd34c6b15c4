import { phraseAt } from '../text/phrases.ts';
import { skipAdverbials } from './adverbials.ts';
import { aroundAside } from './around-aside.ts';
import { nounPhraseAt } from './chunk.ts';
import { clauseStart, commaBefore } from './clause.ts';
import type { Draft, SpeakerRef } from './draft.ts';
import { afterFront } from './front.ts';
import { kindOf } from './kinds.ts';
import { bareNoun, pronounAt, type Range } from './openers.ts';
import type { Reading } from './prepare.ts';
import { foldAt, quoteAround, type Reader } from './reader.ts';
import { isClosedVerb } from './steps.ts';
import { trimPieces } from './trim.ts';
import type { VerbCue } from './verbs.ts';
import { opensComplement } from './walls.ts';

/** « P », a dit X; P, affirme X; P1, a-t-il ajouté, P2: the verb stands inside or behind its content. */
export function findAside(reader: Reader, cue: VerbCue): Draft | null {
  const reading = asideReading(reader, cue);
  if (!reading) return null;
  const speaker = speakerBehind(reader, cue);
  if (!speaker) return null;
  const mustShow = reading.row.gate === 'showing' && kindOf(reader, speaker) !== 'document';
  if (mustShow && !endsQuote(reader, cue.first)) return null;
  const said = trimPieces(
    reader,
    aroundAside(reader, cue.first, Math.max(cue.last, speaker.last), cue.inverted >= 0),
  );
  if (said.length === 0) return null;
  const ref: SpeakerRef = { type: 'phrase', range: speaker, antecedent: null };
  return {
    speaker: ref,
    cue: { first: cue.first, last: cue.last },
    stance: reading.row.stance,
    said,
    rule: 'aside',
    row: reading.lemma,
    confidence: 0.9,
  };
}

/** A comma, or the end of a quotation, goes before. */
function asideReading(reader: Reader, cue: VerbCue): Reading | null {
  if (cue.form !== 'finite' || (cue.passive && cue.inverted < 0) || cue.first === 0) return null;
  if (isSubject(reader, cue)) return null;
  const before = foldAt(reader, cue.first - 1);
  const closesQuote = endsQuote(reader, cue.first);
  if ((before !== ',' || isResumed(reader, cue.first - 1)) && !closesQuote) return null;
  const aside = cue.readings.find((one) => one.row.frames.includes('aside'));
  return aside ?? (closesQuote ? (cue.readings[0] ?? null) : null);
}

/** *Dans un entretien accordé à la presse, | le commissaire …*: where the clause begins. */
function behindFront(reader: Reader, start: number, end: number): number {
  if (!opensComplement(reader, start)) return afterFront(reader, start, end);
  for (let i = start + 1; i < end; i++) if (foldAt(reader, i) === ',') return i + 1;
  return start;
}

/** *Le maire, Ihor Lytvyn, appelle les habitants à partir*: a source and its apposition are no content. */
function isSubject(reader: Reader, cue: VerbCue): boolean {
  const comma = cue.first - 1;
  if (foldAt(reader, comma) !== ',' || cue.inverted >= 0) return false;
  const start = clauseStart(reader, comma);
  const first = skipAdverbials(reader, behindFront(reader, start, comma), comma);
  const phrase = nounPhraseAt(reader, first, comma);
  if (!phrase || !kindOf(reader, phrase)) return false;
  if (phrase.last === comma) return commaBefore(reader, comma, start) > start;
  return foldAt(reader, phrase.last) === ',' && !hasPredicate(reader, phrase.last + 1, comma);
}

/** Whether a verb, a comma or a quotation stands in the tokens: more than an apposition. */
function hasPredicate(reader: Reader, first: number, last: number): boolean {
  for (let i = first; i < last; i++)
    if (isClosedVerb(reader, i) || foldAt(reader, i) === ',' || reader.quotes.closes.has(i)) return true;
  return false;
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
  if (before !== ',') return /^[!?…]$/.test(before) && quoteAround(reader, i) >= 0;
  return reader.quotes.opens.has(i - 2);
}

/** Who speaks: the pronoun at the verb, or the noun phrase behind it. */
function speakerBehind(reader: Reader, cue: VerbCue): Range | null {
  const end = reader.sentenceEnd[cue.last - 1] ?? cue.last;
  if (cue.inverted >= 0) return invertedSpeaker(reader, cue, end);
  const phrase = nounPhraseAt(reader, skipCircumstances(reader, cue.last, end), end);
  if (!phrase) return null;
  return kindOf(reader, phrase) !== null || endsQuote(reader, cue.first) ? phrase : null;
}

/** *a-t-il ajouté*; *assure-t-on à Moscou*, *a-t-il été dit au ministère*: nobody, heard from somebody. */
function invertedSpeaker(reader: Reader, cue: VerbCue, end: number): Range | null {
  const word = foldAt(reader, cue.inverted).replace(reader.lexicon.hyphens, '');
  const isSomebody = reader.lexicon.pronouns.has(word) && !cue.passive;
  if (isSomebody) return { first: cue.inverted, last: cue.inverted + 1 };
  const at = skipAdverbials(reader, cue.last, end);
  const hit = phraseAt(reader.lexicon.heardFromIndex, reader.tokens, reader.passage.folded, at);
  return hit && (nounPhraseAt(reader, hit.next, end) ?? bareNoun(reader, hit.next, end));
}

/** How many circumstances may stand between a verb and its speaker. */
const MOST_CIRCUMSTANCES = 4;

/** *a assuré sur Telegram le porte-parole*, *a lancé vendredi, devant la salle, la ministre*, *comparait en avril devant les enquêteurs un passeur*. */
function skipCircumstances(reader: Reader, from: number, end: number): number {
  const start = skipAdverbials(reader, from, end);
  const isApart = foldAt(reader, start) === ',' && opensComplement(reader, start + 1);
  let i = isApart ? start + 1 : skipManner(reader, start);
  for (let step = 0; step < MOST_CIRCUMSTANCES && i < end && opensComplement(reader, i); step++) {
    const inner = nounPhraseAt(reader, i + 1, end);
    const next = skipAdverbials(reader, inner ? inner.last : i + 2, end);
    i = foldAt(reader, next) === ',' ? next + 1 : next;
  }
  return i;
}

/** *réplique, cinglant, le patron*: a word or two between commas say how. */
function skipManner(reader: Reader, i: number): number {
  if (foldAt(reader, i) !== ',') return i;
  for (let close = i + 2; close <= i + 4; close++) if (foldAt(reader, close) === ',') return close + 1;
  return i;
}
