import type { Between } from '../../../domain/layout/measures/balance-range.ts';
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
import { Ranged } from '../reach/Ranged.tsx';
import sections from '../sections.module.css';
import { Shortfalls } from './Shortfalls.tsx';
import styles from './Sites.module.css';
import { SitesCurve } from './SitesCurve.tsx';
import { SitesFiles } from './SitesFiles.tsx';
import { useSiteRanges } from './use-site-ranges.ts';

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
  const ranges = useSiteRanges(value);
  if (!plan) return null;
  const { choices, chosen, coveredShare01, quality, distances, documented } = value;
  const count = formatCount(chosen.length, language);
  const percent = (share01: number): string => formatPercent(share01, language, 1);
  const km = (distanceKm: number): string => formatKm(distanceKm, language);
  const ranged = (
    figure: number,
    range: Between | undefined,
    format: (figure: number) => string,
  ) =>
    range ? (
      <Ranged value={format(figure)} from={format(range.lowest)} to={format(range.highest)} />
    ) : (
      format(figure)
    );
  return (
    <>
      <dl className={sections['pair']}>
        <div>
          <dt>{t('sites.documented', { count: formatCount(documented.count, language) })}</dt>
          <dd data-pale>
            {ranged(documented.coveredShare01, ranges?.documented.coveredShare01, percent)}
          </dd>
        </div>
        <div>
          <dt>{t('sites.chosen', { count })}</dt>
          <dd>{ranged(coveredShare01, ranges?.chosen.coveredShare01, percent)}</dd>
        </div>
      </dl>
      <p className={sections['note']}>{t('sites.covered', { km: km(choices.radiusKm) })}</p>
      <KeyValues
        rows={[
          {
            key: 'mean',
            label: t('sites.mean'),
            value: ranged(distances.meanKm, ranges?.chosen.meanKm, km),
          },
          {
            key: 'p95',
            label: t('sites.p95'),
            value: ranged(distances.p95Km, ranges?.chosen.p95Km, km),
          },
          {
            key: 'max',
            label: t('sites.max'),
            value: ranged(distances.maxKm, ranges?.chosen.maxKm, km),
          },
        ]}
      />
      {ranges && (
        <p className={sections['note']}>
          {t('sites.canBe', {
            own: formatCount(ranges.ownCount, language),
            all: formatCount(ranges.allCount, language),
          })}
        </p>
      )}
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
      <SitesFiles plan={plan} value={value} ranges={ranges} />
    </>
  );

  function formatKmExactly(distanceKm: number): string {
    return formatKm(Math.round(distanceKm * 100) / 100, language);
  }
}
