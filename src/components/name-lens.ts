import { READING, readAddress, writeAddress } from './reading-address.ts';

/** The names of the places in one language, by the place's id; empty for « as written ». */
function namesOf(button: HTMLButtonElement | undefined): ReadonlyMap<string, string> {
  const names: Readonly<Record<string, string>> = JSON.parse(button?.dataset['names'] ?? '{}');
  return new Map(Object.entries(names));
}

/**
 * Binds the buttons `[data-name-lens]`, each named after a language: the name of each place in it stands
 * small above the name as written, which keeps its words and its room. The choice lives in the address.
 */
export function bindNameLens(page: Document): void {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('[data-name-lens]')];
  const marks = [...page.querySelectorAll<HTMLElement>('.art-text [data-place]')];
  const show = (lang: string): void => {
    const chosen = buttons.find((button) => button.dataset['nameLens'] === lang);
    const names = namesOf(chosen);
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
    for (const mark of marks) {
      const name = names.get(mark.dataset['place'] ?? '');
      if (name === undefined || name === mark.textContent) delete mark.dataset['name'];
      else mark.dataset['name'] = name;
    }
  };
  const known = (lang: string): string =>
    buttons.some(({ dataset }) => dataset['nameLens'] === lang) ? lang : '';
  for (const button of buttons)
    button.addEventListener('click', () => {
      show(button.dataset['nameLens'] ?? '');
      writeAddress(READING.names, button.dataset['nameLens'] ?? '');
    });
  const asked = known(readAddress(READING.names));
  if (asked) show(asked);
}
