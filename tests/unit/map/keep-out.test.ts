import { expect, it } from 'vitest';
import { type Box, isKeptOut } from '../../../src/map/engine/keep-out.ts';

const controls: Box = [950, 0, 1000, 300];
const isOut = (...box: Box) => isKeptOut(box, [controls], 1000, 600);

it('leaves names alone that stand free', () => {
  expect(isOut(100, 100, 180, 114)).toBe(false);
  expect(isOut(880, 100, 949, 114)).toBe(false);
});

it('keeps names out that an edge would cut', () => {
  expect([
    isOut(-20, 100, 60, 114),
    isOut(940, 400, 1010, 414),
    isOut(100, -5, 180, 9),
    isOut(100, 590, 180, 604),
  ]).toEqual([true, true, true, true]);
});

it('keeps names out from under what lies over the map', () => {
  expect(isOut(900, 100, 960, 114)).toBe(true);
});
