import type { SourceKind } from '../model.ts';
import { fold } from '../text/fold.ts';
import { skipAdverbials } from './adverbials.ts';
import { nounPhraseAt } from './chunk.ts';
import { type Complement, isAmountAt, type Site, take } from './frames.ts';
import { accused, measured, told } from './governed.ts';
import { isInfinitiveAt } from './infinitive.ts';
import { noun } from './noun-content.ts';
import { pronounAt, startsNoun } from './openers.ts';
import { foldAt, isWord, type Reader } from './reader.ts';
import { isFiniteCue, skipPair } from './readings.ts';
import type { VerbCue } from './verbs.ts';

/** How far from its verb *que* or a colon may stand. */
const NEAR = 28;

/** The content behind a cue; null where nothing that the verb governs follows. */
export function complementOf(reader: Reader, cue: VerbCue, subject: SourceKind | null): Complement | null {
  const end = reader.sentenceEnd[cue.last - 1] ?? cue.last;
  const site: Site = { reader, cue, subject, end };
  const at = skipAdverbials(reader, skipPair(reader, skipAdverbials(reader, cue.last, end), end), end);
  const counted = isCounted(reader, cue.last) ? noun(site, cue.last) : null;
  return counted ?? adjacent(site, at) ?? behindAddressee(site, at) ?? distant(site, at);
}

function adjacent(site: Site, at: number): Complement | null {
  const { reader } = site;
  const { that, of, to, between } = reader.lexicon;
  const word = foldAt(reader, at);
  if (that.has(word)) return take(site, 'that', at + 1);
  if (word === ':') return isLabel(site, at) ? null : take(site, 'quote', at + 1);
  if (reader.quotes.closes.has(at)) return quoted(site, at);
  if (isInfinitiveAt(reader, at)) return take(site, 'infinitive', at);
  if (of.has(word)) return ofComplement(site, at);
  if (to.has(word) && isAmountAt(reader, at + 1)) return take(site, 'amount', at);
  if (between.has(word) && isAmountAt(reader, at + 1)) return take(site, 'amount', at);
  if (to.has(word)) return take(site, 'to', at + 1) ?? told(site, at);
  if (startsNoun(reader, at) || pronounAt(reader, at))
    return accused(site, at) ?? measured(site, at) ?? noun(site, at);
  return take(site, 'state', at) ?? bareDemand(site, at);
}

/** *Contact presse : …*: a noun before a colon and no quotation. */
const isLabel = ({ reader, cue }: Site, colon: number): boolean =>
  colon === cue.last &&
  cue.last === cue.first + 1 &&
  reader.lexicon.nounForms.has(foldAt(reader, cue.first)) &&
  cue.first <= (reader.sentenceStart[cue.first] ?? 0) + 1 &&
  !reader.quotes.closes.has(colon + 1);

/** *recense | plus de 300 cas*, but not *plaidera | jusqu'au 20 janvier*. */
const isCounted = (reader: Reader, i: number): boolean =>
  reader.lexicon.degrees.has(foldAt(reader, i)) && isAmountAt(reader, i + 1) && !isDated(reader, i + 1);

const isDated = ({ inDate }: Reader, i: number): boolean =>
  [i, i + 1, i + 2, i + 3].some((at) => inDate[at] === true);

/** *demandent justice*, *réclament réparation*: a noun without article. */
function bareDemand(site: Site, at: number): Complement | null {
  const isBare = isWord(site.reader, at) && !site.reader.lexicon.prepositions.has(foldAt(site.reader, at));
  const found = isBare ? noun(site, at) : null;
  return found?.reading.row.stance === 'demands' ? found : null;
}

/** *ont affirmé à l'AFP avoir vu*, *a annoncé sur X la fermeture*: a place or an addressee stands between. */
function behindAddressee(site: Site, at: number): Complement | null {
  const { reader, end } = site;
  const { prepositions, of } = reader.lexicon;
  if (!prepositions.has(foldAt(reader, at)) || of.has(foldAt(reader, at))) return null;
  const phrase = nounPhraseAt(reader, at + 1, end);
  if (!phrase || phrase.last >= end) return null;
  const next = skipAdverbials(reader, phrase.last, end);
  const asked = asksOf(site, at) && startsNoun(reader, next) ? noun(site, next) : null;
  if (asked) return { ...asked, said: { first: at, last: asked.said.last } };
  const found = reader.lexicon.articles.has(foldAt(reader, next)) || isInfinitiveAt(reader, next);
  return found ? adjacent(site, next) : null;
}

/** *a demandé | à ses partenaires | dix systèmes*: who is asked belongs to what is asked. */
const asksOf = ({ reader, cue }: Site, at: number): boolean =>
  reader.lexicon.to.has(foldAt(reader, at)) &&
  cue.readings.some(({ row }) => row.stance === 'demands' && row.frames.includes('told'));

function quoted(site: Site, at: number): Complement | null {
  return take(site, 'noun', at) ?? take(site, 'quote', at) ?? take(site, 'state', at) ?? accused(site, at);
}

/** *menace de partir*, *fait état de morts*; *réclame des puits* and *montre de nouvelles tranchées* are nouns. */
function ofComplement(site: Site, at: number): Complement | null {
  const { partitives, adjectivesBefore } = site.reader.lexicon;
  const isArticle =
    partitives.has(foldAt(site.reader, at)) || adjectivesBefore.has(foldAt(site.reader, at + 1));
  return (
    (isArticle ? noun(site, at) : null) ??
    take(site, 'of', at + 1) ??
    (isObjectBefore(site) ? (take(site, 'accused', at) ?? take(site, 'told', at)) : null)
  );
}

/** *l'accuse de mentir*, *le maire, qu'il accuse de mentir*: who is accused stands before the verb. */
function isObjectBefore({ reader, cue }: Site): boolean {
  const { objects, that } = reader.lexicon;
  for (let i = cue.first; i < cue.last - 1; i++) if (objects.has(foldAt(reader, i))) return true;
  for (let i = cue.first - 1; i >= cue.first - 6 && isWord(reader, i); i--)
    if (that.has(foldAt(reader, i))) return true;
  return false;
}

/** *plaidera jusqu'à vendredi **et a** promis que*: what is joined on is no complement of the verb before. */
const beginsPredicate = (reader: Reader, i: number): boolean =>
  reader.lexicon.joiners.has(foldAt(reader, i)) && reader.lexicon.auxiliaries.has(foldAt(reader, i + 1));

/** *que* or a colon farther on: *a affirmé à la presse que*, *le dit sans détour :*. */
function distant(site: Site, at: number): Complement | null {
  const { reader, end } = site;
  const { that, relatives, notThat } = reader.lexicon;
  for (let i = at; i < Math.min(end, at + NEAR); i++) {
    const word = foldAt(reader, i);
    if (word === ':' && reader.quotes.closes.has(i + 1)) return take(site, 'quote', i + 1);
    if (word === ';' || isFiniteCue(reader, i) || beginsPredicate(reader, i)) return null;
    if (that.has(word)) return notThat.has(foldAt(reader, i - 1)) ? null : take(site, 'that', i + 1);
    if (relatives.has(word) && i > at && (reader.accented || word !== fold(reader.lexicon.where)))
      return null;
  }
  return null;
}
