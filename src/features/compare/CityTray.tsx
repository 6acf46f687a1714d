import { X } from 'lucide-react';
import { CompareMark } from '../../charts/components/CompareMark.tsx';
import { shownInterval } from '../../charts/series/ranking-bands.ts';
import { formatCount, formatRange, formatScore } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { goToCity, toggleCompared } from '../../store/atlas-store.ts';
import { useAtlas, useAtlasStore } from '../../store/react.ts';
import { MAX_COMPARED } from '../../store/scenario.ts';
import { selectBands } from '../../store/selectors/bands.ts';
import { selectScoreScales } from '../../store/selectors/scores.ts';
import { CompareLetter } from '../../ui/CompareLetter.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { AddCity } from './AddCity.tsx';
import styles from './CityTray.module.css';
import { PeersMenu } from './PeersMenu.tsx';
import { StandingNote } from './StandingNote.tsx';
import { type Compared, useCityNames, useHoverCity } from './use-compared.ts';

/** The compared cities as cards with letter, mark, score and rank, and the ways to take more in. */
export function CityTray({ compared }: { compared: Compared }) {
  const { data, cities } = compared;
  const t = useText('compare');
  return (
    <div className={styles['tray']}>
      {cities.length > 0 && (
        <ul className={styles['cards']}>
          {cities.map((city, slot) => (
            <CityCard key={data.cities[city]?.id} compared={compared} city={city} slot={slot} />
          ))}
        </ul>
      )}
      {cities.length < MAX_COMPARED ? (
        <div className={styles['add']}>
          <AddCity />
        </div>
      ) : (
        <p className={styles['note']}>{t('full')}</p>
      )}
      {cities.length > 0 && <PeersMenu compared={compared} />}
      {cities.length > 0 && (
        <div className={styles['note']}>
          <p>{t('intervals')}</p>
          <StandingNote cities={cities} />
        </div>
      )}
    </div>
  );
}

interface CityCardProps {
  compared: Compared;
  city: number;
  slot: number;
}

function CityCard({ compared: { data, scores }, city, slot }: CityCardProps) {
  const t = useText('compare');
  const common = useText('common');
  const store = useAtlasStore();
  const language = useLanguage();
  const scale = useAtlas((state) => selectScoreScales(state).index);
  const bands = useAtlas(selectBands);
  const name = useCityNames(data)(city);
  const onHover = useHoverCity();
  const id = data.cities[city]?.id ?? '';
  const interval = shownInterval(bands, city);
  const index = scores.index[city] as number;
  const count = (places: number): string => formatCount(places, language);

  function standing(): string {
    if (Number.isNaN(index)) return common('status.not_rated');
    const rank = count(scores.rank[city] as number);
    const values = { index: formatScore(index, scale, language), rank };
    if (!interval) return t('card', values);
    return t('card.interval', {
      ...values,
      range: formatRange(count(interval.low), count(interval.high)),
    });
  }

  return (
    <li
      className={styles['card']}
      onPointerEnter={() => onHover(city)}
      onPointerLeave={() => onHover(null)}
    >
      <CompareLetter slot={slot} />
      <button type="button" className={styles['open']} onClick={() => goToCity(store, id)}>
        <span className={styles['name']}>
          <CompareMark slot={slot} />
          {name}
        </span>
        <span className={styles['standing']}>{standing()}</span>
      </button>
      <IconButton
        size="small"
        label={t('remove', { name })}
        icon={<X size={14} strokeWidth={1.75} />}
        onPress={() => toggleCompared(store, id)}
      />
    </li>
  );
}
