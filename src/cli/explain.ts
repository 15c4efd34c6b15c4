import type { Analysis, Claim, DateMention, FigureMention, PlaceMention, Span } from '../analysis/model.ts';
import { kilometres } from '../analysis/places/geo.ts';
import { locate } from '../editorial/diagnostic.ts';
import type { Candidate, Gazetteer } from '../gazetteer/model.ts';
import { describePlace } from '../markdown/doubts/describe-place.ts';
import { fileOfRule } from './rule-file.ts';
import { PLACE_FILES } from './rule-files.data.ts';

export interface Explained {
  readonly file: string;
  readonly source: string;
  readonly analysis: Analysis;
  readonly sentences: readonly Span[];
  readonly gazetteer: Gazetteer;
}

/** A finding, and the lines that say why it was made. */
interface Reason {
  readonly start: number;
  readonly lines: readonly string[];
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
const quoted = (text: string): string => `« ${text.replace(/\s+/g, ' ')} »`;

function ruleLine(rule: string, confidence: number, lang: string, row?: string): string {
  const where = row === undefined ? '' : `, ligne ${quoted(row)}`;
  return `règle ${rule}, sûre à ${percent(confidence)}, dans ${fileOfRule(rule, lang)}${where}`;
}

function alternative(place: PlaceMention, id: string, gazetteer: Gazetteer): string {
  const other = gazetteer.byId(id);
  const away = other ? kilometres(place, other) : null;
  const distance = away === null ? '' : `, à ${Math.round(away)} km`;
  return `${describePlace(other, id)}${distance} : ${id}`;
}

/** Where a place was looked up, or where the report puts what no list has. */
function originOf({ id, near, lat, lon, rule }: PlaceMention, known: Candidate | undefined): string {
  if (near)
    return `aucune liste ne l’a : ${quoted(near.words)}, à ${near.withinKm} km près de ${lat}, ${lon}`;
  if (rule === 'place.unlisted/unplaced') return 'aucune liste ne l’a, et rien dans le rapport ne le situe';
  return `ligne ${id} dans ${PLACE_FILES[known?.source ?? ''] ?? 'le gazetier'}`;
}

function explainPlace(place: PlaceMention, { analysis, gazetteer }: Explained): Reason {
  const { text, id, kind, role, rule, confidence, lead, runnersUp } = place;
  const known = gazetteer.byId(id);
  const ahead = lead === undefined || runnersUp.length === 0 ? '' : `, avance ${percent(lead)}`;
  return {
    start: place.start,
    lines: [
      `lieu ${quoted(text)} : ${known ? describePlace(known, id) : place.name}, ${kind}, ${role}`,
      ruleLine(rule, confidence, analysis.lang) + ahead,
      originOf(place, known),
      ...runnersUp.map((other) => `sinon ${alternative(place, other, gazetteer)}`),
    ],
  };
}

function explainFigure(figure: FigureMention, { analysis }: Explained): Reason {
  const { text, value, min, max, unit, noun, qualifier, kind, rule, confidence } = figure;
  const amount = value ?? (min === undefined ? 'sans valeur' : `${min} à ${max}`);
  return {
    start: figure.start,
    lines: [
      `chiffre ${quoted(text)} : ${amount} ${noun ?? unit}, ${kind}, ${qualifier}`,
      ruleLine(rule, confidence, analysis.lang, noun ?? unit),
    ],
  };
}

function explainDate({ start, text, iso, rule, confidence }: DateMention, { analysis }: Explained): Reason {
  const from = analysis.date === null ? '' : `, lu depuis le ${analysis.date}`;
  return {
    start,
    lines: [`date ${quoted(text)} : ${iso}${from}`, ruleLine(rule, confidence, analysis.lang)],
  };
}

function explainClaim(claim: Claim, { analysis }: Explained): Reason {
  const { id, speaker, cue, stance, said, within, target, date, rule, confidence, row } = claim;
  const name = speaker ? quoted(speaker.name) : 'source non nommée';
  const written = speaker && speaker.text !== speaker.name ? `, écrit ${quoted(speaker.text)}` : '';
  const links = [
    within === null ? '' : `dans ${within}`,
    target === null ? '' : `répond à ${target}`,
    date === null ? '' : `dite le ${date}`,
  ].filter(Boolean);
  return {
    start: Math.min(cue.start, said[0]?.start ?? cue.start),
    lines: [
      [`affirmation ${id} de ${name}${written}`, stance, ...links].join(', '),
      `contenu ${said.map(({ text }) => quoted(text)).join(' … ')}`,
      `indice ${quoted(cue.text)}`,
      ruleLine(rule, confidence, analysis.lang, row),
    ],
  };
}

function reasonsOf(explained: Explained): Reason[] {
  const { places, figures, dates, claims } = explained.analysis;
  return [
    ...claims.map((claim) => explainClaim(claim, explained)),
    ...places.map((place) => explainPlace(place, explained)),
    ...figures.map((figure) => explainFigure(figure, explained)),
    ...dates.map((date) => explainDate(date, explained)),
  ].sort((a, b) => a.start - b.start);
}

function formatReason({ lines: [head = '', ...rest] }: Reason): string {
  return [`  ${head}`, ...rest.map((line) => `      ${line}`)].join('\n');
}

/** Why each finding was made, sentence by sentence: rule, confidence, what else it could be, where its row stands. */
export function formatExplanation(explained: Explained): string {
  const { file, source, sentences } = explained;
  const reasons = reasonsOf(explained);
  const told = sentences.flatMap((sentence) => {
    const own = reasons.filter(({ start }) => start >= sentence.start && start < sentence.end);
    if (own.length === 0) return [];
    const { line, column } = locate(source, sentence.start);
    return [`${file}:${line}:${column}  ${quoted(sentence.text)}`, ...own.map(formatReason), ''];
  });
  return `${told.join('\n')}\n`;
}
