import { writeCrowdedContent } from './crowded.ts';

/** Towns asked for; some share their name with another place, so that about 500 are found. */
const PLACES = 560;
const MENTIONS = 5000;
const [folder, mentions = String(MENTIONS)] = process.argv.slice(2);
if (folder === undefined || !/^[1-9]\d*$/.test(mentions))
  throw new Error('name the folder to write, and how many sentences: npm run bench:content -- FOLDER [5000]');
writeCrowdedContent(folder, { places: PLACES, mentions: Number(mentions) });
