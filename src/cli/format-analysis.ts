import type { Analysis, Span } from '../analysis/model.ts';

type Named = Analysis & { readonly file: string };

function row(span: Span, ...cells: readonly unknown[]): string {
  const where = `${span.start}–${span.end}`.padEnd(12);
  return `  ${where}${[JSON.stringify(span.text), ...cells].join('  ')}\n`;
}

function section(title: string, rows: readonly string[]): string {
  return `${title} : ${rows.length}\n${rows.join('')}`;
}

/** One analysis as a person reads it in a terminal. */
export function formatAnalysis({
  file,
  lang,
  date,
  places,
  figures,
  dates,
  claims,
  narration,
}: Named): string {
  return [
    `${file} (${lang}, ${date ?? 'sans date'})\n`,
    section(
      'Lieux',
      places.map((p) => row(p, p.id, p.kind, `${p.lat ?? '?'}, ${p.lon ?? '?'}`, p.role)),
    ),
    section(
      'Chiffres',
      figures.map((f) => row(f, f.qualifier, f.value ?? `${f.min ?? '?'}–${f.max ?? '?'}`, f.unit)),
    ),
    section(
      'Dates',
      dates.map((d) => row(d, d.iso)),
    ),
    section(
      'Affirmations',
      claims.map((c) =>
        row(c.cue, c.id, c.stance, c.speaker?.name ?? 'source non nommée').concat(
          ...c.said.map((s) => `  ${row(s)}`),
        ),
      ),
    ),
    section(
      'Narration',
      narration.map((n) => row(n)),
    ),
  ].join('');
}
