/** Escape closes the sheet that the address has opened, as its own link does. */
export function bindSheet(page: Document): void {
  page.addEventListener('keydown', (event) => {
    const sheet = page.querySelector('.map-sheet:target');
    if (event.key !== 'Escape' || sheet === null) return;
    sheet.querySelector<HTMLAnchorElement>('.sheet-close')?.click();
  });
}
