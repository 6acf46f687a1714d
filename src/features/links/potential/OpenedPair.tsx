import { X } from 'lucide-react';
import { recordedCounts } from '../../../charts/series/partner-rows.ts';
import type { AtlasData } from '../../../domain/atlas-data.ts';
import { greatCircleDistanceKm } from '../../../domain/geodesy.ts';
import { formatCount, formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { changePotential } from '../../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectLinkTable } from '../../../store/selectors/links.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { PairReasons } from './PairReasons.tsx';
import styles from './PartnersTab.module.css';

/** The reasons of the link that was chosen on the map or in the table, while one of its cities is pinned. */
export function OpenedPair({ data, at }: { data: AtlasData; at: number }) {
  const store = useAtlasStore();
  const t = useText('potential');
  const language = useLanguage();
  const pair = useAtlas(({ potential }) => potential.openedPair);
  const table = useAtlas(selectLinkTable);
  if (!pair || (pair.from !== at && pair.to !== at)) return null;
  const [giver, taker] = [data.cities[pair.from], data.cities[pair.to]];
  if (!giver || !taker) return null;
  const recorded = (table && recordedCounts(table, pair.from).get(pair.to)) ?? 0;
  return (
    <div className={styles['opened']}>
      <IconButton
        size="small"
        label={t('opened.close')}
        icon={<X size={15} strokeWidth={1.75} />}
        onPress={() => changePotential(store, { openedPair: null })}
      />
      <p className={styles['words']}>
        {t('opened')} · {formatKm(greatCircleDistanceKm(giver, taker), language)} ·{' '}
        {recorded === 0
          ? t('partner.noRecord')
          : t('partner.recorded', { count: recorded, shown: formatCount(recorded, language) })}
      </p>
      <PairReasons key={`${pair.from} ${pair.to}`} data={data} from={pair.from} to={pair.to} />
    </div>
  );
}
