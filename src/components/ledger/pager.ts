import { formatChoice, isPlain, type LedgerChoice } from '../../corpus/ledger/address.ts';
import { pagePath, pagerNumbers } from '../../corpus/paging.ts';
import { href } from '../../links.ts';
import { element } from '../element.ts';

/** Where a choice stands: a page of the whole ledger has its own static address. */
export function addressOf(choice: LedgerChoice): string {
  const root = href('affirmations/');
  return isPlain(choice) ? pagePath(root, choice.page) : root + formatChoice(choice);
}

function link(choice: LedgerChoice, attributes: Readonly<Record<string, string>>, text: string): HTMLElement {
  return element('a', { ...attributes, href: addressOf(choice), 'data-page': String(choice.page) }, text);
}

/** Draws the pager of what is shown, as `Pager.astro` writes it; none for a single page. */
export function drawPager(pager: HTMLElement, choice: LedgerChoice, pages: number): void {
  const { page } = choice;
  const to = (at: number): LedgerChoice => ({ ...choice, page: at });
  const numbers = pagerNumbers(page, pages).map((at) => {
    if (at === null) return element('li', { 'aria-hidden': 'true' }, '…');
    const here = at === page ? { 'aria-current': 'page' } : {};
    return element('li', {}, link(to(at), { 'aria-label': `Page ${at}`, ...here }, String(at)));
  });
  pager.hidden = pages === 1;
  pager.replaceChildren(
    ...(page > 1 ? [link(to(page - 1), { rel: 'prev' }, 'Page précédente')] : []),
    element('ol', {}, ...numbers),
    ...(page < pages ? [link(to(page + 1), { rel: 'next' }, 'Page suivante')] : []),
  );
}
