import { useEffect, useMemo, useState } from 'react';
import { communityRows } from '../../../charts/series/union-tables.ts';
import { textIn } from '../../../domain/language.ts';
import type { Communities as Found } from '../../../domain/links/backbone/communities.ts';
import { memberNet } from '../../../domain/links/union-counts.ts';
import { formatCount, formatNumber, formatPercent } from '../../../i18n/format.ts';
import { namesInRow } from '../../../i18n/names-in-row.ts';
import { regionName } from '../../../i18n/region-name.ts';
import { useLanguage, useText } from '../../../i18n/use-text.ts';
import { Skeleton } from '../../../ui/Skeleton.tsx';
import { communitiesInWorker } from '../../../workers/communities-client.ts';
import styles from './UnionDrawer.module.css';
import { UnionPart } from './UnionPart.tsx';
import type { UnionInput } from './union-input.ts';

/** Groups are shown only above both: below, other groups would do as well. */
const LEAST = { modularity: 0.3, stability: 0.8 };

interface Answer {
  /** The net that was asked about. */
  net: object;
  /** Null if the worker failed. */
  found: Found | null;
}

/** Groups of cities that are linked among themselves, where the records have such groups. */
export function Communities({ input }: { input: UnionInput }) {
  const t = useText('union');
  const language = useLanguage();
  const { data, table, links } = input;
  const net = useMemo(() => memberNet(table, links, data.cities.length), [data, table, links]);
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (net.weights.length === 0) return;
    const task = communitiesInWorker(net);
    let isCurrent = true;
    task.result.then(
      (found) => isCurrent && setAnswer({ net, found }),
      () => isCurrent && setAnswer({ net, found: null }),
    );
    return () => {
      isCurrent = false;
      task.close();
    };
  }, [net]);
  const title = t('communities');
  if (net.weights.length === 0) return <UnionPart title={title} note={t('communities.none')} />;
  if (answer?.net !== net) {
    return (
      <UnionPart title={title}>
        <Skeleton label={t('communities.working')} rows={3} />
      </UnionPart>
    );
  }
  if (!answer.found) return <UnionPart title={title} note={t('communities.failed')} />;
  const { modularity, stability } = answer.found;
  const words = {
    modularity: formatNumber(modularity, language, { digits: 2 }),
    stability: formatNumber(stability, language, { digits: 2 }),
  };
  if (!(modularity > LEAST.modularity && stability > LEAST.stability)) {
    return <UnionPart title={title} note={t('communities.weak', words)} />;
  }
  return (
    <UnionPart title={title} note={t('communities.note', words)}>
      <Groups input={input} found={answer.found} />
      <p className={styles['words']}>{t('communities.limit')}</p>
    </UnionPart>
  );
}

function Groups({ input: { data, regions }, found }: { input: UnionInput; found: Found }) {
  const t = useText('union');
  const names = useText('cities');
  const language = useLanguage();
  const rows = communityRows(data.cities, regions, found.groups);
  return (
    <ol className={styles['list']}>
      {rows.map(({ size, largest, region, regionShare01 }, at) => (
        <li key={largest[0]}>
          <b>{t('communities.group', { group: formatCount(at + 1, language) })}</b>
          {' · '}
          {t('communities.cities', { count: size, shown: formatCount(size, language) })}
          {' · '}
          {t('communities.region', {
            region: regionName(regions.names[region] ?? '', names),
            share: formatPercent(regionShare01, language),
          })}
          {' · '}
          {t('communities.largest', {
            names: namesInRow(
              largest.map((city) =>
                textIn(data.cities[city]?.name ?? { en: '', zh: null }, language),
              ),
              language,
            ),
          })}
        </li>
      ))}
    </ol>
  );
}
