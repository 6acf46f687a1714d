import { ECOLOGIES } from '../edition.ts';

/**
 * Ready-made weights. `equal`: every requirement and every indicator inside it the same. An ecology: each
 * requirement by its points in all three, those in this one twice, so that none falls to 0. `entropy`, `critic`: by how the requirement scores of the edition vary.
 */
export const PRESETS = ['equal', ...ECOLOGIES, 'entropy', 'critic'] as const;
export type Preset = (typeof PRESETS)[number];
