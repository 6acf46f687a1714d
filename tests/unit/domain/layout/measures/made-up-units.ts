import fc from 'fast-check';

/** A village-level unit of one of four townships. */
export interface MadeUpUnit {
  lng: number;
  lat: number;
  township: number;
  own: number;
  settlement: number;
}

const degrees = (min: number) => fc.double({ min, max: min + 1, noNaN: true });

/** Units in a square of a degree, from 112° E and 35° N. */
export const scatteredUnits = fc.array(
  fc.record({
    lng: degrees(112),
    lat: degrees(35),
    township: fc.nat(3),
    own: fc.nat(1),
    settlement: fc.constant(1),
  }),
  { minLength: 1, maxLength: 25 },
);

/** Units as columns; the four townships have no seat. */
export function unitsOf(list: readonly MadeUpUnit[]) {
  return {
    points: {
      lngs: Float64Array.from(list, ({ lng }) => lng),
      lats: Float64Array.from(list, ({ lat }) => lat),
    },
    townships: Int32Array.from(list, ({ township }) => township),
    hasOwnPoint: Uint8Array.from(list, ({ own }) => own),
    isSettlement: Uint8Array.from(list, ({ settlement }) => settlement),
    seats: {
      lngs: new Float64Array(4).fill(Number.NaN),
      lats: new Float64Array(4).fill(Number.NaN),
    },
  };
}
