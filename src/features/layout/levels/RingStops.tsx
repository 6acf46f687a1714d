import { useId, useState } from 'react';
import { stopThemes } from '../../../charts/series/layout-levels.ts';
import { boundsOf } from '../../../domain/layout/bounds.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import type { TextFunction } from '../../../i18n/dictionary.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { flyToPlace, hoverPlace } from '../fly.ts';
import { PrecisionBadge } from '../PrecisionBadge.tsx';
import styles from './levels.module.css';
import { UnitName } from './UnitName.tsx';

const THEMES = ['culture', 'nature', 'road', 'town'] as const;

/** The stops of the ring in their order, numbered as on the map, with theme and precision. */
export function RingStops({ plan }: { plan: LayoutPlan }) {
  const t = useText('levels');
  const layout = useText('layout');
  const language = useLanguage();
  const id = useId();
  const [open, setOpen] = useState(false);
  const count = plan.ringStops.features.length;
  return (
    <Section
      title={t('stops.title')}
      aside={
        <span className={styles['aside']}>
          {t('stops.count', { count, formatted: formatCount(count, language) })}
          <Button
            tone="quiet"
            size="small"
            aria-expanded={open}
            aria-controls={id}
            aria-label={`${layout(open ? 'sources.hide' : 'sources.show')}: ${t('stops.title')}`}
            onPress={() => setOpen(!open)}
          >
            {layout(open ? 'sources.hide' : 'sources.show')}
          </Button>
        </span>
      }
    >
      <div id={id} hidden={!open}>
        {open && <Stops plan={plan} />}
      </div>
    </Section>
  );
}

function Stops({ plan }: { plan: LayoutPlan }) {
  const t = useText('levels');
  const language = useLanguage();
  const store = useAtlasStore();
  const stops = plan.ringStops.features.toSorted((a, b) => a.properties.order - b.properties.order);
  return (
    <>
      <ul className={styles['themes']} aria-label={t('stops.themes')}>
        {stopThemes(plan).map(({ theme, count }) => (
          <li key={theme ?? ''}>
            {themeName(theme, t)} <b>{formatCount(count, language)}</b>
          </li>
        ))}
      </ul>
      <p className={styles['note']}>{t('stops.lacking')}</p>
      <ol className={styles['stops']} aria-label={t('stops.list')}>
        {stops.map(({ geometry, properties }) => {
          const { name, precision, order, theme } = properties;
          const place = { id: properties.id, name, precision, bounds: boundsOf([geometry]) };
          return (
            <li key={properties.id} value={order}>
              <button
                type="button"
                onClick={() => flyToPlace(store, place)}
                onPointerEnter={() => hoverPlace(store, place, language)}
                onPointerLeave={() => hoverPlace(store, null, language)}
                onFocus={() => hoverPlace(store, place, language)}
                onBlur={() => hoverPlace(store, null, language)}
              >
                <span className={styles['order']}>{formatCount(order, language)}</span>
                <span className={styles['stop']}>
                  <UnitName name={name} language={language} />
                  <span className={styles['theme']}>{themeName(theme, t)}</span>
                </span>
                <PrecisionBadge precision={precision} />
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function themeName(theme: string | null, t: TextFunction<'levels'>): string {
  if (theme === null) return t('stops.none');
  const known = THEMES.find((one) => one === theme);
  return known ? t(`theme.${known}`) : theme;
}
