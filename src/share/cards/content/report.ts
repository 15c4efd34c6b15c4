import { countOf } from '../../../corpus/format/count.ts';
import { formatDate } from '../../../corpus/format/date.ts';
import type { ReportView } from '../../../corpus/model.ts';
import { countOrigins } from '../../../corpus/threads/origins.ts';
import type { Card, Row } from '../model.ts';
import { countsByVoice, type Desk, onMap, plain, printedAddresses, quiet, strong } from './desk.ts';

function rowsOf({ statements, places, voices }: ReportView): Row[] {
  const counts = countsByVoice(statements, voices);
  return [
    counts.length > 0 ? counts : [{ kind: 'unsaid' }, quiet('Aucune affirmation relevée')],
    places.length > 0
      ? [strong(countOf(places.length, 'lieu', 'lieux')), plain(places.map(({ label }) => label).join(', '))]
      : [{ kind: 'unsaid' }, quiet('Aucun lieu nommé')],
  ];
}

/** Its title, date and source, how much each voice says in it, and the places that it names. */
export function reportCard(report: ReportView, { corpus }: Desk): Card {
  const { source, version } = report;
  return {
    id: `rapports/${report.slug}`,
    mark: null,
    who: `Rapport du ${formatDate(report.date, 'long')}`,
    act: null,
    detail:
      report.subject ?? `${countOf(countOrigins(report.statements), 'affirmation')}, version ${version}`,
    body: report.title,
    bodyKind: 'title',
    under: source === null ? null : `Source : ${source.name}`,
    rows: rowsOf({ ...report, voices: corpus.voices }),
    addresses: printedAddresses(report.href),
    places: onMap(report.places, report.statements),
    active: null,
  };
}
