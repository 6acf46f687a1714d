import { Download } from 'lucide-react';
import { useMemo, useState } from 'react';
import { villageDistanceTable } from '../../../charts/series/layout-reach.ts';
import { textIn } from '../../../domain/language.ts';
import { boundsOf } from '../../../domain/layout/bounds.ts';
import type { ReachTarget } from '../../../domain/layout/lab-choices.ts';
import type { LayoutPlan } from '../../../domain/layout/plan.ts';
import { type ReachBase, unreachedByCounty } from '../../../domain/layout/reach.ts';
import { formatCount, formatKm } from '../../../i18n/format.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { wishCamera } from '../../../store/atlas-store.ts';
import { useAtlasStore } from '../../../store/react.ts';
import { Button } from '../../../ui/Button.tsx';
import { Section } from '../../../ui/Section.tsx';
import { saveCsv } from '../../../ui/save-file.ts';
import sections from '../sections.module.css';
import styles from './Reach.module.css';
import { useTargetNames } from './use-target-names.ts';

/** Villages that are named in a list; the file has all. */
const NAMED = 12;
const VILLAGE_ZOOM = 11.5;

interface UnreachedProps {
  plan: LayoutPlan;
  base: ReachBase;
  target: ReachTarget;
  reachKm: number;
}

/** Villages out of reach by county, the farthest first. */
export function Unreached({ plan, base, target, reachKm }: UnreachedProps) {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const nameOf = useTargetNames();
  const [hasFailed, setHasFailed] = useState(false);
  const groups = useMemo(() => unreachedByCounty(base, target, reachKm), [base, target, reachKm]);
  const countyName = (code: string): string => {
    const county = plan.counties.features.find(({ properties }) => properties.code === code);
    return county ? textIn(county.properties.name, language) : code;
  };
  const count = groups.reduce((sum, { villages }) => sum + villages.length, 0);
  return (
    <Section title={t('unreached')} aside={formatCount(count, language)}>
      <p className={sections['note']}>
        {count === 0
          ? t('unreached.all')
          : t('unreached.note', { km: formatKm(reachKm, language), name: nameOf(target) })}
      </p>
      {groups.map(({ county, villages }) => (
        <details key={county} className={styles['county']}>
          <summary>
            {countyName(county)}
            <span>
              {t('unreached.county', {
                count: villages.length,
                shown: formatCount(villages.length, language),
              })}
            </span>
          </summary>
          <ul className={styles['names']}>
            {villages.slice(0, NAMED).map((row) => {
              const village = plan.villages.features[row];
              if (!village) return null;
              const name = textIn(village.properties.name, language);
              return (
                <li key={village.properties.code}>
                  <button
                    type="button"
                    title={t('unreached.fly', { name })}
                    onClick={() =>
                      wishCamera(store, {
                        type: 'bounds',
                        bounds: boundsOf([village.geometry]),
                        maxZoom: VILLAGE_ZOOM,
                      })
                    }
                  >
                    {name}
                  </button>
                </li>
              );
            })}
          </ul>
          {villages.length > NAMED && (
            <p className={sections['note']}>
              {t('unreached.more', {
                count: villages.length - NAMED,
                shown: formatCount(villages.length - NAMED, language),
              })}
            </p>
          )}
        </details>
      ))}
      <Button
        size="small"
        icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
        onPress={() => {
          saveCsv(villageDistanceTable(base, plan), 'union-atlas-village-distances.csv').then(
            () => setHasFailed(false),
            () => setHasFailed(true),
          );
        }}
      >
        {t('reach.villageFile')}
      </Button>
      {hasFailed && <p role="alert">{t('reach.saveFailed')}</p>}
    </Section>
  );
}
