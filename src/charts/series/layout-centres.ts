import { type ExportTable, safeTable } from '../../domain/export/formula-safe.ts';
import type { LayoutMeasures } from '../../domain/layout/layout-measures.ts';
import type { LayoutPlan } from '../../domain/layout/plan.ts';

/** Loads of the centres as a file: one row a figure of a centre, then the balance of all; null = not known. */
export function centreLoadsTable(plan: LayoutPlan, { centres }: LayoutMeasures): ExportTable {
  const { villages, people, ranges } = centres;
  return safeTable({
    columns: ['centre', 'name_en', 'name_zh', 'figure', 'unit', 'value', 'lowest', 'highest'],
    rows: [
      ...plan.centres.features.flatMap(({ properties: { id, name } }, at) => {
        const [load, range] = [villages.centres[at], ranges?.centres[at]];
        const amount = people.centres[at]?.amount || null;
        const figures: FigureCells[] = [
          ['villages', '1', load?.count, range?.count],
          ['people_estimate', '1', amount, amount === null ? null : range?.amount],
          ['mean_distance', 'km', load?.meanKm, range?.meanKm],
          ['farthest', 'km', load?.maxKm, range?.maxKm],
        ];
        return figures.map((figure) => [id, name.en, name.zh, ...cellsOf(figure)]);
      }),
      ...(
        [
          ['largest_to_smallest', '1', villages.maxMinRatio, ranges?.balance?.maxMinRatio],
          ['coefficient_of_variation', '1', villages.variation, ranges?.balance?.variation],
        ] as const
      ).map((figure) => ['all', null, null, ...cellsOf(figure)]),
    ],
  });
}

type Value = number | null | undefined;
type FigureCells = readonly [
  figure: string,
  unit: string,
  value: Value,
  range: { lowest: Value; highest: Value } | null | undefined,
];

function cellsOf([figure, unit, value, range]: FigureCells): (string | number | null)[] {
  return [figure, unit, ...[value, range?.lowest, range?.highest].map(numberOrNull)];
}

function numberOrNull(value: Value): number | null {
  return value == null || Number.isNaN(value) ? null : value;
}
