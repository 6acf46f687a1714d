export type Line = readonly (readonly [lng: number, lat: number])[];

/** One end of a part: the part that leaves from its first or its last point. */
interface End {
  part: number;
  isLast: boolean;
}

/** A river turns at most this much where another one meets it; of more, the one that joins is another river. */
const MOST_BEND_DEG = 60;

/**
 * Parts of rivers joined to whole courses: two parts that alone share an end always, where more meet those that go on
 * the straightest, pair by pair (Thomson and Richardson, Proc. 19th Int. Cartographic Conf., 1999: good continuation).
 * From west to east by their first points.
 */
export function riverCourses(parts: readonly Line[]): Line[] {
  const next = pairs(parts);
  const done = new Set<number>();
  const courses: Line[] = [];
  const follow = (start: End): void => {
    const course: (readonly [number, number])[] = [];
    for (let end: End | undefined = start; end !== undefined && !done.has(end.part); ) {
      done.add(end.part);
      const line: Line = parts[end.part] ?? [];
      const along = end.isLast ? line.toReversed() : line;
      course.push(...(course.length === 0 ? along : along.slice(1)));
      end = next.get(keyOf({ part: end.part, isLast: !end.isLast }));
    }
    if (course.length > 1) courses.push(course);
  };
  const ends = parts.flatMap((_, part): End[] => [
    { part, isLast: false },
    { part, isLast: true },
  ]);
  for (const end of ends) if (!next.has(keyOf(end)) && !done.has(end.part)) follow(end);
  // What is left goes around in a circle.
  for (const end of ends) if (!done.has(end.part)) follow(end);
  return courses.sort(byFirstPoint);
}

function keyOf({ part, isLast }: End): string {
  return `${part}/${isLast ? 'last' : 'first'}`;
}

function byFirstPoint([a]: Line, [b]: Line): number {
  if (!a || !b) return 0;
  return a[0] - b[0] || a[1] - b[1];
}

/** For each end that is joined to another, that other one. */
function pairs(parts: readonly Line[]): Map<string, End> {
  const nodes = new Map<string, End[]>();
  parts.forEach((line, part) => {
    for (const isLast of [false, true]) {
      const node = String(line.at(isLast ? -1 : 0));
      nodes.set(node, [...(nodes.get(node) ?? []), { part, isLast }]);
    }
  });
  const joined = new Map<string, End>();
  for (const ends of nodes.values()) {
    const options = ends
      .flatMap((a, at) => ends.slice(at + 1).map((b) => ({ a, b, bendDeg: bendDeg(parts, a, b) })))
      .filter(({ bendDeg }) => ends.length === 2 || bendDeg <= MOST_BEND_DEG)
      .sort((one, other) => one.bendDeg - other.bendDeg);
    for (const { a, b } of options) {
      if (joined.has(keyOf(a)) || joined.has(keyOf(b))) continue;
      joined.set(keyOf(a), b);
      joined.set(keyOf(b), a);
    }
  }
  return joined;
}

/** 0 where the two parts go straight on at the end that they share, 180 where they run back on each other. */
function bendDeg(parts: readonly Line[], a: End, b: End): number {
  const turn = Math.abs(directionDeg(parts, a) - directionDeg(parts, b)) % 360;
  return 180 - Math.min(turn, 360 - turn);
}

function directionDeg(parts: readonly Line[], { part, isLast }: End): number {
  const line = parts[part] ?? [];
  const [from, to] = isLast ? [line.at(-1), line.at(-2)] : [line[0], line[1]];
  if (!from || !to) return 0;
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180);
  return (Math.atan2(to[1] - from[1], east) * 180) / Math.PI;
}
