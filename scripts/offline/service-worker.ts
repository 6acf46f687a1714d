import type { VitePWAOptions } from 'vite-plugin-pwa';

type Workbox = NonNullable<VitePWAOptions['workbox']>;

/** Slices of the Chinese fonts: 10 MB, of which a reader of English needs nothing. */
const CHINESE_FONTS = /noto-(sans|serif)-sc-[\w-]+\.woff2$/;

/** How long a weak network may keep a file of the data waiting before the stored one is taken, seconds. */
const PATIENCE_S = 4;

/** Whether a file of the build is a slice of the Chinese fonts. */
export function isChineseFont(file: string): boolean {
  return CHINESE_FONTS.test(file);
}

/**
 * Refuses the sign-in page of a hotel and a server in trouble: they are no data. Runs in the service worker, so that it
 * stands alone.
 */
export async function onlyData({ response }: { response: Response }): Promise<Response> {
  const type = response.headers.get('content-type') ?? '';
  if (response.status >= 500 || type.startsWith('text/html'))
    throw new Error(`no data: HTTP ${response.status} ${type}`);
  return response;
}

/**
 * What the service worker stores and answers. The shell is stored whole when it is installed, and changes only when
 * the reader takes an update. Everything else that the page fetches, which is data, is asked of the network first, so
 * that a replaced file is seen without a build. Fonts have a hash in their name and never change. The names of the
 * caches are those of `src/app/offline/stored-files.ts`.
 */
export const SERVICE_WORKER = {
  globPatterns: ['**/*.{html,js,css,svg,png,woff2,pmtiles}', 'offline.json'],
  globIgnores: ['data/**', '.vite/**', 'assets/noto-{sans,serif}-sc-*.woff2'],
  maximumFileSizeToCacheInBytes: 12_000_000,
  dontCacheBustURLsMatching: /assets\/.*-[\w-]{8}\.\w+$/,
  // The first visit can be stored, and read, at once. A newer worker waits for the reader's yes all the same.
  clientsClaim: true,
  cleanupOutdatedCaches: true,
  navigateFallback: 'index.html',
  // Only the page itself: a file of the data that is opened in a tab stays that file.
  navigateFallbackAllowlist: [/\/(index\.html)?(\?|$)/],
  runtimeCaching: [
    {
      urlPattern: ({ url, sameOrigin }) => sameOrigin && url.pathname.endsWith('.woff2'),
      handler: 'CacheFirst',
      options: { cacheName: 'union-atlas-fonts', cacheableResponse: { statuses: [200] } },
    },
    {
      urlPattern: ({ request, sameOrigin }) => sameOrigin && request.destination === '',
      handler: 'NetworkFirst',
      options: {
        cacheName: 'union-atlas-data',
        networkTimeoutSeconds: PATIENCE_S,
        cacheableResponse: { statuses: [200] },
        plugins: [{ fetchDidSucceed: onlyData }],
      },
    },
  ],
} satisfies Partial<Workbox>;
