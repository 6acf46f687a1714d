import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig, type Plugin } from 'vite';
import { contentSecurityPolicyTag } from './scripts/content-security-policy.ts';
import { dataPackage } from './scripts/data/vite-data-package.ts';
import { installable } from './scripts/offline/installable.ts';

const MAP_PACKAGES =
  /node_modules[\\/](maplibre-gl|@maplibre|@mapbox|@deck\.gl|@luma\.gl|@math\.gl|@loaders\.gl|@probe\.gl|mjolnir\.js|gl-matrix|pmtiles)[\\/]/;

/** Charts of the usual kinds and what they stand on, which nothing else does. */
const CHART_PACKAGES =
  /node_modules[\\/](recharts|@reduxjs|redux|redux-thunk|react-redux|immer|es-toolkit|victory-vendor|d3-[a-z]+|internmap|decimal\.js-light|eventemitter3)[\\/]|use-sync-external-store[\\/].*with-selector/;

/** What every panel stands on: one chunk, because small ones compress worse. */
const INTERFACE_PACKAGES =
  /node_modules[\\/](react|react-dom|scheduler|use-sync-external-store[\\/]shim[\\/]index|i18next|react-i18next|(?<!recharts[\\/]node_modules[\\/])reselect|zustand)[\\/.]/;

/** What the map's libraries import and the atlas cannot reach, 16 kB; see `left-out.ts`. */
const LEFT_OUT = /^(@loaders\.gl\/(core|images)|\.\/fp64-arithmetic-wgsl(\.js)?)$/;
const STAND_IN = fileURLToPath(new URL('src/map/engine/left-out.ts', import.meta.url));

/** A build for `scripts/build-file.mjs`, which makes one page of it: nothing may be loaded later. */
const IS_ONE_FILE = process.env['ATLAS_ONE_FILE'] === '1';

/** The map's tiles are not packed; documents are, and take the real one. */
const unpackedTiles: Plugin = {
  name: 'unpacked-tiles',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && importer && MAP_PACKAGES.test(importer) ? STAND_IN : null,
};

export default defineConfig({
  base: './',
  plugins: [
    unpackedTiles,
    react(),
    dataPackage({ openOnly: process.env['ATLAS_OPEN_ONLY'] === '1' }),
    ...(IS_ONE_FILE ? [] : [contentSecurityPolicyTag(), installable()]),
  ],
  // deck.gl without its WebGPU half: about 35 kB less to load.
  resolve: {
    conditions: ['visgl:webgl-only', ...defaultClientConditions],
    alias: [{ find: LEFT_OUT, replacement: STAND_IN }],
  },
  worker: {
    // Without an origin, browsers start classic workers only.
    format: IS_ONE_FILE ? 'iife' : 'es',
    ...(IS_ONE_FILE && { rolldownOptions: { output: { codeSplitting: false } } }),
  },
  build: {
    target: 'es2022',
    manifest: true,
    // The policy allows no data: fonts and scripts, so nothing is inlined.
    assetsInlineLimit: 0,
    cssCodeSplit: !IS_ONE_FILE,
    // Lists of what each lazy chunk imports would cost the first view 2 kB; the chunks come from next door anyway.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, imports, { hostType }) => (hostType === 'html' ? imports : []),
    },
    // MapLibre alone is above the default of 500 kB; scripts/sizes.mjs holds the real limits.
    chunkSizeWarningLimit: 2000,
    rolldownOptions: {
      output: {
        codeSplitting: IS_ONE_FILE
          ? false
          : {
              groups: [
                { name: 'map', test: MAP_PACKAGES },
                { name: 'interface', test: INTERFACE_PACKAGES },
                // Whole, whatever lazy parts share with them: the first view is fewer and smaller chunks.
                { name: 'first', tags: ['$initial'] },
                { name: 'engine', test: /src[\\/]map[\\/]engine[\\/]MapCanvas/ },
                { name: 'charts', test: CHART_PACKAGES },
              ],
            },
      },
    },
  },
});
