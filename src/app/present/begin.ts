import type { AtlasStore } from '../../store/atlas-store.ts';
import { presentStory } from '../../store/presentation.ts';
import { holdKeys } from '../../ui/early-keys.ts';

/** Puts the open story on the big screen; keys that are pressed before it stands wait for it. */
export function beginPresenting(store: AtlasStore): void {
  presentStory(store);
  if (store.getState().presentation) holdKeys(window);
}
