/** What the service worker keeps pages under, whatever its version. */
const KEPT = /^recoupe-pages-/;

async function keptPages(): Promise<{ href: string; title: string }[]> {
  const names = (await caches.keys()).filter((name) => KEPT.test(name));
  const found = await Promise.all(
    names.map(async (name) => {
      const cache = await caches.open(name);
      return Promise.all(
        (await cache.keys()).map(async ({ url }) => {
          const html = (await (await cache.match(url))?.text()) ?? '';
          const { title } = new DOMParser().parseFromString(html, 'text/html');
          return { href: url, title };
        }),
      );
    }),
  );
  return found.flat();
}

/** Fills `list` with links to the pages that were read and are kept, the last read first. */
export async function listKept(list: HTMLElement): Promise<void> {
  if (!('caches' in window)) return;
  const pages = (await keptPages()).filter(({ href }) => href !== location.href.split(/[?#]/, 1)[0]);
  const items = pages.toReversed().map(({ href, title }) => {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = href;
    link.textContent = title;
    item.append(link);
    return item;
  });
  if (items.length > 0) list.replaceChildren(...items);
}
