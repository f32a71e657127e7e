/**
 * Keeps the page's own files, so that it opens when the program is not there yet or not any more. What the ride says is
 * never kept. The server is always asked first: a newer program has a newer page.
 */
const CACHE = 'fanbike-page-1';
const NEVER = ['/events', '/commands/', '/read'];

const FILES = [
  './',
  'manifest.webmanifest',
  'css/style.css',
  'css/wash.css',
  'css/strip.css',
  'css/report.css',
  'icons/icon.svg',
  'icons/icon-192.png',
  'icons/icon-512.png',
  'icons/over.svg',
  'icons/under.svg',
  'vendor/uplot/uPlot.iife.min.js',
  'vendor/uplot/uPlot.min.css',
  'js/announce.js',
  'js/awake.js',
  'js/buttons.js',
  'js/chart.js',
  'js/dom.js',
  'js/face.js',
  'js/feed.js',
  'js/gauge.js',
  'js/main.js',
  'js/memory.js',
  'js/report.js',
  'js/ride.js',
  'js/sound.js',
  'js/strip.js',
  'js/tones.js',
  'js/voice.js',
  'js/wash.js',
  'js/words.js',
];

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES)));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(removeOld());
});

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  const isOurs = origin === self.location.origin && event.request.method === 'GET';
  if (isOurs && !NEVER.some((path) => pathname.startsWith(path))) {
    event.respondWith(answer(event.request));
  }
});

async function answer(request) {
  try {
    const response = await fetch(request);
    await keep(request, response);
    return response;
  } catch (offline) {
    const kept = await caches.match(request, { ignoreSearch: true });
    if (kept) {
      return kept;
    }
    throw offline;
  }
}

/** Without what follows the path: it may be the ride's token. */
async function keep(request, response) {
  if (response.ok) {
    const cache = await caches.open(CACHE);
    await cache.put(new URL(request.url).pathname, response.clone());
  }
}

async function removeOld() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== CACHE).map((name) => caches.delete(name)));
}
