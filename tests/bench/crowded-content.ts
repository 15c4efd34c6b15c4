import { writeCrowdedContent } from './crowded.ts';

/** Towns asked for: about as many places are found. */
const PLACES = 500;
const MENTIONS = 5000;
const [folder, mentions = String(MENTIONS)] = process.argv.slice(2);
if (folder === undefined || !/^[1-9]\d*$/.test(mentions))
  throw new Error('name the folder to write, and how many sentences: npm run bench:content -- FOLDER [5000]');
writeCrowdedContent(folder, { places: PLACES, mentions: Number(mentions) });
