/** Gives the next number of a stream, in [0, 1) with 32 bits. */
export type Random = () => number;

const ROUNDS_BEFORE_USE = 12;

/**
 * The stream of random numbers of one draw: the same for the same seed and draw on any machine, whatever was
 * drawn before it and by whom, so that work may be split in any way. Chris Doty-Humphrey's sfc32, started
 * from the two numbers. Not for secrets.
 *
 * `seed` and `draw` are whole numbers from 0 to 2³² − 1.
 */
export function drawRandom(seed: number, draw: number): Random {
  let a = 0x9e3779b9;
  let b = seed | 0;
  let c = draw | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return sum >>> 0;
  };
  for (let round = 0; round < ROUNDS_BEFORE_USE; round++) next();
  return () => next() / 4294967296;
}
