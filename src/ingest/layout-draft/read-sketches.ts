import * as z from 'zod/mini';
import { FEWEST_POSITIONS, SKETCH_KINDS, type Sketch } from '../../domain/layout/sketch/sketch.ts';
import { checkShape } from '../check-shape.ts';
import { ProblemList } from '../problem-list.ts';

const position = z.tuple([
  z.number().check(z.gte(-180), z.lte(180)),
  z.number().check(z.gte(-90), z.lte(90)),
]);
const sketchSchema = z
  .object({
    id: z.int().check(z.gt(0)),
    kind: z.enum(SKETCH_KINDS),
    name: z.nullable(z.string()),
    positions: z.array(position),
    bufferKm: z.nullable(z.number().check(z.gt(0))),
  })
  .check(
    z.refine(({ kind, positions }) => positions.length >= FEWEST_POSITIONS[kind]),
    z.refine(({ kind, bufferKm }) => (kind === 'belt') === (bufferKm !== null)),
  );

/** What was drawn, as a browser has kept it; what is none that this version understands is left out. */
export function readSketches(value: unknown): Sketch[] {
  if (!Array.isArray(value)) return [];
  const sketches = value.flatMap(
    (one: unknown) => checkShape(sketchSchema, one, '', new ProblemList()) ?? [],
  );
  return sketches.filter(({ id }, at) => sketches.findIndex((one) => one.id === id) === at);
}
