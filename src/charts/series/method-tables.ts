import type { AtlasData } from '../../domain/atlas-data.ts';
import { type Cell, type ExportTable, safeCell } from '../../domain/export/formula-safe.ts';
import type { MethodAudit } from '../../domain/scoring/audit/method-audit.ts';
import type { ChoiceShift, OtherChoice } from '../../domain/scoring/audit/other-choices.ts';
import { type Method, weightShares } from '../../domain/scoring/method.ts';

type Named = Pick<AtlasData, 'edition' | 'indicators'>;

function table(columns: string[], rows: Cell[][]): ExportTable {
  return { columns, rows: rows.map((row) => row.map(safeCell)) };
}

function cellOf(value: number | undefined): Cell {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The tree with the weights in use and the goalposts, a row per indicator. */
export function treeRows({ edition, indicators }: Named, method: Method): ExportTable {
  const shares = weightShares(method.requirementWeights);
  const units = new Map(indicators.map(({ id, unit }) => [id, unit.en]));
  const columns = [
    'requirement',
    'requirement_share_of_index_0_1',
    'indicator_id',
    'fallback_id',
    'share_of_requirement_0_1',
    'unit',
    'scale',
    'scores_0_at',
    'reason_for_0',
    'scores_100_at',
    'reason_for_100',
  ];
  const rows = edition.requirements.flatMap((requirement, r) => {
    const inside = weightShares(method.indicatorWeights[r] ?? []);
    return requirement.indicators.map((indicator, k): Cell[] => [
      `R${requirement.id}`,
      cellOf(shares[r]),
      indicator.id,
      indicator.fallback,
      cellOf(inside[k]),
      units.get(indicator.id) ?? null,
      indicator.scale,
      indicator.lower,
      indicator.lowerReason?.en ?? null,
      indicator.upper,
      indicator.upperReason?.en ?? null,
    ]);
  });
  return table(columns, rows);
}

/** What each requirement is meant to weigh, what it does weigh, and where its values come from. */
export function importanceRows({ edition }: Named, audit: MethodAudit): ExportTable {
  const columns = [
    'requirement',
    'nominal_share_0_1',
    'r_with_index',
    'rank_r_with_index',
    'r2_with_index',
    'effective_share_0_1',
    'cities_scored',
    'city_points_0_1',
    'subnational_points_0_1',
    'country_points_0_1',
    'missing_points_0_1',
  ];
  const { correlations, importance, levels, scored } = audit;
  return table(
    columns,
    edition.requirements.map(({ id }, r): Cell[] => [
      `R${id}`,
      cellOf(importance[r]?.nominal01),
      cellOf(correlations.pearson[r]?.at(-1)),
      cellOf(correlations.spearman[r]?.at(-1)),
      cellOf(importance[r]?.r2),
      cellOf(importance[r]?.effective01),
      cellOf(scored[r]),
      cellOf(levels[r]?.city01),
      cellOf(levels[r]?.subnational01),
      cellOf(levels[r]?.country01),
      cellOf(levels[r]?.missing01),
    ]),
  );
}

/** All pairs of requirements, and each with the index. */
export function correlationRows({ edition }: Named, audit: MethodAudit): ExportTable {
  const names = [...edition.requirements.map(({ id }) => `R${id}`), 'index'];
  const rows = names.flatMap((first, a) =>
    names.slice(a + 1).map((second, later): Cell[] => {
      const b = a + 1 + later;
      const { pearson, spearman } = audit.correlations;
      return [first, second, cellOf(pearson[a]?.[b]), cellOf(spearman[a]?.[b])];
    }),
  );
  return table(['first', 'second', 'pearson', 'spearman'], rows);
}

/** Bars of the distribution of the index. */
export function distributionRows({ distribution: { edges, counts } }: MethodAudit): ExportTable {
  return table(
    ['from', 'to', 'cities'],
    Array.from(counts, (count, bin): Cell[] => [cellOf(edges[bin]), cellOf(edges[bin + 1]), count]),
  );
}

/** A choice in machine words, such as `without_indicator:suicide_rate`. */
function choiceCode(choice: OtherChoice): string {
  switch (choice.kind) {
    case 'without_indicator':
      return `${choice.kind}:${choice.indicator}`;
    case 'without_requirement':
    case 'equal_indicators':
      return `${choice.kind}:R${choice.requirement}`;
    case 'mean':
      return `mean:${choice.exponent}`;
    case 'copeland':
      return choice.kind;
    case 'normalisation':
      return `normalisation:${choice.normalisation}`;
  }
}

/** How far each other choice moves the ranks. */
export function shiftRows(shifts: readonly ChoiceShift[]): ExportTable {
  return table(
    [
      'choice',
      'cities_ranked_in_both',
      'mean_rank_shift',
      'max_rank_shift',
      'gain_rank',
      'lose_rank',
    ],
    shifts.map(({ choice, shift }): Cell[] => [
      choiceCode(choice),
      shift.count,
      cellOf(shift.mean),
      cellOf(shift.max),
      shift.gained,
      shift.lost,
    ]),
  );
}
