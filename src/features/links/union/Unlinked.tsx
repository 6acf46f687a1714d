import { useMemo } from 'react';
import { unlinkedCities } from '../../../charts/series/union-tables.ts';
import { textIn } from '../../../domain/language.ts';
import { linksOfCity } from '../../../domain/links/link-table.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { goToCity } from '../../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectActivity } from '../../../store/selectors/filters.ts';
import { Button } from '../../../ui/Button.tsx';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** Member cities of which nothing is recorded; a press leads there. */
export function Unlinked({ input: { data, table } }: { input: UnionInput }) {
  const store = useAtlasStore();
  const t = useText('union');
  const language = useLanguage();
  const activity = useAtlas(selectActivity);
  const cities = useMemo(
    () =>
      activity
        ? unlinkedCities(
            data.cities.length,
            (city) => linksOfCity(table, city).length,
            activity.sectorMasks,
          )
        : [],
    [data, table, activity],
  );
  if (cities.length === 0) return <UnionPart title={t('unlinked')} note={t('unlinked.none')} />;
  return (
    <UnionPart title={t('unlinked')} note={t('unlinked.note')}>
      <p className={styles['figure']}>
        {t('unlinked.count', {
          count: cities.length,
          shown: formatCount(cities.length, language),
          all: formatCount(data.cities.length, language),
        })}
      </p>
      <ul className={styles['names']}>
        {cities.map((at) => {
          const city = data.cities[at];
          return (
            city && (
              <li key={city.id}>
                <Button tone="plain" size="small" onPress={() => goToCity(store, city.id)}>
                  {textIn(city.name, language)}
                </Button>
              </li>
            )
          );
        })}
      </ul>
    </UnionPart>
  );
}
