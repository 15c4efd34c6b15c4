import type { BreadcrumbList, ListItem } from 'schema-dts';
import { typeset } from '../../markdown/typography.ts';
import type { Address } from './graph.ts';
import { SECTIONS } from './sections.data.ts';

interface Step {
  readonly name: string;
  /** Under the base path. */
  readonly href: string;
}

/** The section that a path lies in, and the page itself where it is not that section's first. */
function stepsTo(path: string, title: string, home: string): Step[] {
  const [first = ''] = path.slice(home.length).split('/');
  const section = SECTIONS[first];
  if (!section) return [{ name: title, href: path }];
  const top = `${home}${first}/`;
  return [{ name: section, href: top }, ...(path === top ? [] : [{ name: title, href: path }])];
}

/** The way from the home page to the page at `path`, both under the base path; null for the home page itself. */
export function breadcrumbs(
  path: string,
  title: string,
  home: string,
  address: Address,
): BreadcrumbList | null {
  if (path === home) return null;
  const steps = [{ name: 'Accueil', href: home }, ...stepsTo(path, title, home)];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(
      ({ name, href }, index): ListItem => ({
        '@type': 'ListItem',
        position: index + 1,
        name: typeset(name),
        item: address(href),
      }),
    ),
  };
}
