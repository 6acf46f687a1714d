import {
  COUNTY_MEASURES,
  type CountyMeasure,
} from '../../../domain/layout/levels/level-choices.ts';
import { useText } from '../../../i18n/use-text.ts';
import { changeScenario } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { Select } from '../../../ui/Select.tsx';
import styles from './levels.module.css';

const isShare = (measure: CountyMeasure): boolean => measure.startsWith('class-');

/** What the counties are coloured by on the map. */
export function CountyColours() {
  const t = useText('levels');
  const store = useAtlasStore();
  const measure = useAtlas(({ scenario }) => scenario.countyMeasure);
  const optionsOf = (measures: readonly CountyMeasure[]) =>
    measures.map((value) => ({ value, label: t(`by.${value}`) }));
  return (
    <div className={styles['colours']}>
      <Select<CountyMeasure | 'none'>
        label={t('by.label')}
        value={measure ?? 'none'}
        options={[
          { value: 'none', label: t('by.none') },
          ...optionsOf(COUNTY_MEASURES.filter((one) => !isShare(one))),
        ]}
        groups={[{ label: t('by.shares'), options: optionsOf(COUNTY_MEASURES.filter(isShare)) }]}
        onChange={(value) =>
          changeScenario(store, { countyMeasure: value === 'none' ? null : value })
        }
      />
      {measure && (
        <p className={styles['note']}>
          {t('by.note')}
          {(measure === 'population' || measure === 'density') && ` ${t('by.populationNote')}`}
          {isShare(measure) && ` ${t('by.shareNote')}`}
        </p>
      )}
    </div>
  );
}
