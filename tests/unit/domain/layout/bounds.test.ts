import { expect, test } from 'vitest';
import { type Bounds, isTouching } from '../../../../src/domain/layout/bounds.ts';

const PLAN: Bounds = [111.9, 35.2, 113.6, 36.1];

test.each<[string, boolean, Bounds]>([
  ['all of it', true, [-180, -80, 180, 80]],
  ['a corner', true, [113, 36, 120, 50]],
  ['the inside alone', true, [112.5, 35.5, 112.6, 35.6]],
  ['west of it', false, [60, 20, 111.8, 50]],
  ['east of it', false, [113.7, 20, 170, 50]],
  ['south of it', false, [100, 0, 120, 35.1]],
  ['one turn further west', true, [-250, 20, -247, 50]],
  ['over 180°, without it', false, [150, 20, 300, 50]],
  ['over 180°, round to it', true, [150, 20, 472, 50]],
])('a view of %s touches the plan: %s', (_name, touches, view) => {
  expect(isTouching(PLAN, view)).toBe(touches);
});
