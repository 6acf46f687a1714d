import type { PluginOption } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { offlineList } from './offline-list.ts';
import { SERVICE_WORKER } from './service-worker.ts';
import { WEB_MANIFEST } from './web-manifest.ts';

/** Makes the build installable, and usable without a network after one visit. `src/app/offline` registers the worker. */
export function installable(): PluginOption {
  return [
    offlineList(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      includeManifestIcons: false,
      manifest: WEB_MANIFEST,
      workbox: SERVICE_WORKER,
    }),
  ];
}
