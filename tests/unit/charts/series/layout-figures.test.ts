import { expect, it } from 'vitest';
import { figureRows } from '../../../../src/charts/series/layout-figures.ts';
import type { ReachTarget } from '../../../../src/domain/layout/lab-choices.ts';
import { measureLayout } from '../../../../src/domain/layout/layout-measures.ts';
import type { DistanceRange } from '../../../../src/domain/layout/measures/uncertainty.ts';
import { distancesTo, reachRows } from '../../../../src/domain/layout/reach.ts';
import { carriedCity } from '../../../support/carried-city.ts';
import { openPublishedLayout } from '../../../support/published-layout.ts';

const plan = await openPublishedLayout();

it('puts the same measures of both layouts side by side', () => {
  const measures = measureLayout(plan);
  const { draft, measures: there } = carriedCity(12);
  const meanKm = (lengthsKm: readonly number[]): number =>
    lengthsKm.reduce((sum, lengthKm) => sum + lengthKm, 0) / lengthsKm.length;
  const rows = reachRows(measures.reach, 5);
  const reached = (target: ReachTarget): number | undefined =>
    rows.find((row) => row.target === target)?.share01;
  const [qinhe, danhe] = (['belt1', 'belt2'] as const).map((belt) =>
    distancesTo(measures.reach, belt),
  );
  const nearBelts = qinhe?.filter((km, row) => km <= 5 || (danhe?.[row] ?? 99) <= 5).length ?? 0;
  const reachedByBelts = nearBelts / measures.reach.rows.length;
  const villages = measures.centres.villages.centres.map(({ count }) => count);
  const any = rows.find(({ target }) => target === 'any');
  const shareRange = (from = 0, to = 0) => ({ range: { lowest: from / 1548, highest: to / 1548 } });
  const possibly = (distances?: DistanceRange | null) => [
    distances?.mostKm.filter((km) => km <= 5).length,
    distances?.leastKm.filter((km) => km <= 5).length,
  ];
  const ranges: Record<string, object> = {
    reachRing: shareRange(rows[0]?.lowest, rows[0]?.highest),
    reachBelts: shareRange(...possibly(measures.reach.belts)),
    reachAny: shareRange(any?.lowest, any?.highest),
    median: { range: { lowest: any?.nearest.medianKm, highest: any?.farthest.medianKm } },
    fullest: { range: measures.centres.ranges?.balance?.fullest01 },
  };
  const beltsLengthKm = measures.belts.belts.reduce((sum, belt) => sum + (belt.lengthKm ?? 0), 0);
  expect(figureRows(plan, measures, draft, there, 5)).toEqual(
    [
      ['length', measures.ring.lengthKm, there.ring?.lengthKm],
      ['area', measures.ring.areaKm2, there.ring?.areaKm2],
      ['compactness', measures.ring.compactness01, there.ring?.compactness01],
      ['detour', measures.ring.detour, there.ring?.detour],
      ['stops', 26, 12],
      ['belts', measures.belts.unionAreaKm2, there.beltsAreaKm2],
      ['beltsLength', beltsLengthKm, there.beltsLengthKm],
      ['fingers', 5, 5],
      ['finger', meanKm(measures.fingersKm), meanKm(there.fingersKm)],
      ['reachRing', reached('ring'), null],
      ['reachBelts', reachedByBelts, null],
      ['reachAny', reached('any'), null],
      ['median', rows.find(({ target }) => target === 'any')?.distribution.medianKm, null],
      ['fullest', Math.max(...villages) / 1548, null],
    ].map(([measure, own, there]) => ({
      measure,
      own: { value: own, ...(typeof measure === 'string' && ranges[measure]) },
      there: there === null ? { missing: 'no_villages' } : { value: there },
    })),
  );
});

it('says of every figure that is missing why it is, never 0', () => {
  const { draft, measures } = carriedCity(0);
  const rows = figureRows(plan, 'working', draft, measures, 5);
  expect(rows.map(({ measure, own, there }) => [measure, own, there])).toEqual(
    [
      ['length', 'no_ring'],
      ['area', 'no_ring'],
      ['compactness', 'no_ring'],
      ['detour', 'no_ring'],
      ['stops', 'no_ring'],
      ['belts', 'no_belts'],
      ['beltsLength', 'no_belts'],
      ['fingers', 'no_fingers'],
      ['finger', 'no_fingers'],
      ['reachRing', 'no_villages'],
      ['reachBelts', 'no_villages'],
      ['reachAny', 'no_villages'],
      ['median', 'no_villages'],
      ['fullest', 'no_villages'],
    ].map(([measure, missing]) => [measure, { missing: 'working' }, { missing }]),
  );
});
