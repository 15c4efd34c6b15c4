import { formatAge } from '../corpus/format/age.ts';

/** Brings the ages `[data-age-of]`, counted on the day of the build, to the reader's day. */
export function refreshAges(page: Document, now: Date): void {
  for (const place of page.querySelectorAll<HTMLElement>('[data-age-of]'))
    place.textContent = formatAge(new Date(`${place.dataset['ageOf']}T00:00:00Z`), now);
}
