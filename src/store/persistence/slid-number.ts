/**
 * Where two values differ if they differ in one number, or in one list of numbers, alone: the path of its fields from
 * `path` on; null otherwise. Such a change comes from a slider or a number field.
 */
export function slidNumber(now: unknown, before: unknown, path = ''): string | null {
  if (isNumeric(now) && (isNumeric(before) || before === null)) return path;
  if (!isRecord(now) || !isRecord(before)) return null;
  const keys = new Set([...Object.keys(now), ...Object.keys(before)]);
  const [key, ...others] = [...keys].filter((name) => now[name] !== before[name]);
  if (key === undefined || others.length > 0) return null;
  return slidNumber(now[key], before[key] ?? null, `${path}.${key}`);
}

function isNumeric(value: unknown): boolean {
  return typeof value === 'number' || (Array.isArray(value) && value.every(Number.isFinite));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
