import { useMemo } from 'react';
import { formatCount, formatKm } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { useAtlas } from '../../store/react.ts';
import { NEAR_KM, selectPinnedRecords } from '../../store/selectors/inspector.ts';
import { RecordList } from './BasisRecords.tsx';
import { Fold } from './Fold.tsx';
import { InstituteItem } from './InstituteItem.tsx';
import type { Inspected } from './inspected.ts';
import styles from './NearRecords.module.css';
import { ProjectItem } from './ProjectItem.tsx';
import { SourceList } from './SourceList.tsx';

/** Every project and institute near the city, nearest first, whether or not it makes the city active in a sector. */
export function NearRecords({ inspected }: { inspected: Inspected }) {
  const t = useText('city');
  const language = useLanguage();
  const records = useAtlas(selectPinnedRecords);
  const count = (records?.projects.length ?? 0) + (records?.institutes.length ?? 0);
  return (
    <Fold
      title={t('near')}
      opens="never"
      aside={`${formatCount(count, language)} · ${t('near.aside', { distance: formatKm(NEAR_KM, language) })}`}
    >
      {count === 0 ? (
        <p className={styles['note']}>{t('near.none')}</p>
      ) : (
        <Near inspected={inspected} />
      )}
    </Fold>
  );
}

function Near({ inspected }: { inspected: Inspected }) {
  const t = useText('city');
  const language = useLanguage();
  const records = useAtlas(selectPinnedRecords);
  const { data } = inspected;
  const projects = useMemo(
    () =>
      (records?.projects ?? []).flatMap(({ at, distanceKm }) => {
        const project = data.projects[at];
        if (!project) return [];
        const { id, source } = project;
        const facts = { inspected, project, distanceKm };
        return [{ id, source, item: <ProjectItem key={id} {...facts} showSector /> }];
      }),
    [inspected, data, records],
  );
  const institutes = useMemo(
    () =>
      (records?.institutes ?? []).flatMap(({ at, distanceKm }) => {
        const institute = data.institutes[at];
        if (!institute) return [];
        const { id, source } = institute;
        const item = <InstituteItem key={id} institute={institute} distanceKm={distanceKm} />;
        return [{ id, source, item }];
      }),
    [data, records],
  );
  const lists = [
    { id: 'projects', title: t('near.projects'), items: projects, note: t('near.note') },
    { id: 'institutes', title: t('near.institutes'), items: institutes, note: null },
  ].filter(({ items }) => items.length > 0);
  return lists.map(({ id, title, items, note }) => (
    <div key={id} className={styles['list']}>
      <h4 className={styles['title']}>{`${title} · ${formatCount(items.length, language)}`}</h4>
      {note !== null && <p className={styles['note']}>{note}</p>}
      <RecordList items={items} />
      <SourceList data={data} sources={[...new Set(items.map(({ source }) => source))]} />
    </div>
  ));
}
