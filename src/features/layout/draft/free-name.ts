/** The name, cut to `longest` characters, or the first of “name (2)”, “name (3)” … that is not taken. */
export function freeName(name: string, taken: readonly string[], longest: number): string {
  const wanted = name.trim().slice(0, longest);
  let free = wanted;
  for (let number = 2; taken.includes(free); number += 1) {
    const suffix = ` (${number})`;
    free = `${wanted.slice(0, longest - suffix.length)}${suffix}`;
  }
  return free;
}
