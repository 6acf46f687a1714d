import type { LayoutPlan } from '../../domain/layout/plan.ts';
import { formatCount, formatKm } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './sections.module.css';

/** Length of the ring as published and as drawn, which are two different things. */
export function RingSection({ plan }: { plan: LayoutPlan }) {
  const t = useText('layout');
  const common = useText('common');
  const language = useLanguage();
  const { publishedLengthKm, drawnLengthKm } = plan.ring.properties;
  const stops = plan.ringStops.features;
  const own = stops.filter(({ properties }) => properties.precision === 'gazetteer').length;
  const published =
    publishedLengthKm === null ? common('value.noData') : formatKm(publishedLengthKm, language);
  return (
    <Section title={t('ring.title')}>
      <dl className={styles['pair']}>
        <div>
          <dt>{t('ring.published')}</dt>
          <dd>{published}</dd>
        </div>
        <div>
          <dt>{t('ring.drawn')}</dt>
          <dd data-pale>{formatKm(drawnLengthKm, language)}</dd>
        </div>
      </dl>
      <p className={styles['note']}>
        {t('ring.note', {
          stops: formatCount(stops.length, language),
          own: formatCount(own, language),
          published,
        })}
      </p>
    </Section>
  );
}
