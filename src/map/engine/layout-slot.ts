import type { AtlasState } from '../../store/atlas-store.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import type { layoutOverlay } from './layout-overlay.ts';

type LayoutOverlay = typeof layoutOverlay;

let here: LayoutOverlay | null = null;

/** What draws the layout; null until it is here. */
export function layoutIfHere(): LayoutOverlay | null {
  return here;
}

/** Whether a layout is to be drawn, now or soon, and what draws it is not here yet. */
export function needsLayout(state: AtlasState): boolean {
  const { status } = state.layout;
  const isComing = status === 'loading' || status === 'ready';
  return here === null && isComing && selectMapLayers(state).has('layout');
}

/** Brings what draws the layout. */
export async function bringLayout(): Promise<void> {
  here = (await import('./layout-overlay.ts')).layoutOverlay;
}
