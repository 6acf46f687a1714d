import { textIn } from '../../domain/language.ts';
import { LINK_KINDS } from '../../domain/links/recorded.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectGatheredLinks } from '../../store/selectors/gathered-links.ts';
import { selectRecords } from '../../store/selectors/records.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import { Facts } from './Facts.tsx';
import styles from './MapTooltip.module.css';
import { usePlaceName } from './use-place-name.ts';

/** Links of one kind between two places: how many, in the unit of the kind, and how strong together. */
export function BundleCard({ bundle }: { bundle: number }) {
  const t = useText('links');
  const language = useLanguage();
  const nameOf = usePlaceName();
  const data = useAtlas(selectRecords);
  const gathered = useAtlas(selectGatheredLinks);
  const kind = LINK_KINDS[gathered?.kinds[bundle] ?? -1];
  const sector = data?.sectors[gathered?.sectors[bundle] ?? -1];
  if (!gathered || !kind || !sector) return null;
  const { places, from, to, records, measured, strengths, directed } = gathered;
  const ends = [from, to].map((end) => nameOf(places.ids[end[bundle] ?? -1] ?? ''));
  const count = records[bundle] ?? 0;
  const stated = measured[bundle] ?? 0;
  return (
    <>
      <p className={styles['kind']}>
        <SectorTile id={sector.id} size={16} />
        {t(`kind.${kind}`)}
      </p>
      <p className={styles['title']}>{ends.join(directed[bundle] === 1 ? ' → ' : ' – ')}</p>
      <Facts
        rows={[
          {
            label: t('fact.records'),
            value: `${formatCount(count, language)} ${t(`unit.${kind}`)}`,
          },
          ...(stated > 0
            ? [
                {
                  label: t('fact.airlinesSum'),
                  value: formatCount(strengths[bundle] ?? 0, language),
                },
              ]
            : []),
          { label: t('fact.sector'), value: textIn(sector.name, language) },
        ]}
      />
      <p className={styles['note']}>{t('fact.openBundle')}</p>
    </>
  );
}
