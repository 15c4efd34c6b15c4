/** Whether a key is typed into something, so that it is no command. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/** The page's own search, or the one of the masthead; on a narrow screen that is a link. */
const ENTRIES = ['#cherche', '#cherche-partout', '.mast-find'] as const;

/** `/` goes to the search, wherever one is on the page. */
export function bindSlash(page: Document): void {
  page.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    const entry = ENTRIES.map((selector) => page.querySelector<HTMLElement>(selector)).find((one) =>
      one?.checkVisibility(),
    );
    if (!entry) return;
    event.preventDefault();
    entry.focus();
  });
}
