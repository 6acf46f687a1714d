import type { AtlasState } from '../../store/atlas-store.ts';

/** From this zoom on a layout has its small marks: stops, townships and sites. */
export const NEAR_ZOOM = 8.6;

/** Whether the map stands so near that it draws the small marks of a layout. */
export function showsNearMarks({ scenario }: Pick<AtlasState, 'scenario'>): boolean {
  return (scenario.camera?.zoom ?? 0) >= NEAR_ZOOM;
}
