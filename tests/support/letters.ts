import type { MeasureText } from '../../src/handout/marks.ts';

/** Widths as of a plain font: Chinese characters a square, others 0.55 of one. */
export const measureSquares: MeasureText = ({ text, sizePx }) =>
  [...text].reduce((sum, letter) => sum + (letter > '\u2E80' ? 1 : 0.55) * sizePx, 0);
