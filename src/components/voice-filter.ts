import { READING, readAddress, writeAddress } from './reading-address.ts';

/**
 * Binds the buttons `[data-only-voice]`, each named after a voice's hue: the marks and notes of every
 * other voice step back. An empty name brings all voices back.
 */
export function bindVoiceFilter(page: Document): void {
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('[data-only-voice]')];
  const marks = [...page.querySelectorAll<HTMLElement>('.cl, .cl-t[data-of], .note')];
  const show = (hue: string): void => {
    for (const button of buttons)
      button.setAttribute('aria-pressed', String(button.dataset['onlyVoice'] === hue));
    for (const mark of marks)
      mark.classList.toggle('dim', hue !== '' && !mark.classList.contains(`v-${hue}`));
    page.body.toggleAttribute('data-only', hue !== '');
  };
  for (const button of buttons)
    button.addEventListener('click', () => {
      show(button.dataset['onlyVoice'] ?? '');
      writeAddress(READING.voice, button.dataset['voice'] ?? '');
    });
  const asked = readAddress(READING.voice);
  const found = buttons.find((button) => asked !== '' && button.dataset['voice'] === asked);
  if (found) show(found.dataset['onlyVoice'] ?? '');
}
