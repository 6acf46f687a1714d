import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectGatheredLinks } from '../../store/selectors/gathered-links.ts';
import { Facts } from './Facts.tsx';
import styles from './MapTooltip.module.css';
import { usePlaceName } from './use-place-name.ts';

/** What comes in, leads out, lies between and stays inside of a gathered place. */
export function PlaceCard({ place }: { place: number }) {
  const t = useText('links');
  const language = useLanguage();
  const nameOf = usePlaceName();
  const gathered = useAtlas(selectGatheredLinks);
  const id = gathered?.places.ids[place];
  if (!gathered || id === undefined) return null;
  const { incoming, outgoing, between, inside } = gathered;
  const count = (counts: Uint32Array) => formatCount(counts[place] ?? 0, language);
  return (
    <>
      <p className={styles['title']}>{nameOf(id)}</p>
      <Facts
        rows={[
          { label: t('fact.in'), value: count(incoming) },
          { label: t('fact.out'), value: count(outgoing) },
          { label: t('fact.between'), value: count(between) },
          { label: t('fact.inside'), value: count(inside) },
        ]}
      />
      <p className={styles['note']}>{t('fact.placeNote')}</p>
      <p className={styles['note']}>{t('fact.openPlace')}</p>
    </>
  );
}
