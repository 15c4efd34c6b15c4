import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OSM_HOST, policyOf, readSettings } from '../src/settings.ts';

test('by default no other host may be asked for an image', () => {
  for (const environment of [{}, { OSM_LAYER: '' }, { OSM_LAYER: '0' }, { OSM_LAYER: 'non' }])
    assert.deepEqual(policyOf(readSettings(environment)), ["img-src 'self' data:"]);
});

test('with the raster layer the policy names its host, and that alone', () => {
  assert.deepEqual(policyOf(readSettings({ OSM_LAYER: '1' })), [`img-src 'self' data: ${OSM_HOST}`]);
});
