import { Download } from 'lucide-react';
import { useState } from 'react';
import { siteFeatures, sitesTable } from '../../../charts/series/layout-sites.ts';
import { formatCount, formatKm, formatPercent } from '../../../i18n/format.ts';
import { sentences } from '../../../i18n/punctuation.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { chooseSiting, stopSites } from '../../../store/change-work.ts';
import { useAtlas, useAtlasStore } from '../../../store/react.ts';
import { selectPlan } from '../../../store/selectors/layout.ts';
import { selectSites } from '../../../store/selectors/layout-sites.ts';
import type { SitesValue } from '../../../store/work-states.ts';
import { Button } from '../../../ui/Button.tsx';
import { KeyValues } from '../../../ui/KeyValues.tsx';
import { saveCsv, saveText } from '../../../ui/save-file.ts';
import sections from '../sections.module.css';
import { Shortfalls } from './Shortfalls.tsx';
import styles from './Sites.module.css';
import { SitesCurve } from './SitesCurve.tsx';

/** What the choice serves, how good it is at best, how it differs from the documented villages; or how far the search is. */
export function SitesResult() {
  const store = useAtlasStore();
  const t = useText('lab');
  const language = useLanguage();
  const status = useAtlas(({ sites }) => sites.status);
  const done01 = useAtlas(({ sites }) => sites.done01);
  const shortfalls = useAtlas(({ sites }) => sites.shortfalls);
  const value = useAtlas(selectSites);
  return (
    <div className={styles['result']} data-stale={status === 'working'}>
      {value && <Value value={value} />}
      <div className={styles['status']} role="status">
        {status === 'working' && (
          <>
            <progress value={done01} aria-label={t('sites.working')} />
            <span>{t('sites.workingShare', { share: formatPercent(done01, language) })}</span>
            <Button size="small" onPress={() => stopSites(store)}>
              {t('sites.stop')}
            </Button>
          </>
        )}
        {status === 'stopped' && (
          <>
            <span>{t('sites.stopped')}</span>
            <Button size="small" onPress={() => chooseSiting(store, {})}>
              {t('sites.again')}
            </Button>
          </>
        )}
        {status === 'failed' && <span>{t('sites.failed')}</span>}
      </div>
      {status === 'short' && <Shortfalls shortfalls={shortfalls} />}
    </div>
  );
}

function Value({ value }: { value: SitesValue }) {
  const t = useText('lab');
  const language = useLanguage();
  const plan = useAtlas(selectPlan);
  const [hasFailed, setHasFailed] = useState(false);
  if (!plan) return null;
  const { choices, chosen, coveredShare01, quality, distances, documented } = value;
  const count = formatCount(chosen.length, language);
  const percent = (share01: number): string => formatPercent(share01, language, 1);
  const km = (distanceKm: number): string => formatKm(distanceKm, language);
  const take = (saved: Promise<void>): void => {
    saved.then(
      () => setHasFailed(false),
      () => setHasFailed(true),
    );
  };
  return (
    <>
      <dl className={sections['pair']}>
        <div>
          <dt>{t('sites.documented', { count: formatCount(documented.count, language) })}</dt>
          <dd data-pale>{percent(documented.coveredShare01)}</dd>
        </div>
        <div>
          <dt>{t('sites.chosen', { count })}</dt>
          <dd>{percent(coveredShare01)}</dd>
        </div>
      </dl>
      <p className={sections['note']}>{t('sites.covered', { km: km(choices.radiusKm) })}</p>
      <KeyValues
        rows={[
          { key: 'mean', label: t('sites.mean'), value: km(distances.meanKm) },
          { key: 'p95', label: t('sites.p95'), value: km(distances.p95Km) },
          { key: 'max', label: t('sites.max'), value: km(distances.maxKm) },
        ]}
      />
      <p className={sections['note']}>
        {sentences(language, [
          quality.method === 'covering' &&
            t('sites.bound', {
              count,
              bound: percent(quality.mostShare01),
              gap: percent(quality.gap01),
            }),
          quality.method === 'median' &&
            t('sites.boundMedian', {
              count,
              bound: formatKmExactly(quality.leastMeanKm),
              gap: percent(quality.gap01),
            }),
          quality.method === 'center' &&
            t('sites.boundCenter', {
              count,
              bound: formatKmExactly(quality.leastFarthestKm),
              gap: percent(quality.gap01),
            }),
          quality.method === 'covering' &&
            quality.guarantee01 !== null &&
            t('sites.guarantee', { share: percent(quality.guarantee01) }),
        ])}
      </p>
      {quality.method === 'covering' && <SitesCurve curve01={quality.curve01} />}
      <div className={styles['files']}>
        <Button
          size="small"
          icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() => take(saveCsv(sitesTable(plan, chosen), 'union-atlas-chosen-villages.csv'))}
        >
          {t('sites.file')}
        </Button>
        <Button
          size="small"
          icon={<Download size={15} strokeWidth={1.75} aria-hidden />}
          onPress={() =>
            saveText(
              JSON.stringify(siteFeatures(plan, chosen)),
              'application/geo+json',
              'union-atlas-chosen-villages.geojson',
            )
          }
        >
          {t('sites.geojson')}
        </Button>
      </div>
      {hasFailed && <p role="alert">{t('reach.saveFailed')}</p>}
    </>
  );

  function formatKmExactly(distanceKm: number): string {
    return formatKm(Math.round(distanceKm * 100) / 100, language);
  }
}
