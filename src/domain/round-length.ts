/** Lengths that a scale bar may have, km. */
const ROUND_KM = [
  5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02,
];

/** The longest round length that is at most so wide, and its width; null where even the shortest is too wide. */
export function roundLength(
  kmPerPx: number,
  mostPx: number,
): { km: number; widthPx: number } | null {
  const km = ROUND_KM.find((one) => one / kmPerPx <= mostPx);
  return km === undefined ? null : { km, widthPx: km / kmPerPx };
}
