import type { CoverageCell } from '../../charts/components/CoverageMatrix.tsx';
import type { CoverageBands } from '../../charts/series/coverage-bands.ts';
import {
  type CoverageTable,
  pointsPresent,
  VALUE_LEVELS,
} from '../../charts/series/coverage-table.ts';
import type { AtlasData } from '../../domain/atlas-data.ts';
import { textIn } from '../../domain/language.ts';
import { formatNumber } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import styles from './CoverageSection.module.css';

interface CoverageReadoutProps {
  data: AtlasData;
  table: CoverageTable;
  order: Uint32Array;
  bands: CoverageBands;
  cell: CoverageCell | null;
}

/** The city under the pointer, or the two ends of a line that stands for several. */
export function CoverageReadout({ data, table, order, bands, cell }: CoverageReadoutProps) {
  const t = useText('data');
  const common = useText('common');
  const language = useLanguage();
  const requirement = cell && data.edition.requirements[cell.requirement];
  if (!cell || !requirement) return <p className={styles['readout']}>{t('coverage.hint')}</p>;
  const first = order[cell.band * bands.citiesPerBand] ?? 0;
  const last = order[Math.min(order.length, (cell.band + 1) * bands.citiesPerBand) - 1] ?? first;
  const nameOf = (city: number) => {
    const record = data.cities[city];
    return record ? textIn(record.name, language) : '';
  };
  const heading = `${common('requirement.code', { id: requirement.id })} ${textIn(requirement.short, language)}`;
  if (first !== last) {
    return (
      <p className={styles['readout']}>
        <b>{t('coverage.band', { first: nameOf(first), last: nameOf(last) })}</b> {heading}
      </p>
    );
  }
  const points = (value: number) => formatNumber(value, language, { maxDigits: 1 });
  const present = pointsPresent(table, cell.requirement, first);
  const total = table.points[cell.requirement] ?? 0;
  const parts = VALUE_LEVELS.flatMap((level) => {
    const some = table.requirements[cell.requirement]?.[level][first] ?? 0;
    const words = { points: points(some), level: common(`level.${level}`) };
    return some > 0 ? [t('coverage.part', words)] : [];
  });
  if (present < total) parts.push(t('coverage.missingPart', { points: points(total - present) }));
  return (
    <p className={styles['readout']}>
      <b>{nameOf(first)}</b> {heading}{' '}
      {t('coverage.present', {
        points: points(present),
        total: points(total),
        parts: parts.join(' · '),
      })}
    </p>
  );
}
