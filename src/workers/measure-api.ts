import { type LayoutMeasures, measureLayout } from '../domain/layout/layout-measures.ts';
import { loadLayout } from '../ingest/load-layout.ts';
import { readByFetch } from '../ingest/read-url.ts';

/** What the page may ask about a layout. */
export const measureApi = {
  /**
   * Measures the layout of a package, which it reads anew: to send the page's own would keep the page busy.
   * Rejects when the layout cannot be read.
   */
  async measurePackage(packageUrl: string): Promise<LayoutMeasures> {
    const read = readByFetch(packageUrl, (url) => fetch(url, { cache: 'force-cache' }));
    const layout = await loadLayout(read);
    if (!layout.ok) throw new Error(`No layout to measure: ${layout.problems[0]?.code}`);
    return measureLayout(layout.value);
  },
};

export type MeasureApi = typeof measureApi;
