import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position2 } from '../../../../../src/domain/geodesy.ts';
import { bendsM } from '../../../../../src/domain/layout/draft/bends.ts';
import {
  edgeMiddles,
  handlePlaces,
  hiddenBeside,
} from '../../../../../src/domain/layout/draft/grips.ts';
import {
  emptyDraft,
  type LayoutDraft,
} from '../../../../../src/domain/layout/draft/layout-draft.ts';
import { pulledLine } from '../../../../../src/domain/layout/draft/pulled-line.ts';
import { distanceToLineKm, planeAt } from '../../../../../src/domain/layout/transfer/plane.ts';

/** A river of so many vertices that winds by a metre and turns by a tenth of a degree at every tenth of them. */
function river(count: number): Position2[] {
  return Array.from({ length: count }, (_, at): Position2 => {
    const turns = Math.floor(at / 10) % 2 === 0 ? (at % 10) / 100 : 0.1 - (at % 10) / 100;
    return [10 + at / 100, 45 + turns + (at % 2) / 100_000];
  });
}

function draftAlong(line: readonly Position2[], part: 'ring' | 'belt'): LayoutDraft {
  const element = {
    id: part,
    name: null,
    precision: 'schematic' as const,
    isProposal: true,
    reason: { code: 'edited' as const, figures: {} },
  };
  const draft = emptyDraft('river', { en: 'River', zh: null });
  return part === 'ring'
    ? { ...draft, ring: { ...element, vertices: line } }
    : { ...draft, belts: [{ ...element, axis: [line], bufferKm: 5 }] };
}

const long = draftAlong(river(201), 'belt');

function shownAt(draft: LayoutDraft, zoom: number): number[] {
  return handlePlaces(draft).flatMap(({ handle, fromZoom }) =>
    'vertex' in handle && fromZoom <= zoom ? [handle.vertex] : [],
  );
}

describe('handles of a long line', () => {
  test('are its ends, then its bends, at last all', () => {
    expect(shownAt(long, 5)).toEqual([0, 200]);
    expect(shownAt(long, 9)).toEqual(Array.from({ length: 21 }, (_, at) => at * 10));
    expect(shownAt(long, 24)).toHaveLength(201);
    expect(edgeMiddles(long).filter(({ fromZoom }) => fromZoom <= 9)).toEqual([]);
  });

  test('are all there where a line is short', () => {
    const short = draftAlong(river(12), 'ring');
    expect(shownAt(short, 0)).toHaveLength(12);
    expect(edgeMiddles(short).filter(({ fromZoom }) => fromZoom === 0)).toHaveLength(12);
  });

  test('know what is hidden beside them, on a ring also across its start', () => {
    const handle = { part: 'belt', belt: 0, line: 0, vertex: 10 } as const;
    expect(hiddenBeside(long, handle, 9.7)).toEqual({ before: 9, after: 9 });
    expect(hiddenBeside(long, { ...handle, vertex: 200 }, 5)).toEqual({ before: 199, after: 0 });
    const circle = Array.from({ length: 60 }, (_, at): Position2 => {
      const angle = (at / 60) * 2 * Math.PI;
      return [10 + Math.cos(angle), 45 + Math.sin(angle)];
    });
    const ring = draftAlong(circle, 'ring');
    const [, second = 0] = shownAt(ring, 6);
    const last = shownAt(ring, 6).at(-1) ?? 0;
    expect(hiddenBeside(ring, { part: 'ring', vertex: 0 }, 6)).toEqual({
      before: 59 - last,
      after: second - 1,
    });
  });
});

const position = fc.tuple(
  fc.double({ min: 5, max: 15, noNaN: true }),
  fc.double({ min: 40, max: 50, noNaN: true }),
);

test('more are shown the closer one is, and a line within the tolerance shows its ends alone', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 13, maxLength: 60 }),
      fc.integer({ min: 0, max: 20 }),
      (line, zoom) => {
        const draft = draftAlong(line, 'belt');
        const [far, near] = [shownAt(draft, zoom), shownAt(draft, zoom + 1)];
        expect(far.filter((vertex) => !near.includes(vertex))).toEqual([]);
        expect([far[0], far.at(-1)]).toEqual([0, line.length - 1]);
      },
    ),
  );
  const straight = Array.from({ length: 40 }, (_, at): Position2 => [10 + at / 100, 45]);
  expect([...bendsM(straight, false)].filter((bend) => bend > 0.001)).toEqual([
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ]);
});

test('a line through the vertices of a tolerance is off by no more than that, whatever the line', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 1, max: 200_000 }),
      (line, mostM) => {
        const { toPlane } = planeAt({ lng: line[0]?.[0] ?? 0, lat: line[0]?.[1] ?? 0 });
        const bends = bendsM(line, false);
        const kept = line.flatMap((_, at) => ((bends[at] ?? 0) >= mostM ? [at] : []));
        kept.slice(1).forEach((to, at) => {
          const from = kept[at] ?? 0;
          const chord = [line[from], line[to]].flatMap((end) => (end ? [toPlane(end)] : []));
          for (const between of line.slice(from, to + 1))
            expect(distanceToLineKm(toPlane(between), chord) * 1000).toBeLessThanOrEqual(mostM);
        });
      },
    ),
  );
});

test('a pulled line keeps what does not follow, and pulled back it is as it was', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 3, maxLength: 20 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      position,
      (line, anyAt, anyBefore, anyAfter, to) => {
        const at = anyAt % line.length;
        const before = anyBefore % (at + 1);
        const after = anyAfter % (line.length - at);
        const pulled = pulledLine(line, at, to, { before, after });
        const moved = (index: number) => index >= at - before && index <= at + after;
        expect(pulled[at]).toEqual(to);
        expect(pulled.filter((_, index) => !moved(index))).toEqual(
          line.filter((_, index) => !moved(index)),
        );
        const back = pulledLine(pulled, at, line[at] ?? to, { before, after });
        back.forEach(([lng, lat], index) => {
          expect(lng).toBeCloseTo(line[index]?.[0] ?? Number.NaN, 9);
          expect(lat).toBeCloseTo(line[index]?.[1] ?? Number.NaN, 9);
        });
      },
    ),
  );
});
