/**
 * Share of the variance of `values` that lies between groups and not inside them (η²), 0–1: 1 if all members
 * of a group have the same value, 0 if all groups have the same mean. NaN values are left out; NaN if nothing
 * varies. `groups`: a number per row.
 */
export function betweenGroupShare(values: Float64Array, groups: Int32Array): number {
  const sums = new Map<number, { count: number; sum: number }>();
  let count = 0;
  let sum = 0;
  for (const [i, value] of values.entries()) {
    if (Number.isNaN(value)) continue;
    const group = groups[i] as number;
    const so = sums.get(group) ?? { count: 0, sum: 0 };
    sums.set(group, { count: so.count + 1, sum: so.sum + value });
    count++;
    sum += value;
  }
  const mean = sum / count;
  let between = 0;
  for (const group of sums.values()) between += group.count * (group.sum / group.count - mean) ** 2;
  let all = 0;
  for (const value of values) if (!Number.isNaN(value)) all += (value - mean) ** 2;
  return all > 0 ? between / all : Number.NaN;
}
