import * as z from 'zod/mini';
import { DRAFT_REASONS, DRAFT_VERSION } from '../../domain/layout/draft/layout-draft.ts';
import type { SavedLayout } from '../../domain/layout/draft/saved-layout.ts';
import { PRECISIONS } from '../../domain/layout/plan.ts';
import { TRANSFER_GAPS } from '../../domain/layout/transfer/not-transferred.ts';
import { checkShape } from '../check-shape.ts';
import { ProblemList } from '../problem-list.ts';

const figures = z.record(z.string(), z.number());
const name = z.object({ en: z.string(), zh: z.nullable(z.string()) });
const reason = z.object({ code: z.enum(DRAFT_REASONS), figures });
const position = z.tuple([z.number(), z.number().check(z.gte(-90), z.lte(90))]);
const line = z.array(position);
const element = z.object({
  id: z.string(),
  name: z.nullable(name),
  precision: z.enum(PRECISIONS),
  isProposal: z.boolean(),
  reason,
});
const point = z.extend(element, { lngLat: position });
const villages = z
  .object({
    isProposal: z.boolean(),
    reason,
    ids: z.array(z.string()),
    names: z.array(z.nullable(name)),
    precisions: z.array(z.enum(PRECISIONS)),
    lngs: z.array(z.number()),
    lats: z.array(z.number()),
    demonstration: z.optional(z.object({ rows: z.array(z.int().check(z.gte(0))), reason })),
  })
  .check(
    z.refine(({ ids, names, precisions, lngs, lats }) =>
      [names, precisions, lngs, lats].every(({ length }) => length === ids.length),
    ),
    z.refine(({ ids, demonstration }) =>
      (demonstration?.rows ?? []).every((row) => row < ids.length),
    ),
  );

const draftSchema = z.object({
  version: z.literal(DRAFT_VERSION),
  id: z.string(),
  name,
  ring: z.nullable(z.extend(element, { vertices: line.check(z.minLength(3)) })),
  belts: z.array(
    z.extend(element, {
      axis: z.array(line.check(z.minLength(2))).check(z.minLength(1)),
      bufferKm: z.number().check(z.gt(0)),
    }),
  ),
  centre: z.nullable(point),
  subCentres: z.array(point),
  sites: z.array(point),
  villages: z.nullable(villages),
  villageTarget: z.nullable(z.int().check(z.gte(0))),
  boundary: z.nullable(z.extend(element, { polygons: z.array(z.array(line)) })),
});

const basisSchema = z.object({
  radiusKm: z.number(),
  townCount: z.int(),
  notTransferred: z.array(
    z.object({
      element: z.enum(['sub_centres', 'ring', 'belts', 'villages', 'place']),
      code: z.enum(TRANSFER_GAPS),
      figures,
    }),
  ),
});

const savedSchema = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string().check(z.minLength(1)),
  savedAt: z.iso.datetime(),
  draft: draftSchema,
  basis: z.nullable(basisSchema),
});

/** A layout as a browser has kept it, or null where it is none that this version understands. */
export function readSavedLayout(value: unknown): SavedLayout | null {
  return checkShape(savedSchema, value, '', new ProblemList());
}
