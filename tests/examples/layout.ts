import { distanceKm, lineLengthKm, polygonAreaKm2 } from '../../src/domain/layout/geodesic.ts';
import { coverageOfMatrix } from '../../src/domain/layout/siting/coverage.ts';
import { maximalCovering } from '../../src/domain/layout/siting/maximal-covering.ts';
import { pCenter } from '../../src/domain/layout/siting/p-center.ts';
import { pMedian } from '../../src/domain/layout/siting/p-median.ts';
import { matrixOf } from '../../src/domain/matrix.ts';

// Five places along the equator; degrees, WGS84.
const places = [0, 0.1, 0.2, 1, 1.1].map((lng) => ({ lng, lat: 0 }));

// Karney's geodesics: lengths of lines and areas of polygons, right to the millimetre.
const corners = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0, 0],
];
export const alongKm = lineLengthKm({ type: 'LineString', coordinates: corners });
export const insideKm2 = polygonAreaKm2({ type: 'Polygon', coordinates: [corners] });

// Any table of distances does: demand in rows, candidates in columns; here every place is both.
const distancesKm = matrixOf(places.map((a) => places.map((b) => distanceKm(a, b))));
const people = Float64Array.of(1, 5, 1, 2, 1);

export const median = pMedian(distancesKm, people, { count: 2 });
export const center = pCenter(distancesKm, { count: 2 });
export const covering = maximalCovering(coverageOfMatrix(distancesKm, people, 12), { count: 1 });
// A rule that cannot be kept is answered by its name, never relaxed.
export const impossible = pMedian(distancesKm, people, { count: 2, excluded: [0, 1, 2, 3] });
