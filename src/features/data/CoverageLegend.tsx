import { VALUE_LEVELS } from '../../charts/series/coverage-table.ts';
import { useText } from '../../i18n/use-text.ts';
import { Hatch } from '../../ui/Hatch.tsx';
import styles from './CoverageSection.module.css';

/** What the colours of the picture mean. */
export function CoverageLegend() {
  const t = useText('data');
  const common = useText('common');
  return (
    <ul className={styles['legend']}>
      {VALUE_LEVELS.map((level) => (
        <li key={level}>
          <span className={styles['swatch']} data-level={level} />
          {common(`level.${level}`)}
        </li>
      ))}
      <li>
        <Hatch shape="swatch" />
        {t('coverage.nothing')}
      </li>
    </ul>
  );
}
