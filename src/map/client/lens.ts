import type { MapVoice } from '../model.ts';

/** The buttons of the page that show one voice alone, each named after its hue. */
const lensButtons = (): HTMLButtonElement[] => [
  ...document.querySelectorAll<HTMLButtonElement>('[data-only-voice]'),
];

/** Tells which voice the reader of a report wants alone; undefined for all. */
export function bindLens(voices: readonly MapVoice[], onVoice: (id: string | undefined) => void): void {
  // Before the page's own listener replaces the address: the map first lays one in the way back.
  for (const button of lensButtons())
    button.addEventListener(
      'click',
      () => onVoice(voices.find(({ hue }) => hue === button.dataset['onlyVoice'])?.id),
      { capture: true },
    );
}

/** Presses the button of the voice that the address names. */
export function pressLens(voices: readonly MapVoice[], id: string | undefined): void {
  const hue = voices.find((voice) => voice.id === id)?.hue ?? '';
  const button = lensButtons().find(({ dataset }) => dataset['onlyVoice'] === hue);
  if (button?.getAttribute('aria-pressed') === 'false') button.click();
}
