import { READING, readAddress, writeAddress } from './reading-address.ts';

const FIRST = 'lettre';

/** Shows one order of the index at a time, the one that the address asks for: `?tri=region`, `#lettre-K`. */
export function bindViews(page: Document): void {
  const views = [...page.querySelectorAll<HTMLElement>('[data-view]')];
  const links = [...page.querySelectorAll<HTMLAnchorElement>('[data-tri]')];
  const known = (id: string | null | undefined): string =>
    views.some(({ dataset }) => dataset['view'] === id) && id ? id : FIRST;
  const show = (chosen: string): void => {
    for (const view of views) view.hidden = view.dataset['view'] !== chosen;
    for (const link of links) {
      if (link.dataset['tri'] === chosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  };
  const asked = (): string => {
    const target = location.hash ? page.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    const around = target?.closest<HTMLElement>('[data-view]')?.dataset['view'];
    return known(around ?? readAddress(READING.order));
  };
  for (const link of links)
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const chosen = known(link.dataset['tri']);
      show(chosen);
      writeAddress(READING.order, chosen === FIRST ? '' : chosen, chosen === FIRST ? location.hash : '');
    });
  const follow = (): void => {
    show(asked());
    page.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
  };
  show(asked());
  if (location.hash) follow();
  window.addEventListener('hashchange', follow);
}
