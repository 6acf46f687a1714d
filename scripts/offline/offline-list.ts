import type { Plugin } from 'vite';
import { isChineseFont } from './service-worker.ts';

/** Writes `offline.json`, the addresses of the fonts that the service worker does not bring by itself. */
export function offlineList(): Plugin {
  return {
    name: 'atlas-offline-list',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chineseFonts = Object.keys(bundle).filter(isChineseFont).sort();
      const source = `${JSON.stringify({ chineseFonts })}\n`;
      this.emitFile({ type: 'asset', fileName: 'offline.json', source });
    },
  };
}
