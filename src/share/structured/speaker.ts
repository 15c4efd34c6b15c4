import type { CreativeWorkLeaf, OrganizationLeaf, PersonLeaf, ProfilePage } from 'schema-dts';
import type { SourceKind } from '../../analysis/model.ts';
import type { StatementView } from '../../corpus/model.ts';
import type { SpeakerView } from '../../corpus/speakers.ts';
import type { Address } from './graph.ts';

/** A map or data speak as works; who is not named is not described. */
const TYPES = {
  person: 'Person',
  institution: 'Organization',
  state: 'Organization',
  document: 'CreativeWork',
  unnamed: null,
} as const satisfies Record<SourceKind, string | null>;

export type Speaker = PersonLeaf | OrganizationLeaf | CreativeWorkLeaf;

/** Who or what a statement is attributed to; null for narration and where nobody is named. */
export function describeSpeaker(
  { speaker, speakerKind, source }: Pick<StatementView, 'speaker' | 'speakerKind' | 'source'>,
  address: Address,
): Speaker | null {
  const type = speakerKind && TYPES[speakerKind];
  if (!type) return null;
  return { '@type': type, name: speaker, ...(source && { '@id': address(source), url: address(source) }) };
}

/** The page of a source; who nobody has named is not described on it. */
export function describeProfile({ href, label, statements }: SpeakerView, address: Address): ProfilePage {
  const [first] = statements;
  const about = first ? describeSpeaker(first, address) : null;
  return {
    '@type': 'ProfilePage',
    name: label,
    url: address(href),
    ...(about?.['@type'] === 'CreativeWork' ? { about } : about && { mainEntity: about }),
  };
}
