import { checkMatrix, type Matrix } from '../../matrix.ts';

/**
 * The columns of the `count` largest cells of each row, largest first, equal ones in the order of the columns.
 * `rows × count` numbers, row after row; −1 fills a row that has fewer. Only cells above `above` count (0 when
 * left out, so a link needs some flow); NaN never does.
 * @throws when `count` is not a whole number above 0
 */
export function topPerRow(matrix: Matrix, count: number, above = 0): Int32Array {
  checkMatrix(matrix);
  if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`Bad count: ${count}`);
  const { rows, columns, values } = matrix;
  const best = new Int32Array(rows * count).fill(-1);
  const bestValues = new Float64Array(count);
  for (let i = 0; i < rows; i++) {
    const start = i * columns;
    const kept = i * count;
    let found = 0;
    let least = above;
    for (let j = 0; j < columns; j++) {
      const value = values[start + j] as number;
      if (!(value > least)) continue;
      let place = found < count ? found++ : count - 1;
      while (place > 0 && (bestValues[place - 1] as number) < value) {
        bestValues[place] = bestValues[place - 1] as number;
        best[kept + place] = best[kept + place - 1] as number;
        place--;
      }
      bestValues[place] = value;
      best[kept + place] = j;
      if (found === count) least = bestValues[count - 1] as number;
    }
  }
  return best;
}
