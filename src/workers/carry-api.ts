import type { LayoutDraft } from '../domain/layout/draft/layout-draft.ts';
import type { DraftMeasures } from '../domain/layout/draft/measure-draft.ts';
import type { CarriedLayout } from '../domain/layout/transfer/carried-layout.ts';
import type { TransferInput } from '../domain/layout/transfer/propose.ts';
import { loadGazetteer } from '../ingest/layout-draft/load-gazetteer.ts';
import { readByFetch } from '../ingest/read-url.ts';

/** What the page may ask about carrying a layout to another place. */
export const carryApi = {
  /**
   * Proposes a layout for a place from the towns of a package, and measures it. Rejects when the towns cannot be
   * read.
   */
  async carryTo(packageUrl: string, place: TransferInput['place']): Promise<CarriedLayout> {
    const read = readByFetch(packageUrl, (url) => fetch(url, { cache: 'force-cache' }));
    const towns = await loadGazetteer(read);
    if (!towns.ok) throw new Error(`No towns to propose from: ${towns.problems[0]?.code}`);
    // Buffers come with much code that measuring does without.
    const { carryLayout } = await import('../domain/layout/transfer/carried-layout.ts');
    return carryLayout({ place, towns: towns.value });
  },

  /** Measures a draft that the reader has changed. */
  async measureDraft(draft: LayoutDraft): Promise<DraftMeasures> {
    const { measureDraft } = await import('../domain/layout/draft/measure-draft.ts');
    return measureDraft(draft);
  },
};

export type CarryApi = typeof carryApi;
