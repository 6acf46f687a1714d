import { useMemo } from 'react';
import { type PlaceTotals, placeTotals } from '../../domain/links/place-totals.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectArcs, selectGatheredLinks } from '../../store/selectors/gathered-links.ts';
import { selectLinkTable } from '../../store/selectors/links.ts';
import { Facts } from './Facts.tsx';
import styles from './MapTooltip.module.css';
import { usePlaceName } from './use-place-name.ts';

const PARTS = ['incoming', 'outgoing', 'between', 'inside'] as const;

/** What comes in, leads out, lies between and stays inside of a gathered place, kind by kind. */
export function PlaceCard({ place }: { place: number }) {
  const t = useText('links');
  const language = useLanguage();
  const nameOf = usePlaceName();
  const table = useAtlas(selectLinkTable);
  const arcs = useAtlas(selectArcs);
  const places = useAtlas((state) => selectGatheredLinks(state)?.places);
  const totals = useMemo(
    () => (table && arcs && places ? placeTotals(table, places, arcs, place) : []),
    [table, arcs, places, place],
  );
  const id = places?.ids[place];
  if (id === undefined) return null;
  const written = (total: PlaceTotals): string =>
    PARTS.filter((part) => total[part] > 0)
      .map((part) => t(`place.${part}`, { shown: formatCount(total[part], language) }))
      .join(' · ');
  return (
    <>
      <p className={styles['title']}>{nameOf(id)}</p>
      <Facts
        rows={totals.map((total) => ({ label: t(`kind.${total.kind}`), value: written(total) }))}
      />
      <p className={styles['note']}>{t('fact.placeNote')}</p>
      <p className={styles['note']}>{t('fact.openPlace')}</p>
    </>
  );
}
