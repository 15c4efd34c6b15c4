import { formatAttribution } from '../../corpus/format/attribution.ts';
import { countOf } from '../../corpus/format/count.ts';
import { formatDate } from '../../corpus/format/date.ts';
import { PLACE_KIND_LABELS } from '../../corpus/format/place.data.ts';
import type { PlaceView, ReportView, StatementView } from '../../corpus/model.ts';
import type { SpeakerView } from '../../corpus/speakers.ts';
import { countOrigins } from '../../corpus/threads/origins.ts';

/** Words of a statement in its title; the sentence itself is in the description. */
export function titleStatement(statement: StatementView): string {
  return `${formatAttribution(statement)} : ${statement.text}`;
}

/** Who, when, in which words, contested by whom; the sigil tells it from any other of the report. */
export function summarizeStatement(statement: StatementView): string {
  const { sigil, text, date, contestedBy, report } = statement;
  const said = date === null ? 'date non indiquée' : formatDate(date, 'long');
  const contested = contestedBy.map((other) => other.sigil).join(', ');
  return [
    `${formatAttribution(statement)} (${said}) : « ${text} ».`,
    ...(contested === '' ? [] : [`Contesté par ${contested}.`]),
    `${sigil} du rapport « ${report.label} », ${formatDate(report.date)}.`,
  ].join(' ');
}

/** What a place is, where, and how much is said of it. */
export function summarizePlace({ label, kind, within, statements, reports }: PlaceView): string {
  const where = within.map((holder) => holder.label).join(', ');
  const counts = `${countOf(countOrigins(statements), 'affirmation')} dans ${countOf(reports.length, 'rapport')}`;
  const place = [label, PLACE_KIND_LABELS[kind], where].filter((part) => part !== '').join(', ');
  return `${place} : ${counts}. Qui en parle, avec quels chiffres, sous quels noms.`;
}

/** The editors' standfirst with the date of the report, or what the analysis found in it. */
export function summarizeReport({ title, standfirst, date, statements, places }: ReportView): string {
  const day = formatDate(date, 'long');
  if (standfirst !== null) return `${standfirst} Rapport du ${day}.`;
  const found = `${countOf(statements.length, 'affirmation')}, ${countOf(places.length, 'lieu', 'lieux')}`;
  return `« ${title} », rapport du ${day} : ${found}, qui dit quoi et avec quels chiffres.`;
}

export function summarizeSpeaker({ label, voice, statements, reports }: SpeakerView): string {
  const counts = `${countOf(countOrigins(statements), 'affirmation')} dans ${countOf(reports.length, 'rapport')}`;
  return `Ce que les rapports attribuent à ${label} (${voice.label.toLowerCase()}) : ${counts}, avec les dates et les lieux.`;
}
