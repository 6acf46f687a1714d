import type { ManifestOptions } from 'vite-plugin-pwa';

/** What an installed atlas is called and looks like. Addresses are relative, so that it works in any folder of any host. */
export const WEB_MANIFEST = {
  name: 'Union Atlas',
  short_name: 'Union Atlas',
  description:
    'Belt and Road member cities: ecological scores, cooperation links and the Jincheng layout, on one map that works offline.',
  lang: 'en',
  start_url: './',
  scope: './',
  display: 'standalone',
  // `--paper` of the light theme.
  theme_color: '#fcfaf5',
  background_color: '#fcfaf5',
  categories: ['education', 'government', 'navigation'],
  icons: [
    { src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png' },
    { src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' },
    { src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  ],
} satisfies Partial<ManifestOptions>;
