import type { ReactNode } from 'react';
import type { LayoutCounts } from '../../domain/layout/measures/plan-counts.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { selectMapLayers } from '../../store/selectors/layers.ts';
import { selectLayoutCounts } from '../../store/selectors/layout-counts.ts';
import styles from './LayoutStrip.module.css';

/** The layout in its own figures, over the map; nothing where there is no layout. */
export function LayoutStrip() {
  const t = useText('layout');
  const isComing = useAtlas(
    (state) =>
      state.layout.status === 'loading' ||
      (state.layout.status === 'idle' && selectMapLayers(state).has('layout')),
  );
  const counts = useAtlas(selectLayoutCounts);
  if (!counts && !isComing) return null;
  return (
    <section className={styles['strip']} aria-label={t('figures')} aria-busy={isComing}>
      {counts && <Figures counts={counts} />}
    </section>
  );
}

function Figures({ counts }: { counts: LayoutCounts }) {
  const t = useText('layout');
  const language = useLanguage();
  const number = (count: number) => formatCount(count, language);
  const { rings, belts, centralCities, countyCentres, documentedVillages, villages, townships } =
    counts;
  return (
    <dl className={styles['figures']}>
      <Figure id="ring" words={t('figure.ring', { count: rings })} value={number(rings)} />
      <Figure id="belts" words={t('figure.belts', { count: belts })} value={number(belts)} />
      <Figure
        id="fingers"
        words={t('figure.fingers')}
        value={`${number(centralCities)} + ${number(countyCentres)}`}
      />
      <Figure
        id="demonstration"
        words={t('figure.demonstration')}
        value={number(documentedVillages)}
      />
      <Figure id="villages" words={t('figure.villages')} value={number(villages)} />
      <Figure id="townships" words={t('figure.townships')} value={number(townships)} />
      <div className={styles['apart']}>
        <dt>{t('figure.apart')}</dt>
        <dd>
          {t('figure.communities', {
            count: counts.communities,
            formatted: number(counts.communities),
          })}
          <br />
          {t('figure.specialUnits', {
            count: counts.specialUnits,
            formatted: number(counts.specialUnits),
          })}
        </dd>
      </div>
    </dl>
  );
}

function Figure({ id, words, value }: { id: string; words: string; value: ReactNode }) {
  return (
    <div className={styles['figure']} data-figure={id}>
      <dt>{words}</dt>
      <dd>{value}</dd>
    </div>
  );
}
