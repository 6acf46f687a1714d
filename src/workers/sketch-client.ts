import type { Position2 } from '../domain/geodesy.ts';
import type { BeltArea } from '../domain/layout/sketch/sketch-files.ts';
import { askOnce } from './ask-once.ts';
import { startMeasureWorker } from './measure-client.ts';
import type { SketchApi } from './sketch-api.ts';

/** Measures a drawn belt in a worker of its own, which ends with the answer. Rejects if that fails. */
export async function measureBeltInWorker(
  axis: readonly Position2[],
  bufferKm: number,
): Promise<BeltArea> {
  return askOnce<SketchApi, BeltArea>(startMeasureWorker(), (api) =>
    api.measureBelt(axis, bufferKm),
  );
}
