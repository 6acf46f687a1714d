import type { RankBands } from '../../domain/scoring/uncertainty/rank-bands.ts';
import type { AtlasStore } from '../../store/atlas-store.ts';
import { redrawBands } from '../../store/change-work.ts';

/**
 * Rank intervals of the method in use after all its draws, whatever is on screen; draws that were stopped are
 * taken up again. Null where the method has none or the drawing broke off.
 */
export async function finishedBands(store: AtlasStore): Promise<RankBands | null> {
  const { status } = store.getState().bands;
  if (status === 'stopped' || status === 'failed') redrawBands(store);
  store.setState({ awaitsBands: true });
  await new Promise<void>((resolve) => {
    const unsubscribe = store.subscribe(look);
    function look(): void {
      if (store.getState().bands.status === 'drawing') return;
      unsubscribe();
      resolve();
    }
    look();
  });
  store.setState({ awaitsBands: false });
  const { bands } = store.getState();
  return bands.status === 'ready' ? bands.value : null;
}
