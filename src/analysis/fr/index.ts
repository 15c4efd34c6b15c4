import type { Language } from '../language.ts';
import { claims } from './claims.data.ts';
import { dates } from './dates.data.ts';
import { figures } from './figures.data.ts';
import { measures } from './measures.data.ts';
import { places } from './places.data.ts';
import { propositions } from './propositions.data.ts';
import { text } from './text.data.ts';

export const fr: Language = { code: 'fr', text, figures, measures, dates, places, claims, propositions };
