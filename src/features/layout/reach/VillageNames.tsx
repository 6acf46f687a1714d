import { useState } from 'react';
import { textIn } from '../../../domain/language.ts';
import { boundsOf } from '../../../domain/layout/bounds.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { formatCount } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { flyToPlace, hoverPlace } from '../fly.ts';
import sections from '../sections.module.css';
import styles from './Reach.module.css';

/** Villages that are named in a list; the file has all. */
const NAMED = 12;

interface VillageNamesProps {
  plan: LayoutPlan;
  title: string;
  /** Rows of `plan.villages.features`. */
  rows: ArrayLike<number>;
}

/** Villages under a head that opens: pointer or keyboard shows one on the map, a press flies there. */
export function VillageNames({ plan, title, rows }: VillageNamesProps) {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const shown = formatCount(rows.length, language);
  const more = rows.length - NAMED;
  return (
    <details className={styles['county']} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>
        {title}
        <span>{t('unreached.county', { count: rows.length, shown })}</span>
      </summary>
      {isOpen && (
        <ul className={styles['names']}>
          {Array.from(rows)
            .slice(0, NAMED)
            .map((row) => {
              const village = plan.villages.features[row];
              if (!village) return null;
              const { id, code, name, precision } = village.properties;
              const place = { id, name, precision, bounds: boundsOf([village.geometry]) };
              return (
                <li key={code}>
                  <button
                    type="button"
                    title={t('unreached.fly', { name: textIn(name, language) })}
                    onClick={() => flyToPlace(store, place)}
                    onPointerEnter={() => hoverPlace(store, place, language)}
                    onPointerLeave={() => hoverPlace(store, null, language)}
                    onFocus={() => hoverPlace(store, place, language)}
                    onBlur={() => hoverPlace(store, null, language)}
                  >
                    {textIn(name, language)}
                  </button>
                </li>
              );
            })}
        </ul>
      )}
      {isOpen && more > 0 && (
        <p className={sections['note']}>
          {t('unreached.more', { count: more, shown: formatCount(more, language) })}
        </p>
      )}
    </details>
  );
}
