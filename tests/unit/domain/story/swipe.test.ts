import { expect, test } from 'vitest';
import { swipeOf } from '../../../../src/domain/story/swipe.ts';

const FROM = { x: 200, y: 400, atMs: 1_000 };

function swiped(across: number, down: number, durationMs = 200): ReturnType<typeof swipeOf> {
  return swipeOf(FROM, { x: 200 + across, y: 400 + down, atMs: 1_000 + durationMs });
}

test('a finger that goes across turns the scene', () => {
  expect([swiped(-56, 0), swiped(80, -20), swiped(-55, 0), swiped(0, 0)]).toEqual([
    'next',
    'previous',
    null,
    null,
  ]);
});

test('a finger that scrolls or chooses text turns nothing', () => {
  expect([swiped(-90, 51), swiped(-90, 50), swiped(-90, 0, 701), swiped(-90, 0, 700)]).toEqual([
    null,
    'next',
    null,
    'next',
  ]);
});
