import type { LayoutDraft } from '../domain/layout/draft/layout-draft.ts';
import type { AtlasStore } from '../store/atlas-store.ts';
import { followWorkingCopies } from '../store/persistence/working-copies.ts';

/**
 * Measures the open draft anew, in a worker, whenever it has changed: one at a time, and then the newest. Keeps a
 * working copy of it, too. Returns the undo.
 */
export function followDraft(store: AtlasStore): () => void {
  let isMeasuring = false;
  let refused: LayoutDraft | null = null;

  async function measure(draft: LayoutDraft): Promise<void> {
    isMeasuring = true;
    try {
      const { measureDraftInWorker } = await import('../workers/carry-client.ts');
      const measures = await measureDraftInWorker(draft);
      const { carry } = store.getState();
      if (carry.status === 'ready' && carry.history.present.id === draft.id)
        store.setState({ carry: { ...carry, measures, measured: draft } });
    } catch {
      refused = draft;
    }
    isMeasuring = false;
    check();
  }

  function check(): void {
    const { carry } = store.getState();
    if (isMeasuring || carry.status !== 'ready') return;
    const draft = carry.history.present;
    if (draft !== carry.measured && draft !== refused) void measure(draft);
  }

  const unsubscribe = store.subscribe(check);
  const stopKeeping = followWorkingCopies(store, () => new Date().toISOString());
  return () => {
    unsubscribe();
    stopKeeping();
  };
}
