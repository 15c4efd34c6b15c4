import { join } from 'node:path';
import { type Diagnostic, diagnose } from './diagnostic.ts';
import { findDuplicates, uniqueId } from './duplicates.ts';
import { normalizeName } from './find-speaker.ts';
import { MESSAGES } from './messages.ts';
import { type PlaceRow, placeRow } from './place.ts';
import { type QuestionRow, type RefusalRow, schemaOfRow } from './question.ts';
import { type ReferenceRow, referenceRow } from './reference.ts';
import { type SpeakerRow, speakerRow } from './speaker.ts';
import { readTable, rowsOf, type Table } from './table.ts';
import { type Voice, voiceRow, withBuiltIn } from './voice.ts';

/** The editors' tables of a content folder. */
export interface Editorial {
  readonly places: readonly PlaceRow[];
  readonly speakers: readonly SpeakerRow[];
  /** In the order in which the site shows them, the built-in T and N included. */
  readonly voices: readonly Voice[];
  readonly references: readonly ReferenceRow[];
  readonly questions: readonly QuestionRow[];
  /** Pairs of claims that are not to be proposed. */
  readonly refusals: readonly RefusalRow[];
  /** The tables whose rows name places, with where each part stands. */
  readonly tables: {
    readonly places: Table<PlaceRow>;
    readonly references: Table<ReferenceRow>;
    readonly questions: Table<QuestionRow>;
    readonly refusals: Table<RefusalRow>;
  };
  /** Every fault of every table. */
  readonly diagnostics: readonly Diagnostic[];
}

const valuesOf = <T>(table: Table<T>): T[] => table.rows.map(({ value }) => value);

function checkVoices(table: Table<Voice>): Diagnostic[] {
  const letter = {
    what: 'Lettre',
    of: (row: Voice) => [{ value: row.letter, path: ['letter'] }],
  };
  return [...findDuplicates(table, uniqueId), ...findDuplicates(table, letter)];
}

function checkSpeakers(table: Table<SpeakerRow>, voices: readonly string[]): Diagnostic[] {
  const name = {
    what: 'Nom de source',
    of: (row: SpeakerRow) =>
      row.names.map((form, index) => ({ value: normalizeName(form), path: ['names', index] })),
  };
  const unknown = table.rows.flatMap(({ value, at }) =>
    voices.includes(value.voice)
      ? []
      : [diagnose(table, at(['voice']), MESSAGES.unknownVoice(value.voice, voices))],
  );
  return [...findDuplicates(table, uniqueId), ...findDuplicates(table, name), ...unknown];
}

/** What an answer's rule may name. */
interface Known {
  readonly voice: readonly string[];
  readonly speaker: readonly string[];
}

function checkQuestions(table: Table<QuestionRow>, known: Known): Diagnostic[] {
  const unknown = table.rows.flatMap(({ value, at }) =>
    value.answers.flatMap((answer, index) => {
      const tell = (key: keyof Known, message: typeof MESSAGES.unknownVoice): Diagnostic[] => {
        const name = answer[key];
        if (name === undefined || known[key].includes(name)) return [];
        return [diagnose(table, at(['answers', index, key]), message(name, known[key]))];
      };
      return [...tell('voice', MESSAGES.unknownVoice), ...tell('speaker', MESSAGES.unknownSpeaker)];
    }),
  );
  return [...findDuplicates(table, uniqueId), ...unknown];
}

/** Reads the editors' tables. Never throws for what an editor wrote: faults are in `diagnostics`. */
export function readEditorial(contentDir: string): Editorial {
  const voices = readTable(join(contentDir, 'voices.yml'), voiceRow);
  const speakers = readTable(join(contentDir, 'speakers.yml'), speakerRow);
  const places = readTable(join(contentDir, 'places.yml'), placeRow);
  const references = readTable(join(contentDir, 'references.yml'), referenceRow);
  const asked = readTable(join(contentDir, 'questions.yml'), schemaOfRow);
  const questions = rowsOf(asked, (row) => 'question' in row);
  const refusals = rowsOf(asked, (row) => 'refused' in row);
  const allVoices = withBuiltIn(valuesOf(voices));
  const known = {
    voice: allVoices.map(({ id }) => id),
    speaker: valuesOf(speakers).map(({ id }) => id),
  };
  return {
    places: valuesOf(places),
    speakers: valuesOf(speakers),
    voices: allVoices,
    references: valuesOf(references),
    questions: valuesOf(questions),
    refusals: valuesOf(refusals),
    tables: { places, references, questions, refusals },
    diagnostics: [
      ...[voices, speakers, places, references, questions].flatMap((table) => table.diagnostics),
      ...checkVoices(voices),
      ...checkSpeakers(speakers, known.voice),
      ...findDuplicates(places, uniqueId),
      ...findDuplicates(references, uniqueId),
      ...checkQuestions(questions, known),
    ],
  };
}
