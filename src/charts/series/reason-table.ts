import type { AtlasData } from '../../domain/atlas-data.ts';
import { type ExportTable, formulaSafe } from '../../domain/export/formula-safe.ts';
import type { EditionScores } from '../../domain/scoring/score-edition.ts';
import { indicatorInUse } from './reason-gain.ts';
import type { Waterfall } from './reason-waterfall.ts';

/** What a waterfall on screen is about. */
export interface ReasonTitles {
  /** City id, and what it is held against: `mean`, `region`, `nearest` or another city's id. */
  city: string;
  reference: string;
  methodHash: string;
}

/**
 * A waterfall as a file: both ends, every requirement, every indicator and different coverage, in points of
 * the index at full precision. Parts of a requirement add up to it, requirements and coverage to the
 * difference. An indicator has the name of the value that the city's score rests on, which may stand in for its
 * own. Text is formula-safe.
 */
export function reasonTable(
  data: Pick<AtlasData, 'edition' | 'indicators' | 'cities'>,
  { from, to, requirements, coverage }: Waterfall,
  { city, reference, methodHash }: ReasonTitles,
  used: EditionScores['used'],
): ExportTable {
  const at = data.cities.findIndex(({ id }) => id === city);
  const about = [formulaSafe(city), formulaSafe(reference), formulaSafe(methodHash)];
  const row = (
    what: string,
    id: string,
    name: string,
    points: number,
  ): ExportTable['rows'][number] => [...about, what, formulaSafe(id), formulaSafe(name), points];
  const steps = requirements.flatMap((step) => {
    const requirement = data.edition.requirements[step.requirement];
    if (!requirement) return [];
    return [
      row('requirement', String(requirement.id), requirement.short.en, step.points),
      ...step.indicators.map((part) => {
        const id = requirement.indicators[part.indicator]?.id ?? '';
        const place = { requirement: step.requirement, indicator: part.indicator };
        const name = indicatorInUse(data, used, place, at)?.name.en ?? id;
        return row('indicator', id, name, part.points);
      }),
    ];
  });
  return {
    columns: ['city', 'reference', 'method', 'part', 'id', 'name', 'points'],
    rows: [
      row('reference', '', reference, from),
      ...steps,
      ...(coverage ? [row('coverage', '', 'different coverage', coverage.points)] : []),
      row('city', '', city, to),
    ],
  };
}
