import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseRows } from '../../../src/corpus/ledger/choose.ts';
import { FACETS, type FacetName } from '../../../src/corpus/ledger/facets.data.ts';
import { facetColumns } from '../../../src/corpus/ledger/facets.ts';
import { rowCount } from '../../../src/corpus/ledger/model.ts';
import { packLedger } from '../../../src/corpus/ledger/pack.ts';
import { viewFacets } from '../../../src/corpus/ledger/view.ts';
import { LEDGER, STATEMENTS, VOICES } from './ledgers.ts';

const COLUMNS = facetColumns(LEDGER);
type Wanted = Partial<Record<FacetName, readonly string[]>>;
const choose = (wanted: Wanted, isFound?: (row: number) => boolean) => {
  const chosen = new Map(
    FACETS.flatMap((name) => (wanted[name] ? [[name, new Set(wanted[name])] as const] : [])),
  );
  return chooseRows(rowCount(LEDGER), COLUMNS, chosen, isFound);
};

const CASES: readonly (readonly [Wanted, readonly number[]])[] = [
  [{}, [0, 1, 2, 3, 4, 5]],
  [{ voix: ['R'] }, [0, 5]],
  [{ voix: ['R', 'N'] }, [0, 3, 5]],
  [{ voix: [] }, [0, 1, 2, 3, 4, 5]],
  [{ source: ['moscou'] }, [0, 5]],
  [{ source: ['personne'] }, [3, 4]],
  [{ lieu: ['evry'] }, [1, 2]],
  [{ lieu: ['aucun'] }, [3, 4, 5]],
  [{ posture: ['denies'] }, [1]],
  [{ date: ['2024'] }, [3, 5]],
  [{ date: ['aucune'] }, [2, 4]],
  [{ contestation: ['contestee'] }, [0]],
  [{ contestation: ['ecart'] }, [1]],
  [{ contestation: ['non'] }, [2, 3, 4, 5]],
  [{ rapport: ['autre'] }, [5]],
  [{ voix: ['R'], lieu: ['goma'] }, [0]],
  [{ voix: ['R'], lieu: ['evry'] }, []],
  [{ voix: ['ZZ'] }, []],
  [{ date: ['2024-12'] }, []],
  [{ source: ['Moscou'] }, []],
];

for (const [wanted, rows] of CASES)
  test(`${JSON.stringify(wanted)} leaves ${rows.length} rows`, () =>
    assert.deepEqual(choose(wanted).rows, rows));

test('a count says how many rows the value would leave, the other choices kept', () => {
  const { counts } = choose({ voix: ['R'], rapport: ['essai'] });
  assert.deepEqual(
    [...(counts.get('voix') ?? [])],
    [
      ['R', 1],
      ['U', 1],
      ['T', 2],
      ['N', 1],
    ],
  );
  assert.deepEqual(
    [...(counts.get('rapport') ?? [])],
    [
      ['essai', 1],
      ['autre', 1],
    ],
  );
  assert.deepEqual([...(counts.get('lieu') ?? [])], [['goma', 1]]);
});

test('rows that the words do not find count nowhere', () => {
  const { rows, counts } = choose({}, (row) => row === 2);
  assert.deepEqual(rows, [2]);
  assert.deepEqual([...(counts.get('voix') ?? [])], [['T', 1]]);
});

test('the form shows voices in their order, of others the commonest first, under their names', () => {
  const facets = new Map(viewFacets(LEDGER).map(({ name, options }) => [name, options]));
  assert.deepEqual(
    facets.get('voix')?.map(({ value, count }) => [value, count]),
    [
      ['R', 2],
      ['U', 1],
      ['T', 2],
      ['N', 1],
    ],
  );
  assert.deepEqual(
    facets.get('source')?.map(({ label, count }) => [label, count]),
    [
      ['Moscou', 2],
      ['Personne (narration)', 2],
      ['Kiev', 1],
      ['ONU', 1],
    ],
  );
  assert.deepEqual(
    facets.get('lieu')?.map(({ label }) => label),
    ['Sans lieu', 'Goma', 'Évry'],
  );
});

test('a single report is no choice, and an empty ledger has no options', () => {
  const names = (facets: ReturnType<typeof viewFacets>) => facets.map(({ name }) => name);
  assert.ok(!names(viewFacets(packLedger(STATEMENTS.slice(0, 2), VOICES))).includes('rapport'));
  assert.ok(viewFacets(packLedger([], VOICES)).every(({ options }) => options.length === 0));
});
