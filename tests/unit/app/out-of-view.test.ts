import { expect, it } from 'vitest';
import { boundsAround, contains } from '../../../src/app/out-of-view.ts';

const place = (lng: number, lat: number) => ({ lng, lat });

it('knows what a window holds, also across 180 degrees', () => {
  expect(contains([-10, 0, 40, 60], place(30, 50))).toBe(true);
  expect(contains([-10, 0, 40, 60], place(50, 50))).toBe(false);
  expect(contains([-10, 0, 40, 60], place(30, 61))).toBe(false);
  expect(contains([150, -20, 200, 20], place(-170, 0))).toBe(true);
  expect(contains([150, -20, 200, 20], place(-150, 0))).toBe(false);
  expect(contains([-190, -20, -150, 20], place(175, 0))).toBe(true);
});

it('puts the narrowest box around places, across 180 degrees where that is narrower', () => {
  expect(boundsAround([place(10, 1), place(-20, 5), place(30, -3)])).toEqual([-20, -3, 30, 5]);
  expect(boundsAround([place(170, 1), place(-160, 5), place(120, -3)])).toEqual([120, -3, 200, 5]);
});
