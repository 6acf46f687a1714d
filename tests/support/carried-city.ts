import {
  type CarriedLayout,
  carryLayout,
} from '../../src/domain/layout/transfer/carried-layout.ts';

const KM_PER_DEGREE = 111.2;

/**
 * A layout carried to a made-up city on the equator at 10° east with towns 30 km away, evenly around it. The first
 * town has no stated population, the others 20,000 and more.
 */
export function carriedCity(towns: number): CarriedLayout {
  const angles = Array.from({ length: towns }, (_, at) => ((at + 0.5) / towns) * 2 * Math.PI);
  return carryLayout({
    place: { id: 'xx-midtown', name: { en: 'Midtown', zh: '中城' }, lngLat: { lng: 10, lat: 0 } },
    towns: {
      names: angles.map((_, at) => `Town ${at}`),
      lngs: Float64Array.from(angles, (angle) => 10 + (30 * Math.sin(angle)) / KM_PER_DEGREE),
      lats: Float64Array.from(angles, (angle) => (30 * Math.cos(angle)) / KM_PER_DEGREE),
      populations: Float64Array.from(angles, (_, at) =>
        at === 0 ? Number.NaN : 20_000 + at * 1000,
      ),
    },
  });
}
