import { resolve } from 'node:path';
import { prepareOutline } from './outline.ts';
import { installPackages } from './packages.ts';
import { prepareRegions } from './regions.ts';
import { prepareNames } from './towns.ts';
import { prepareWaters } from './waters.ts';

const BASE = resolve('src/map/base');

installPackages();
prepareRegions(resolve(BASE, 'world.topojson'));
prepareWaters(resolve(BASE, 'waters.topojson'));
prepareNames(resolve(BASE, 'names.json'));
prepareOutline(resolve(BASE, 'world.topojson'), resolve(BASE, 'outline.topojson'));
