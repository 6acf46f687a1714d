import { useMemo, useRef } from 'react';
import { CoverageMap } from '../../charts/components/CoverageMap.tsx';
import { completenessClasses } from '../../charts/series/coverage-map.ts';
import type { City } from '../../domain/city.ts';
import { formatPercent } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { ChartPictureMenu } from '../../ui/ChartPictureMenu.tsx';
import styles from './CoverageSection.module.css';
import { useCounted } from './use-counted.ts';

interface CompletenessMapProps {
  cities: readonly City[];
  /** 0–1 per city. */
  completeness01: Float64Array;
}

/** Where on earth the holes are, with the number of cities in each class. */
export function CompletenessMap({ cities, completeness01 }: CompletenessMapProps) {
  const t = useText('data');
  const language = useLanguage();
  const counted = useCounted();
  const figure = useRef<HTMLElement>(null);
  const classes = useMemo(
    () => completenessClasses(cities, completeness01),
    [cities, completeness01],
  );
  const items = classes.map(({ from01, cityCount }, at) => ({
    from01,
    name: nameOf(at),
    count: counted('cities', cityCount),
  }));

  function nameOf(at: number): string {
    const from01 = classes[at]?.from01 ?? 0;
    if (from01 === 1) return t('map.full');
    if (from01 > 0) return t('map.from', { from: formatPercent(from01, language) });
    return t('map.below', { to: formatPercent(classes[at - 1]?.from01 ?? 1, language) });
  }

  return (
    <figure ref={figure} className={styles['figure']}>
      <h4 className={styles['heading']}>{t('map.title')}</h4>
      <CoverageMap
        label={t('map.picture', {
          classes: items.map(({ name, count }) => `${name}: ${count}`).join('; '),
        })}
        classes={classes}
      />
      <ul className={styles['legend']} aria-label={t('map.legend')}>
        {items.map(({ from01, name, count }, at) => (
          <li key={from01}>
            <span className={styles['dot']} data-class={at} />
            {name} <span className={styles['count']}>{count}</span>
          </li>
        ))}
      </ul>
      <figcaption className={styles['note']}>{t('map.note')}</figcaption>
      <div className={styles['files']}>
        <ChartPictureMenu
          title={t('map.title')}
          fileStem="union-atlas-completeness-map"
          isOfScores
          partsOf={() => [...(figure.current?.querySelectorAll(':scope > :not(h4, div)') ?? [])]}
        />
      </div>
    </figure>
  );
}
