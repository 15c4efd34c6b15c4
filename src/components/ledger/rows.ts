import { ACT_LABELS } from '../../corpus/format/act.ts';
import { formatDate, isMachineDate } from '../../corpus/format/date.ts';
import type { PackedLedger } from '../../corpus/ledger/model.ts';
import { ACTS } from '../../corpus/model.ts';
import { href } from '../../links.ts';
import { drawSigil, drawTypeset } from '../drawn.ts';
import { element } from '../element.ts';
import { nameOf } from '../sigil-name.ts';

/** The mark of a row, as `SigilLink.astro` draws it. */
function sigilLink({ voices, reports, rows }: PackedLedger, row: number): Node[] {
  const voice = voices[rows.voice[row] ?? -1];
  const [slug] = reports[rows.report[row] ?? -1] ?? [];
  const number = rows.number[row];
  if (!voice || slug === undefined || number === undefined) return [];
  const attributes = {
    class: `sid v-${voice.hue}`,
    href: href(`rapports/${slug}/#${voice.letter}${number}`),
    'aria-label': nameOf({ number, voice }),
    title: voice.label,
  };
  return [element('a', attributes, drawSigil(voice), String(number))];
}

function said(ledger: PackedLedger, row: number): HTMLElement {
  const { sources, reports, repetitions, rows } = ledger;
  const [label = '', key = null] = sources[rows.source[row] ?? -1] ?? [];
  const [slug = '', title = ''] = reports[rows.report[row] ?? -1] ?? [];
  const speaker = key === null ? label : element('a', { href: href(`sources/${key}/`) }, label);
  const page = { class: 'quote ledger-quote', href: href(`affirmations/${rows.id[row]}/`) };
  const parts = [
    element('span', { class: 'who' }, speaker, ' :'),
    ' ',
    element('a', page, ...drawTypeset(rows.text[row] ?? '')),
  ];
  if (reports.length > 1)
    parts.push(
      element(
        'span',
        { class: 'meta ledger-report' },
        element('a', { href: href(`rapports/${slug}/`) }, title),
      ),
    );
  const repetition = repetitions[rows.repetition[row] ?? -1];
  if (repetition !== undefined)
    parts.push(element('a', { class: 'meta ledger-report', href: `${page.href}#fil` }, repetition));
  return element('td', { class: 'ledger-said' }, ...parts);
}

function placeLinks({ places, rows }: PackedLedger, row: number): Node[] {
  const own = (rows.places[row] ?? []).flatMap((at) => (places[at] ? [places[at]] : []));
  if (own.length === 0) return [element('span', { class: 'nd' }, 'aucun')];
  return own.flatMap(([id, label], i) => {
    const link = element('a', { class: 'pl', href: href(`lieux/${id}/`), 'data-place': id }, label);
    return i > 0 ? [element('br'), link] : [link];
  });
}

function when({ dates, rows }: PackedLedger, row: number): Node | string {
  const iso = dates[rows.date[row] ?? -1];
  if (iso === undefined) return element('span', { class: 'nd' }, 'sans date');
  return isMachineDate(iso) ? element('time', { datetime: iso }, formatDate(iso)) : formatDate(iso);
}

const cell = (label: string, ...children: readonly (Node | string)[]): HTMLElement =>
  element('td', { 'data-label': label }, ...children);

/** The rows that oppose this one, or the word that says that there are none. */
function opposed(ledger: PackedLedger, others: readonly number[] = [], none: string): Node[] {
  if (others.length === 0) return [element('span', { class: 'meta' }, none)];
  return others.flatMap((other) => sigilLink(ledger, other));
}

/** A row of the ledger as `StatementRows.astro` writes it; a test compares both. */
export function drawRow(ledger: PackedLedger, row: number): HTMLElement {
  const { voices, lacks, rows } = ledger;
  const act = ACTS[rows.act[row] ?? -1] ?? 'reports';
  const unsaid = (rows.lacks[row] ?? []).flatMap((at) => lacks[at] ?? []).join(', ');
  const nothing = cell('Non dit', unsaid || '–');
  nothing.className = 'meta';
  return element(
    'tr',
    { class: `v-${voices[rows.voice[row] ?? -1]?.hue}`, 'data-row': '' },
    element('th', { scope: 'row' }, ...sigilLink(ledger, row)),
    said(ledger, row),
    cell('Lieu', ...placeLinks(ledger, row)),
    cell('Posture', element('span', { class: `stance stance-${act}` }, ACT_LABELS[act])),
    cell('Date', when(ledger, row)),
    cell('Contestée par', ...opposed(ledger, rows.contestedBy[row], 'non rapporté')),
    cell('Écart avec', ...opposed(ledger, rows.departsFrom[row], '–')),
    nothing,
  );
}
