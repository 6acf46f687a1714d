import { expect, test } from 'vitest';
import { answerTo, foresee } from '../../../src/app/foreseen.ts';

/** Answers with how often it has been asked. */
function counter(): () => Promise<number> {
  let count = 0;
  return async () => {
    count += 1;
    return count;
  };
}

test('an answer that was foreseen is given once, then it is asked for anew', async () => {
  const ask = counter();
  foresee('once', ask);
  foresee('once', ask);
  expect([await answerTo('once', ask), await answerTo('once', ask)]).toEqual([1, 2]);
});

test('a failure that was foreseen is asked for again', async () => {
  foresee('broken', () => Promise.reject(new Error('gone')));
  await Promise.resolve();
  await Promise.resolve();
  expect(await answerTo('broken', async () => 'here')).toBe('here');
});

test('six questions are held, the oldest goes first', async () => {
  for (const at of [0, 1, 2, 3, 4, 5, 6]) foresee(`many ${at}`, async () => 'foreseen');
  const asked = [0, 1, 6].map((at) => answerTo(`many ${at}`, async () => 'asked'));
  expect(await Promise.all(asked)).toEqual(['asked', 'foreseen', 'foreseen']);
});
