/** Milliseconds for which what was done stays said. */
const TOLD = 4000;

const TELLS = { address: 'Lien copié', quotation: 'Citation copiée', code: 'Code copié' } as const;
type Copied = keyof typeof TELLS;

const isCopied = (name: string | undefined): name is Copied => name !== undefined && name in TELLS;

/** Paths become full addresses where the build did not know the site's own: those that the reader came by. */
function complete(section: HTMLElement): void {
  if (URL.canParse(textOf(section, 'address'))) return;
  for (const place of section.querySelectorAll<HTMLElement>('[data-address]'))
    place.textContent = new URL(place.dataset['address'] ?? '', location.href).href;
  for (const place of section.querySelectorAll<HTMLElement>('[data-addresses]'))
    for (const path of place.dataset['addresses']?.split(' ') ?? []) {
      const { href } = new URL(path, location.href);
      const text = place.textContent ?? '';
      if (!text.includes(href)) place.textContent = text.replaceAll(path, href);
    }
}

function textOf(section: HTMLElement, what: Copied): string {
  const address = section.querySelector('[data-address]')?.textContent ?? '';
  if (what === 'address') return address;
  if (what === 'code') return section.querySelector('[data-code]')?.textContent ?? '';
  return `${section.querySelector('[data-quotation]')?.textContent ?? ''} ${address}`;
}

function bind(section: HTMLElement): void {
  const told = section.querySelector('[data-told]');
  const send = section.querySelector<HTMLButtonElement>('[data-send]');
  let silence = 0;
  const tell = (text: string): void => {
    if (told) told.textContent = text;
    clearTimeout(silence);
    silence = window.setTimeout(() => told?.replaceChildren(), TOLD);
  };
  const copy = async (what: Copied): Promise<void> => {
    try {
      await navigator.clipboard.writeText(textOf(section, what));
      tell(TELLS[what]);
    } catch {
      tell('La copie est refusée par le navigateur : le texte est à sélectionner.');
    }
  };
  complete(section);
  section.addEventListener('click', ({ target }) => {
    const what = target instanceof HTMLElement ? target.dataset['copy'] : undefined;
    if (isCopied(what)) void copy(what);
  });
  if (!send || !navigator.share) return;
  send.hidden = false;
  send.addEventListener('click', () => {
    const data = { title: section.dataset['title'] ?? '', url: textOf(section, 'address') };
    // A reader who closes the system's own window has changed their mind: nothing to say.
    navigator.share(data).catch(() => undefined);
  });
}

/** Binds the parts `[data-share]`: copying, and the system's own way of sharing where there is one. */
export function bindShare(page: Document): void {
  for (const section of page.querySelectorAll<HTMLElement>('[data-share]')) bind(section);
}
