import { writeCrowdedContent } from './crowded.ts';

/** Towns asked for; some share their name with another place, so that about 500 are found. */
const SIZE = { places: 560, mentions: 5000 } as const;
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('name the folder to write: npm run bench:content -- FOLDER');
writeCrowdedContent(folder, SIZE);
