/** How a city's disc is filled: rated, conditional, no data, filtered out. */
export const MARK = { full: 0, half: 1, hatch: 2, hollow: 3 } as const;

/** How discs meet the globe: always over it, since `GlobeDiscLayer` hides those behind it. */
export const DISC_PARAMETERS = {
  cullMode: 'none',
  depthCompare: 'always',
  depthWriteEnabled: false,
} as const;
