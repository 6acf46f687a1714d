import { expect, it } from 'vitest';
import { degrees } from '../../../src/map/engine/degree-labels.ts';

it('writes latitudes as maps do', () => {
  expect([45, 0, -30].map(degrees)).toEqual(['45°N', '0°', '30°S']);
});
