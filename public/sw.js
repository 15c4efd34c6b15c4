// Keeps what was read, for when there is no network. Pages and data come from the network first: a kept copy is
// shown only where the network fails, so that no correction is ever hidden. Only files whose name is a digest of
// their content are taken from what is kept.
const VERSION = '1';
const PREFIX = 'recoupe-';
const [PAGES, FILES] = [`${PREFIX}pages-${VERSION}`, `${PREFIX}files-${VERSION}`];
const MOST = { [PAGES]: 200, [FILES]: 300 };
const SCOPE = new URL('./', self.location.href);
const OFFLINE = new URL('hors-ligne/', SCOPE).href;
const DIGESTED = new URL('_astro/', SCOPE).href;

/** A page is one whatever view of it its query asks for. */
const keyOf = (url) => url.split(/[?#]/, 1)[0];

async function keep(name, url, response) {
  const cache = await caches.open(name);
  // What is read again goes to the end: the first is what was not read for longest.
  await cache.delete(url);
  await cache.put(url, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((key) => cache.delete(key)));
}

/** The page for readers without network, with the files that it needs. */
async function prepare() {
  const response = await fetch(OFFLINE, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`${response.status} ${OFFLINE}`);
  const html = await response.clone().text();
  const files = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js|woff2|svg))"/g)].map(
    ([, url]) => new URL(url, OFFLINE).href,
  );
  await (await caches.open(PAGES)).put(OFFLINE, response);
  await (await caches.open(FILES)).addAll([...new Set(files)]);
}

async function clean() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== PAGES && name !== FILES);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
}

/** When the copies were fetched that windows show, by the window's id. */
const shown = new Map();

/** From the server itself: what the browser has kept on its own may be older than a correction. */
const ask = (request) => fetch(request, { cache: 'no-cache' });

async function page(event) {
  const url = keyOf(event.request.url);
  try {
    const response = await ask(event.request);
    if (response.ok && response.type === 'basic' && !response.redirected)
      event.waitUntil(keep(PAGES, url, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(url, { cacheName: PAGES });
    if (kept) {
      shown.set(event.resultingClientId, kept.headers.get('date'));
      return kept;
    }
    const offline = await caches.match(OFFLINE, { cacheName: PAGES });
    if (offline) return offline;
    throw error;
  }
}

async function digested(event) {
  const url = event.request.url;
  const kept = await caches.match(url, { cacheName: FILES });
  if (kept) return kept;
  const response = await fetch(event.request);
  if (response.ok) event.waitUntil(keep(FILES, url, response.clone()));
  return response;
}

async function data(event) {
  const url = event.request.url;
  try {
    const response = await ask(event.request);
    if (response.ok) event.waitUntil(keep(FILES, url, response.clone()));
    return response;
  } catch (error) {
    const kept = await caches.match(url, { cacheName: FILES });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener('install', (event) => event.waitUntil(prepare().then(() => self.skipWaiting())));
self.addEventListener('activate', (event) => event.waitUntil(clean()));
// A window asks once it can listen: before that a message would be lost.
self.addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'recoupe-copie' || !shown.has(source.id)) return;
  source.postMessage({ type: 'recoupe-copie', date: shown.get(source.id) });
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE.href) || request.headers.has('range')) return;
  if (request.mode === 'navigate') event.respondWith(page(event));
  else if (request.url.startsWith(DIGESTED)) event.respondWith(digested(event));
  else event.respondWith(data(event));
});
