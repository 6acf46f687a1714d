import { expect, test } from 'vitest';
import { fanOrder, fanSlots, numberPairs } from '../../../../src/domain/links/fan.ts';

test('curves between the same two places stand side by side, whichever way they lead', () => {
  const from = Int32Array.of(0, 1, 0, 2, 5);
  const to = Int32Array.of(1, 0, 1, 3, 4);
  const pairs = numberPairs(from, to, 6);
  expect(pairs).toEqual({ pairs: Int32Array.of(0, 0, 0, 1, 2), pairCount: 3 });
  expect(fanSlots(pairs, from, to, Uint32Array.of(0, 1, 2, 3, 4))).toEqual(
    Float32Array.of(-1, -0, 1, 0, 0),
  );
  expect(fanSlots(pairs, from, to, Uint32Array.of(2, 1, 4))).toEqual(
    Float32Array.of(0, -0.5, -0.5, 0, 0),
  );
});

test('fans are spread by kind, then sector, then as the package has it', () => {
  expect(
    fanOrder({
      linkCount: 5,
      sectorIds: ['culture', 'trade'],
      kinds: Uint8Array.of(2, 0, 1, 0, 0),
      sectors: Uint8Array.of(0, 1, 0, 0, 1),
    }),
  ).toEqual(Uint32Array.of(3, 1, 4, 2, 0));
});
