import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { MapSigil } from '../../../src/map/model.ts';
import { chartCsv } from '../../../src/share/chart-table.ts';
import { daysTable } from '../../../src/share/tables/days.ts';
import { voice } from '../../corpus/places/fixtures.ts';

const report = { id: 'essai', label: 'Essai', href: '/rapports/essai/' };
const said = (id: string, day: string): MapSigil => ({
  sigil: `${id}1`,
  number: 1,
  href: `/rapports/essai/#${id}1`,
  voice: voice(id),
  day,
  report,
});

test('each day is a line with its count, in all and by voice, the oldest first; days without any are left out', () => {
  const sigils = [said('R', '2025-11-05'), said('U', '2025-11-03'), said('R', '2025-11-05')];
  assert.equal(
    chartCsv(daysTable(sigils, [voice('R'), voice('U')])),
    '\ufeffjour;affirmations;R;U\r\n2025-11-03;1;0;1\r\n2025-11-05;2;2;0\r\n',
  );
});

test('a map without statements leaves the headings', () => {
  assert.equal(chartCsv(daysTable([], [])), '\ufeffjour;affirmations\r\n');
});
