import type { AtlasState, AtlasStore } from '../store/atlas-store.ts';
import { selectData } from '../store/selectors/data.ts';

/**
 * Keeps the carried layout in step with the place of the reader's choice while the Layout workspace is open: the newest
 * wish only, in a worker. The camera goes there once, unless the address that names the place has placed it: `isPlaced`.
 * Returns the undo.
 */
export function followCarry(store: AtlasStore, isPlaced: boolean): () => void {
  let wish: string | null = null;
  /** Those that the proposal rests on. */
  let { used: files } = store.getState().ownFiles;
  let stopDraft: (() => void) | null = null;
  let isAtPlace = isPlaced;

  function check(state: AtlasState, before?: AtlasState): void {
    const { carryTo, workspace, camera } = state.scenario;
    if (before && before.scenario.carryTo !== carryTo)
      isAtPlace = before.scenario.camera !== camera;
    const data = selectData(state);
    const { used } = state.ownFiles;
    if (
      (carryTo === wish && used === files) ||
      (carryTo !== null && (workspace !== 'layout' || !data))
    )
      return;
    wish = carryTo;
    files = used;
    store.setState({ carry: { status: carryTo === null ? 'off' : 'working' } });
    if (carryTo === null) return;
    const isWanted = () => wish === carryTo && files === used;
    const flies = !isAtPlace;
    void Promise.all([import('./carry-layout.ts'), import('./follow-draft.ts')])
      .then(([{ carryLayoutTo }, { followDraft }]) => {
        stopDraft ??= followDraft(store);
        return carryLayoutTo(store, carryTo, flies, isWanted);
      })
      .catch(() => {
        if (isWanted()) store.setState({ carry: { status: 'failed' } });
      });
  }

  check(store.getState());
  const unsubscribe = store.subscribe(check);
  return () => {
    unsubscribe();
    stopDraft?.();
  };
}
