import { greatCircleDistanceKm } from '../../domain/geodesy.ts';
import { textIn } from '../../domain/language.ts';
import { formatKm } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { selectPotentialView } from '../../map/views/potential-view.ts';
import { useAtlas } from '../../store/react.ts';
import { selectData } from '../../store/selectors/data.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { Facts } from './Facts.tsx';
import styles from './MapTooltip.module.css';

/** A potential link: who could give to whom, in what above all, and that nobody recorded it. */
export function PotentialCard({ line }: { line: number }) {
  const t = useText('potential');
  const links = useText('links');
  const language = useLanguage();
  const data = useAtlas(selectData);
  const drawn = useAtlas((state) => selectPotentialView(state).lines.features[line]?.properties);
  const giver = data?.cities[drawn?.from ?? -1];
  const taker = data?.cities[drawn?.to ?? -1];
  const sector = data?.sectors[drawn?.sector ?? -1];
  if (!giver || !taker || !sector) return null;
  return (
    <>
      <p className={styles['kind']}>
        <SectorTile id={sector.id} size={16} />
        {t('map.title')}
      </p>
      <p className={styles['title']}>
        {t('map.direction', {
          giver: textIn(giver.name, language),
          taker: textIn(taker.name, language),
        })}
      </p>
      <Facts
        rows={[
          { label: t('map.sector'), value: textIn(sector.name, language) },
          {
            label: links('fact.distance'),
            value: formatKm(greatCircleDistanceKm(giver, taker), language),
          },
        ]}
      />
      <p className={styles['note']}>{t('map.open')}</p>
    </>
  );
}
