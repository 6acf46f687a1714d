import { memo } from 'react';
import { textIn } from '../../domain/language.ts';
import { formatCount, formatPopulation } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { goToCity } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { selectActivity } from '../../store/selectors/filters.ts';
import { selectScores } from '../../store/selectors/scores.ts';
import { CityName } from '../../ui/CityName.tsx';
import styles from './CityList.module.css';
import { hoverCity } from './hover-city.ts';
import { SectorMarks, sectorsOf } from './SectorMarks.tsx';

interface CityListRowProps {
  id: string;
  /** Index into `AtlasData.cities`. */
  city: number;
  /** 1-based place in the list, of `total`. */
  position: number;
  total: number;
  offsetPx: number;
  isActive: boolean;
  isPinned: boolean;
}

/** One city of the list. */
export const CityListRow = memo(function CityListRow(props: CityListRowProps) {
  const { id, city, position, total, offsetPx, isActive, isPinned } = props;
  const store = useAtlasStore();
  const t = useText('cities');
  const language = useLanguage();
  const record = useAtlas((state) => selectData(state)?.cities[city]);
  const activity = useAtlas(selectActivity);
  const rank = useAtlas((state) => selectScores(state)?.rank[city] ?? 0);
  if (!record || !activity) return null;
  const sectors = sectorsOf(activity, city);
  const { population } = record;
  const people = population === null ? null : formatPopulation(population, language);
  const rankText =
    rank > 0 ? t('list.item.rank', { rank: formatCount(rank, language) }) : t('list.item.unranked');
  return (
    <div
      id={id}
      role="option"
      aria-selected={isPinned}
      aria-posinset={position}
      aria-setsize={total}
      aria-label={t('list.item', {
        name: textIn(record.name, language),
        country: textIn(record.country, language),
        population: people === null ? t('noPopulation') : t('people', { population: people }),
        sectors: `${t('sectorCount', { count: sectors.length })}, ${rankText}`,
      })}
      tabIndex={-1}
      data-city-id={record.id}
      data-active={isActive}
      className={styles['row']}
      style={{ transform: `translateY(${offsetPx}px)` }}
      onClick={() => goToCity(store, record.id)}
      onKeyDown={() => {}}
      onPointerEnter={() => hoverCity(store, city)}
    >
      <span className={styles['name']}>
        <CityName name={record.name} language={language} />
      </span>
      <span className={styles['figure']}>{people ?? t('noPopulation')}</span>
      <span className={styles['country']}>
        {textIn(record.country, language)} · {rankText}
      </span>
      <SectorMarks sectors={sectors} />
    </div>
  );
});
