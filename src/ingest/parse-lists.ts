import * as z from 'zod/mini';
import type { Indicator } from '../domain/indicator.ts';
import { localised } from '../domain/language.ts';
import type { Source } from '../domain/provenance.ts';
import { MAX_SECTORS, type Sector } from '../domain/sector.ts';
import { reportDuplicate } from './cell-rules.ts';
import { checkShape, memberPlace } from './check-shape.ts';
import type { ProblemList } from './problem-list.ts';
import { isRecord, readJson } from './read-json.ts';

const text = z.string().check(z.minLength(1));
const nullableText = z.nullish(text);

const sectorSchema = z.object({
  id: text,
  name_en: text,
  name_zh: nullableText,
  short_en: nullableText,
  short_zh: nullableText,
});

const sourceSchema = z.object({
  id: text,
  title: text,
  publisher: text,
  year: z.nullish(z.int()),
  licence: text,
  licence_class: z.enum(['open', 'share_alike', 'restricted']),
  citation: text,
  obtained_from: nullableText,
  note_en: nullableText,
  note_zh: nullableText,
});

const indicatorSchema = z.object({
  id: text,
  name_en: text,
  name_zh: nullableText,
  unit_en: text,
  unit_zh: nullableText,
  requirement: z.nullable(z.int().check(z.gte(1))),
  direction: z.literal([1, -1]),
  use: z.enum(['score', 'context']),
  rationale_en: z.string(),
  rationale_zh: nullableText,
  caveat_en: nullableText,
  caveat_zh: nullableText,
});

/** Reads `{"<member>": [...]}` or a bare list, checks each record and its id; empty when nothing can be read. */
function readList<Schema extends z.ZodMiniType<{ id: string }>>(
  schema: Schema,
  member: string,
  json: string,
  file: string,
  problems: ProblemList,
): z.output<Schema>[] {
  const value = readJson(json, file, problems);
  if (value === undefined) return [];
  const list = isRecord(value) ? value[member] : value;
  if (!Array.isArray(list)) {
    problems.add('missing-member', file, memberPlace([member]), { field: member, type: 'list' });
    return [];
  }
  const records =
    checkShape(z.object({ [member]: z.array(schema) }), { [member]: list }, file, problems)?.[
      member
    ] ?? [];
  const seen = new Set<string>();
  records.forEach((record, index) => {
    if (seen.has(record.id))
      reportDuplicate(record.id, file, memberPlace([member, index, 'id']), problems);
    seen.add(record.id);
  });
  return records;
}

/** Sectors from `sectors.json`, in file order: at least one, at most `MAX_SECTORS`. */
export function parseSectors(json: string, file: string, problems: ProblemList): Sector[] {
  const records = readList(sectorSchema, 'sectors', json, file, problems);
  if (records.length > MAX_SECTORS) {
    const found = { count: records.length, maximum: MAX_SECTORS };
    problems.add('too-many-sectors', file, memberPlace(['sectors']), found);
  }
  return records.map((record) => ({
    id: record.id,
    name: { en: record.name_en, zh: record.name_zh ?? null },
    short: {
      en: record.short_en ?? record.name_en,
      zh: record.short_zh ?? record.name_zh ?? null,
    },
  }));
}

/** Sources from `sources.json`, in file order. */
export function parseSources(json: string, file: string, problems: ProblemList): Source[] {
  return readList(sourceSchema, 'sources', json, file, problems).map((record) => ({
    id: record.id,
    title: record.title,
    publisher: record.publisher,
    year: record.year ?? null,
    licence: record.licence,
    licenceClass: record.licence_class,
    citation: record.citation,
    obtainedFrom: record.obtained_from ?? '',
    note: localised(record.note_en, record.note_zh),
  }));
}

/** Indicators from `indicator-catalog.json`, in file order. Only context may belong to no requirement. */
export function parseIndicators(json: string, file: string, problems: ProblemList): Indicator[] {
  const records = readList(indicatorSchema, 'indicators', json, file, problems);
  records.forEach(({ use, requirement }, index) => {
    if (use !== 'score' || requirement !== null) return;
    const place = memberPlace(['indicators', index, 'requirement']);
    const found = { field: 'requirement', found: 'null', type: 'whole-number' } as const;
    problems.add('wrong-type', file, place, found);
  });
  return records.map((record) => ({
    id: record.id,
    name: { en: record.name_en, zh: record.name_zh ?? null },
    unit: { en: record.unit_en, zh: record.unit_zh ?? null },
    requirement: record.requirement,
    direction: record.direction,
    use: record.use,
    rationale: { en: record.rationale_en, zh: record.rationale_zh ?? null },
    caveat: localised(record.caveat_en, record.caveat_zh),
  }));
}
