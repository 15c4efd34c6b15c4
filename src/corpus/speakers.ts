import { slug } from '../gazetteer/key.ts';
import type { Link, PlaceLink, ReportLink, StatementView, Voice } from './model.ts';
import { onePerOrigin } from './threads/origins.ts';

/** One source of the reports, with all that it is reported to have said. */
export interface SpeakerView extends Link {
  readonly id: string;
  readonly voice: Voice;
  /** False where no row of speakers.yml names it: it stands among the others by default. */
  readonly filed: boolean;
  /** Newest report first, in the order of its text. */
  readonly statements: readonly StatementView[];
  /** The commonest first. */
  readonly places: readonly { readonly place: PlaceLink; readonly count: number }[];
  readonly reports: readonly ReportLink[];
}

/** An address ends somewhere, even where a name does not. */
const LONGEST = 80;

/** The id of who speaks: the row's, or one made from the name; null where nobody is named. */
export function speakerKey(speakerId: string | null, name: string | null): string | null {
  if (speakerId !== null) return speakerId;
  return name === null ? null : slug(name).slice(0, LONGEST) || null;
}

function countPlaces(statements: readonly StatementView[]): SpeakerView['places'] {
  const counts = new Map<string, { place: PlaceLink; count: number }>();
  for (const place of onePerOrigin(statements).flatMap(({ places }) => places)) {
    const count = (counts.get(place.id)?.count ?? 0) + 1;
    counts.set(place.id, { place, count });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function viewSpeaker(id: string, statements: readonly StatementView[]): SpeakerView[] {
  const [first] = statements;
  if (!first?.source) return [];
  const reports = new Map(statements.map(({ report }) => [report.href, report]));
  return [
    {
      id,
      label: first.speaker,
      href: first.source,
      voice: first.voice,
      filed: first.speakerId !== null,
      statements,
      places: countPlaces(statements),
      reports: [...reports.values()],
    },
  ];
}

/** Every source that some report names, in the order of the voices, then by name. */
export function gatherSpeakers(
  statements: readonly StatementView[],
  voices: readonly Voice[],
): SpeakerView[] {
  const bySource = Map.groupBy(
    statements.filter(({ source }) => source !== null),
    ({ speakerId, speaker }) => speakerKey(speakerId, speaker) ?? '',
  );
  const rank = ({ voice }: SpeakerView): number => voices.findIndex(({ id }) => id === voice.id);
  return [...bySource]
    .flatMap(([id, own]) => viewSpeaker(id, own))
    .sort((a, b) => rank(a) - rank(b) || a.label.localeCompare(b.label, 'fr'));
}

/** How many statements each voice has, one origin counted once, and how many the reports give to nobody. */
export interface VoiceShare {
  readonly voice: Voice;
  readonly count: number;
  /** 0 to 1. */
  readonly share: number;
}

export function shareByVoice(statements: readonly StatementView[], voices: readonly Voice[]): VoiceShare[] {
  const counted = onePerOrigin(statements);
  return voices
    .map((voice) => {
      const count = counted.filter((statement) => statement.voice.id === voice.id).length;
      return { voice, count, share: counted.length === 0 ? 0 : count / counted.length };
    })
    .filter(({ count }) => count > 0);
}

/** The speakers of each voice that has any, in the order of the voices. */
export const groupByVoice = (
  speakers: readonly SpeakerView[],
  voices: readonly Voice[],
): { readonly voice: Voice; readonly speakers: readonly SpeakerView[] }[] =>
  voices
    .map((voice) => ({ voice, speakers: speakers.filter((speaker) => speaker.voice.id === voice.id) }))
    .filter((group) => group.speakers.length > 0);
