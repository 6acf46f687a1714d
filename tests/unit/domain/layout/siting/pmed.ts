import { type Matrix, zeroMatrix } from '../../../../../src/domain/matrix.ts';

/**
 * Graphs of the OR-Library (J. E. Beasley, "OR-Library: distributing test problems by electronic mail", 1990; files
 * pmed1 and pmed5 of its uncapacitated p-median problems). Nodes 1 to 100 stand in a circle: the first list has the
 * lengths of 1–2, 2–3 … 100–1, the second the further edges as `from to length`. Where an edge comes twice the last
 * length counts; it runs both ways, and distances are those of the shortest paths.
 */
const PMED1 = {
  circle: `30 46 1 28 31 69 39 14 84 59 10 28 63 9 100 98 70 94 22 14 87 82 55 2 32 77 95 29 59 91 89 50 40 88 94
    60 21 89 47 63 45 46 24 77 60 45 50 93 22 84 16 85 68 93 37 26 29 38 10 32 67 66 52 19 39 12 86 72 73 65 2 8 96
    43 39 61 90 8 58 91 58 13 79 59 28 46 24 63 81 14 52 64 75 71 51 75 57 31 49 88`,
  edges: `80 5 90, 85 69 51, 20 19 30, 85 13 22, 81 95 54, 58 73 37, 64 51 89, 39 76 89, 13 8 77, 91 76 51, 52 95 96,
    91 75 33, 80 91 84, 35 80 46, 54 86 35, 30 70 5, 19 7 9, 74 53 50, 11 37 4, 19 92 70, 62 94 96, 60 52 34,
    24 59 63, 42 45 68, 19 60 53, 60 27 86, 15 50 31, 38 18 27, 81 30 99, 1 29 6, 22 52 11, 54 59 75, 5 7 8,
    41 44 80, 41 76 42, 44 12 56, 61 65 73, 20 93 35, 9 99 28, 45 68 19, 16 79 96, 13 42 3, 68 4 28, 58 17 60,
    21 81 34, 35 7 7, 21 14 82, 26 32 26, 6 63 83, 31 69 53, 91 78 32, 45 59 33, 42 57 5, 8 53 66, 65 94 61,
    94 90 63, 73 33 88, 39 21 59, 42 85 34, 30 57 37, 34 94 52, 62 38 56, 26 29 20, 48 98 53, 4 33 45, 31 63 82,
    8 52 31, 37 81 14, 50 27 16, 27 14 48, 88 33 8, 56 30 76, 87 91 17, 33 49 77, 70 30 74, 25 99 19, 95 30 96,
    14 85 90, 49 8 96, 96 5 87, 73 4 41, 99 32 35, 95 1 31, 99 3 49, 18 75 100, 58 47 68, 35 60 5, 38 16 70,
    54 40 52, 95 55 47, 54 17 45, 9 83 75, 97 66 81, 9 48 92, 90 95 96, 4 27 27, 75 22 48, 62 7 55, 79 3 57,
    15 69 46`,
};

const PMED5 = {
  circle: `38 71 66 73 51 66 28 90 82 48 97 75 44 90 44 70 65 24 40 79 37 70 8 54 100 50 43 23 83 5 35 16 20 79 74 87
    69 21 51 15 24 80 75 38 81 87 34 39 95 39 9 67 65 30 5 35 38 63 29 43 48 59 69 11 2 95 22 96 85 95 10 45 96 63 99
    95 22 65 52 81 89 37 75 70 59 84 81 4 99 93 75 29 6 73 91 15 53 85 71 17`,
  edges: `78 97 3, 16 69 19, 3 99 50, 44 5 3, 76 28 78, 49 50 9, 57 52 23, 88 24 5, 23 86 33, 59 15 84, 81 64 72,
    27 36 32, 80 49 81, 78 59 45, 52 66 77, 43 33 62, 94 3 46, 87 19 14, 57 10 53, 54 99 67, 47 73 70, 72 61 51,
    87 46 37, 8 29 86, 6 68 37, 98 41 68, 84 91 6, 36 3 68, 43 10 40, 27 81 6, 59 8 73, 79 74 84, 15 96 42, 47 75 7,
    69 66 65, 69 15 11, 61 41 19, 63 72 36, 93 26 82, 38 63 40, 97 22 14, 36 7 81, 10 51 12, 34 87 93, 35 75 19,
    14 12 50, 48 81 2, 97 52 56, 1 60 56, 62 94 6, 76 74 20, 67 27 47, 32 45 62, 79 16 72, 80 49 52, 66 40 8,
    87 83 16, 79 49 7, 99 93 24, 77 14 2, 48 14 58, 75 44 67, 5 96 86, 1 69 84, 56 69 94, 36 11 59, 82 36 63,
    52 96 10, 51 90 1, 15 60 93, 27 29 99, 69 72 11, 60 27 27, 23 15 53, 55 10 33, 46 97 3, 99 48 8, 32 60 19,
    14 44 15, 74 88 3, 16 97 38, 68 69 1, 22 92 48, 34 51 48, 68 25 84, 36 54 5, 40 57 60, 15 7 24, 74 78 42,
    58 57 77, 2 94 5, 17 41 10, 26 36 83, 16 48 94, 77 83 46, 35 68 32, 90 59 51, 42 45 80, 11 19 49, 52 79 59`,
};

/** Distances of pmed1, 100 × 100; it is solved for 5 medians or centres. */
export function pmed1(): Matrix {
  return shortestPaths(PMED1);
}

/** Distances of pmed5, 100 × 100; it is solved for 33 medians or centres. */
export function pmed5(): Matrix {
  return shortestPaths(PMED5);
}

/** Floyd and Warshall's way. */
function shortestPaths({ circle, edges }: { circle: string; edges: string }): Matrix {
  const lengths = circle.trim().split(/\s+/).map(Number);
  const count = lengths.length;
  const matrix = zeroMatrix(count, count);
  const { values } = matrix;
  values.fill(Number.POSITIVE_INFINITY);
  for (let a = 0; a < count; a++) values[a * count + a] = 0;
  const lay = (from: number, to: number, length: number): void => {
    values[from * count + to] = length;
    values[to * count + from] = length;
  };
  for (const [a, length] of lengths.entries()) lay(a, (a + 1) % count, length);
  for (const edge of edges.split(',')) {
    const [from, to, length] = edge.trim().split(/\s+/).map(Number) as [number, number, number];
    lay(from - 1, to - 1, length);
  }
  for (let via = 0; via < count; via++) {
    for (let a = 0; a < count; a++) {
      for (let b = 0; b < count; b++) {
        const detour = (values[a * count + via] as number) + (values[via * count + b] as number);
        if (detour < (values[a * count + b] as number)) values[a * count + b] = detour;
      }
    }
  }
  return matrix;
}
