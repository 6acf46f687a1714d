/** Groups of a layout that can be hidden one by one, in the order of the layers list. */
export const LAYOUT_PARTS = [
  'ring',
  'belt-qinhe',
  'belt-danhe',
  'fingers',
  'demonstration',
  'villages',
  'counties',
  'townships',
  'rivers',
  'sites',
] as const;
/** Those that are a belt. */
export const BELT_PARTS = ['belt-qinhe', 'belt-danhe'] as const satisfies LayoutPart[];
export type LayoutPart = (typeof LAYOUT_PARTS)[number];
