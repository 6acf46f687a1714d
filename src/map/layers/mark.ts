/** How a city's disc is filled: rated, conditional, no data, filtered out. */
export const MARK = { full: 0, half: 1, hatch: 2, hollow: 3 } as const;
