import * as z from 'zod/mini';
import { LANGUAGES } from '../../domain/language.ts';
import { MINUTES_VERSION, type Minutes } from '../../domain/story/minutes.ts';
import { checkShape } from '../check-shape.ts';
import { ProblemList } from '../problem-list.ts';

const moment = z.number();
const name = z.object({ en: z.string(), zh: z.nullable(z.string()) });
const storyText = z.partialRecord(z.enum(LANGUAGES), z.string());
const requirement = z.int();

const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('requirement_weight'),
    requirement,
    share01: z.number(),
    editionShare01: z.number(),
  }),
  z.object({ kind: z.literal('indicator_weights'), requirement }),
  z.object({ kind: z.enum(['aggregation', 'normalisation', 'winsorised', 'missing']) }),
]);

const at = moment;
const event = z.discriminatedUnion('kind', [
  z.object({ at, kind: z.literal('scene'), number: z.int(), title: storyText }),
  z.object({ at, kind: z.literal('cover'), cover: z.nullable(z.enum(['black', 'white'])) }),
  z.object({ at, kind: z.literal('method'), hash: z.string(), changes: z.array(change) }),
  z.object({ at, kind: z.literal('city'), id: z.string(), name }),
  z.object({ at, kind: z.literal('compared'), names: z.array(name) }),
  z.object({
    at,
    kind: z.literal('decision'),
    id: z.string(),
    text: z.string(),
    scene: z.nullable(z.int()),
  }),
]);

const minutesSchema = z.object({
  version: z.literal(MINUTES_VERSION),
  id: z.string().check(z.minLength(1)),
  storyId: z.string(),
  storyTitle: storyText,
  title: z.string(),
  place: z.string(),
  people: z.string(),
  beganAt: moment,
  endedAt: z.nullable(moment),
  events: z.array(event),
});

/** Minutes as a browser has kept them, or null where they are none that this version understands. */
export function readMinutes(value: unknown): Minutes | null {
  return checkShape(minutesSchema, value, '', new ProblemList());
}
