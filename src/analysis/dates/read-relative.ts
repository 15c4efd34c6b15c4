import { readAmount } from '../numbers/amount.ts';
import { phraseAt, phraseBefore } from '../numbers/phrases.ts';
import type { Passage } from '../text/passage.ts';
import { wordAt } from '../text/token-at.ts';
import type { DateLexicon, Step, Turn } from './lexicon.ts';
import { readDayMonth } from './read-day.ts';
import { readLoneDay } from './read-lone-day.ts';
import type { Expression, When } from './when.ts';

/** Steps from the vantage that a turn makes. */
const STEPS_OF: Readonly<Record<Turn, number>> = { last: -1, before: -1, this: 0, next: 1, after: 1 };

function stepOf(step: Step, turn: Turn): When {
  const from = turn === 'before' || turn === 'after' ? 'before' : 'report';
  return { type: 'step', step, by: STEPS_OF[turn], from };
}

/** *hier*, *avant-hier*, *aujourd'hui*, *demain*. */
function readFromReport(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const found = phraseAt(passage.tokens, i, lexicon.fromReport);
  if (!found) return null;
  const when = { type: 'step', step: 'day', by: found.value, from: 'report' } as const;
  return { first: i, next: found.next, when, turn: null, rule: 'relative' };
}

/** *la veille*, *le lendemain*; not *la veille du scrutin*. */
function readFromBefore(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const by = lexicon.fromBefore.get(wordAt(passage.tokens, i));
  if (by === undefined || !lexicon.fromBeforeArticles.has(wordAt(passage.tokens, i - 1))) return null;
  if (lexicon.eventLinks.has(wordAt(passage.tokens, i + 1))) return null;
  const when = { type: 'step', step: 'day', by, from: 'before' } as const;
  return { first: i, next: i + 1, when, turn: null, rule: 'relative' };
}

/** *pour le | week-end*, *d'ici le | week-end*: the next one, though no word says so. */
const comes = (passage: Passage, i: number, lexicon: DateLexicon): boolean =>
  lexicon.articles.has(wordAt(passage.tokens, i - 1)) &&
  phraseBefore(passage.tokens, i - 1, lexicon.ahead) !== null;

/** *la semaine dernière*, *l'an prochain*, *cette année*, *le mois précédent*. */
function readTurned(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const isThis = lexicon.these.has(wordAt(passage.tokens, i));
  const at = isThis ? i + 1 : i;
  const word = wordAt(passage.tokens, at);
  const step = lexicon.steps.get(word) ?? lexicon.steps.get(word.replace(lexicon.nearMark, ''));
  const weekend = lexicon.weekend.has(word);
  if ((step === undefined || step === 'day') && !weekend) return null;
  const turn = isThis
    ? 'this'
    : (lexicon.turns.get(wordAt(passage.tokens, at + 1)) ??
      (weekend && comes(passage, i, lexicon) ? null : undefined));
  if (turn === undefined) return null;
  const next = isThis || turn === null ? at + 1 : at + 2;
  const when: When = weekend || turn === null ? { type: 'weekend' } : stepOf(step ?? 'day', turn);
  return { first: i, next, when, turn: weekend ? turn : null, rule: 'relative' };
}

/** *fin de l'année | 2024*, *début du mois | d'octobre*: what follows names it. */
function namesItself(passage: Passage, i: number, lexicon: DateLexicon): boolean {
  const at = lexicon.numbers.of.has(wordAt(passage.tokens, i)) ? i + 1 : i;
  return lexicon.months.has(wordAt(passage.tokens, at)) || /^\d{4}$/.test(wordAt(passage.tokens, at));
}

/** *ce matin*, *cette nuit*: a part of the report's day. */
function readDayPart(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const part = wordAt(passage.tokens, i + 1);
  const at = { first: i, next: i + 2, turn: null, rule: 'relative' };
  const isLast = lexicon.night.has(wordAt(passage.tokens, i)) && lexicon.turns.get(part) === 'last';
  if (isLast) return { ...at, when: { type: 'night' } };
  if (!lexicon.these.has(wordAt(passage.tokens, i)) || !lexicon.dayParts.has(part)) return null;
  return { ...at, when: { type: 'step', step: 'day', by: 0, from: 'report' } };
}

/** *le même jour*, where a day was spoken of. */
function readSameDay(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const found = phraseAt(passage.tokens, i, lexicon.sameDay);
  const when = { type: 'step', step: 'day', by: 0, from: 'spoken' } as const;
  return found && { first: i, next: found.next, when, turn: null, rule: 'relative' };
}

/** *semaine du 3 novembre*. */
function readWeekOf(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const found = phraseAt(passage.tokens, i, lexicon.weekOf);
  const day =
    found && (readDayMonth(passage, found.next, lexicon) ?? readLoneDay(passage, found.next, lexicon));
  return day && { ...day, first: i, when: { type: 'week', of: day.when }, rule: 'week' };
}

/** *fin de l'année*, *début du mois*. */
function readPartOf(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const found = phraseAt(passage.tokens, i, lexicon.partsOf);
  if (!found) return null;
  if (namesItself(passage, found.next, lexicon)) return null;
  const turn = lexicon.turns.get(wordAt(passage.tokens, found.next));
  const next = turn ? found.next + 1 : found.next;
  if (found.value === 'weekend')
    return { first: i, next, when: { type: 'weekend' }, turn: turn ?? null, rule: 'relative' };
  return { first: i, next, when: stepOf(found.value, turn ?? 'this'), turn: null, rule: 'relative' };
}

const DAYS: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 0, quarter: 0, year: 0 };

/** *il y a deux ans*; not *il y a deux ans que*, *il y a deux jours de stock*. */
function readAgo(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  const ago = phraseAt(passage.tokens, i, lexicon.ago);
  const amount = ago && readAmount(passage.tokens, ago.next, lexicon.numbers);
  const step = amount && lexicon.steps.get(wordAt(passage.tokens, amount.next));
  if (!amount || !step || amount.approximate || !Number.isInteger(amount.value)) return null;
  const next = amount.next + 1;
  const leadsOn = phraseAt(passage.tokens, next, lexicon.goesOn);
  if (leadsOn && !phraseAt(passage.tokens, next, lexicon.backTo)) return null;
  const days = DAYS[step] * amount.value;
  const when: When = days
    ? { type: 'step', step: 'day', by: -days, from: 'report' }
    : { type: 'step', step, by: -amount.value, from: 'report' };
  return { first: i, next, when, turn: null, rule: 'ago' };
}

export function readRelative(passage: Passage, i: number, lexicon: DateLexicon): Expression | null {
  return (
    readFromReport(passage, i, lexicon) ??
    readFromBefore(passage, i, lexicon) ??
    readDayPart(passage, i, lexicon) ??
    readSameDay(passage, i, lexicon) ??
    readWeekOf(passage, i, lexicon) ??
    readTurned(passage, i, lexicon) ??
    readPartOf(passage, i, lexicon) ??
    readAgo(passage, i, lexicon)
  );
}
