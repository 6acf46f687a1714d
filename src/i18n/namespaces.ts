import type { Namespace } from './dictionary.ts';

/** One namespace a workspace, `city` for the inspector, `common` for the rest. */
export const NAMESPACES = [
  'common',
  'cities',
  'city',
  'scores',
  'method',
  'reasons',
  'compare',
  'links',
  'layout',
  'data',
] as const satisfies readonly Namespace[];
