import type { AtlasState } from '../../store/atlas-store.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import type { linkOverlay } from './link-overlay.ts';

type LinkOverlay = typeof linkOverlay;

let here: LinkOverlay | null = null;

/** What draws links and projects; null until it is here. */
export function linksIfHere(): LinkOverlay | null {
  return here;
}

/** Whether links or projects are to be drawn and what draws them is not here yet. */
export function needsLinks(state: AtlasState): boolean {
  const layers = selectMapLayers(state);
  return here === null && (layers.has('links') || layers.has('projects'));
}

/** Brings what draws links and projects. */
export async function bringLinks(): Promise<void> {
  here = (await import('./link-overlay.ts')).linkOverlay;
}
