import * as z from 'zod/mini';
import {
  type LayoutTarget,
  type LayoutTargets,
  TARGET_BOUNDS,
} from '../../domain/layout/draft/targets.ts';
import { checkShape } from '../check-shape.ts';
import { ProblemList } from '../problem-list.ts';
import { isRecord } from '../read-json.ts';

const targetSchema = z.object({ bound: z.enum(TARGET_BOUNDS), value: z.number() });

/** Targets as a browser has kept them; what is none that this version understands is left out. */
export function readLayoutTargets(value: unknown): LayoutTargets {
  const targets: Record<string, LayoutTarget> = {};
  for (const [measure, entry] of Object.entries(isRecord(value) ? value : {})) {
    const target = checkShape(targetSchema, entry, '', new ProblemList());
    if (target !== null) targets[measure] = target;
  }
  return targets;
}
