import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOutline } from '../../../src/map/backdrop/base.ts';
import { ALL } from '../../../src/map/choice.ts';
import { type Box, holds, inside } from '../../../src/map/geometry/box.ts';
import type { Mercator } from '../../../src/map/geometry/mercator.ts';
import { drawLocator, type LocatorSpec } from '../../../src/map/locator/draw.ts';
import { packPlaces } from '../../../src/map/packed.ts';
import { backdropFor, keyFor, mapFrame, regionsShown } from '../../../src/map/page-map.ts';
import type { DrawTask } from '../../../src/map/render/model.ts';
import { Renderer } from '../../../src/map/render/renderer.ts';
import { ATLAS } from '../../../src/map/serve.ts';
import { pointOf, sigilOf } from '../fixtures.ts';

const DONBASS = {
  ...pointOf('donbass', 48.5, 38.2, [sigilOf('U', 2, 'b', '2025-12-01')]),
  kind: 'region',
  area: ['UA-14', 'UA-09'],
} as const;
/** Two towns far apart, two that no wide view parts, an area. */
const PLACES = [
  pointOf('pokrovsk', 48.28, 37.18, [sigilOf('R', 1, 'a', '2025-11-05')]),
  pointOf('koupiansk', 49.71, 37.62, [sigilOf('U', 1, 'a', '2025-11-05')]),
  pointOf('rodynske', 48.35, 37.2, [sigilOf('R', 1, 'a', '2025-11-05')]),
  DONBASS,
];
const SPEC: LocatorSpec = { id: 'x', places: PLACES, variant: 'full', title: 'Carte' };
const FILES = { backdrop: '', outline: '', said: '' };
const [WIDTH, HEIGHT] = [1400, 800];
const VIEW: Box = { x0: 0, y0: 0, x1: WIDTH, y1: HEIGHT };

function open(dropsUnsaid = true): Renderer {
  const wide = drawLocator(SPEC, ATLAS);
  const narrow = drawLocator({ ...SPEC, variant: 'phone' }, ATLAS);
  const data = { ...packPlaces(PLACES), ...mapFrame(SPEC, { wide, narrow }, FILES), dropsUnsaid };
  const backdrop = backdropFor(keyFor(PLACES, ATLAS), ATLAS, regionsShown(PLACES));
  return new Renderer(data, data.wide, { backdrop, outline: readOutline() });
}

const RENDERER = open();

function taskAt(scale: number, change: Partial<DrawTask> = {}): DrawTask {
  const mercator: Mercator = { scale, centre: [37.5, 48.8], origin: [WIDTH / 2, HEIGHT / 2] };
  const scaleBar = { x0: 10, y0: HEIGHT - 40, x1: 200, y1: HEIGHT - 10 };
  const shown = { choice: ALL, chosen: undefined, base: undefined };
  return { key: String(scale), mercator, view: VIEW, free: VIEW, taken: [scaleBar], ...shown, ...change };
}

const [WIDE, NEAR] = [3000, 12_000];
const keysOf = (task: DrawTask, renderer = RENDERER): string[] =>
  renderer.draw(task).marks.map(({ key }) => key);

test('marks stand in the order of the list, crowds where their first place would', () => {
  assert.deepEqual(keysOf(taskAt(NEAR)), ['pokrovsk', 'koupiansk', 'rodynske', 'donbass']);
  assert.deepEqual(keysOf(taskAt(WIDE)), ['pokrovsk rodynske', 'koupiansk', 'donbass']);
});

test('the chosen place goes into no crowd', () => {
  assert.ok(keysOf(taskAt(WIDE, { chosen: 'rodynske' })).includes('rodynske'));
});

test('a mark tells its places, its name in words, and where it stands', () => {
  const [crowd] = RENDERER.draw(taskAt(WIDE)).marks;
  assert.deepEqual(crowd?.places, ['pokrovsk', 'rodynske']);
  assert.equal(crowd?.name, '2 lieux autour de pokrovsk, 1 affirmation');
  for (const { at } of RENDERER.draw(taskAt(NEAR)).marks) assert.ok(holds(VIEW, ...at));
});

test('what is not chosen leaves the map, or keeps a bare mark where the page says so', () => {
  const choice = { ...ALL, voice: 'U' };
  assert.deepEqual(keysOf(taskAt(NEAR, { choice })), ['koupiansk', 'donbass']);
  const keeps = open(false);
  assert.deepEqual(keysOf(taskAt(NEAR, { choice }), keeps), ['pokrovsk', 'koupiansk', 'rodynske', 'donbass']);
  const [bare] = keeps.draw(taskAt(NEAR, { choice })).marks;
  assert.equal(bare?.name, 'pokrovsk');
  assert.deepEqual(keysOf(taskAt(NEAR)), ['pokrovsk', 'koupiansk', 'rodynske', 'donbass']);
});

test('the base map is drawn only where it is asked for, and not beyond', () => {
  assert.equal(RENDERER.draw(taskAt(NEAR)).base, undefined);
  const base = RENDERER.draw(taskAt(NEAR, { base: VIEW })).base ?? '';
  for (const layer of ['m-land', 'm-ua', 'm-area', 'm-line m-bord', 'm-line m-riv'])
    assert.match(base, new RegExp(`class="${layer}"`));
  const starts = [...base.matchAll(/M(-?[\d.]+)[ ]?(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
  assert.ok(starts.length > 10);
  for (const [x = 0, y = 0] of starts)
    assert.ok(inside({ x0: x, y0: y, x1: x, y1: y }, { x0: -13, y0: -13, x1: WIDTH + 13, y1: HEIGHT + 13 }));
});

test('pictures of the same layers’ px are of one sheet: a pan draws the same lines', () => {
  const first = RENDERER.draw(taskAt(NEAR, { base: VIEW })).base;
  RENDERER.draw(taskAt(WIDE));
  assert.equal(RENDERER.draw(taskAt(NEAR, { base: VIEW })).base, first);
});

test('names on the map are those that no place of the list has', () => {
  const { names, marks } = RENDERER.draw(taskAt(NEAR));
  assert.match(names, />Donetsk</);
  assert.doesNotMatch(names, /pokrovsk|donbass/i);
  assert.match(marks.map(({ svg }) => svg).join(''), />pokrovsk</);
});

test('a square goes beside the countries that are spoken of; one without room anywhere into the middle', () => {
  const { mercator } = taskAt(NEAR);
  const task = { mercator, middle: [WIDTH / 2, HEIGHT / 2] as const, free: VIEW, zoom: 8, minZoom: 3 };
  const small = RENDERER.layBeside({ ...task, area: 3400 });
  assert.notEqual(ATLAS.countryAt(small.square.at), 'UA');
  assert.ok(small.view.zoom <= 8 && small.view.zoom >= 3);
  const huge = RENDERER.layBeside({ ...task, area: 140_000_000 });
  assert.deepEqual(huge, {
    square: { area: 140_000_000, at: [37.5, 48.8] },
    view: { zoom: 8, lat: 48.8, lon: 37.5 },
  });
});
