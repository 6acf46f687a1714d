import type { Position2 } from '../../geodesy.ts';
import type { RingMeasures } from './ring.ts';

/** A place where a ring is not closed or not simple, so that it has no inside. */
export interface RingFault {
  kind: 'crossing' | 'loose_end';
  lngLat: Position2;
}

/** All places that keep a ring from having an inside: crossings from west to east, then loose ends. */
export function ringFaults({ crossings, looseEnds }: RingMeasures): RingFault[] {
  return [
    ...crossings.map((lngLat): RingFault => ({ kind: 'crossing', lngLat })),
    ...looseEnds.map((lngLat): RingFault => ({ kind: 'loose_end', lngLat })),
  ];
}
