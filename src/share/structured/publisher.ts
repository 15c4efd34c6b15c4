import type { Organization, WebSite } from 'schema-dts';
import { PUBLISHER } from '../publisher.data.ts';
import type { Address } from './graph.ts';

/** Where the publisher and its site are described, under the base path. */
export interface Home {
  readonly home: string;
  /** The page that searches, with what is looked for behind `q`. */
  readonly search: string;
}

export function publisher(home: string, address: Address) {
  return {
    '@type': 'Organization',
    '@id': `${address(home)}#editeur`,
    name: PUBLISHER.name,
    url: address(home),
  } as const satisfies Organization;
}

/** What the search of the site takes, as search engines ask for it. */
type SearchAction = NonNullable<WebSite['potentialAction']> & { readonly 'query-input': string };

export function describeSite({ home, search }: Home, address: Address): WebSite {
  const potentialAction: SearchAction = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${address(search)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${address(home)}#site`,
    name: PUBLISHER.name,
    url: address(home),
    description: PUBLISHER.description,
    inLanguage: PUBLISHER.language,
    publisher: { '@id': `${address(home)}#editeur` },
    potentialAction,
  };
}
