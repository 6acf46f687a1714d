import { type ReactNode, useMemo, useState } from 'react';
import type { ActivityBasis } from '../../domain/links/activity.ts';
import { formatCount } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import type { CityRecords } from '../../store/selectors/inspector.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './BasisRecords.module.css';
import { InstituteItem } from './InstituteItem.tsx';
import type { Inspected } from './inspected.ts';
import { LinkItem } from './LinkItem.tsx';
import { ProjectItem } from './ProjectItem.tsx';
import { SourceList } from './SourceList.tsx';

/** How many records stand before "show all". */
const FIRST = 6;

interface BasisRecordsProps {
  inspected: Inspected;
  records: CityRecords;
  basis: ActivityBasis;
}

/** The records of one kind that a sector rests on, and their sources. */
export function BasisRecords({ inspected, records, basis }: BasisRecordsProps) {
  const t = useText('city');
  const { data } = inspected;
  const { items, sources } = useMemo(() => {
    const found: { id: string; source: number; item: ReactNode }[] = [];
    const wanted = new Set(basis.ids);
    if (basis.kind === 'project') {
      for (const { at, distanceKm } of records.projects) {
        const project = data.projects[at];
        if (!project || !wanted.has(project.id)) continue;
        found.push({
          id: project.id,
          source: project.source,
          item: <ProjectItem inspected={inspected} project={project} distanceKm={distanceKm} />,
        });
      }
    } else if (basis.kind === 'institute') {
      for (const { at, distanceKm } of records.institutes) {
        const institute = data.institutes[at];
        if (!institute || !wanted.has(institute.id)) continue;
        found.push({
          id: institute.id,
          source: institute.source,
          item: <InstituteItem institute={institute} distanceKm={distanceKm} />,
        });
      }
    } else {
      for (const id of basis.ids) {
        const link = data.links[records.links.get(id) ?? -1];
        if (!link) continue;
        found.push({
          id,
          source: link.source,
          item: <LinkItem inspected={inspected} link={link} />,
        });
      }
    }
    return { items: found, sources: [...new Set(found.map(({ source }) => source))] };
  }, [inspected, data, records, basis]);

  return (
    <div className={styles['basis']}>
      <h5 className={styles['kind']}>{t(`basis.${basis.kind}`, { count: basis.count })}</h5>
      <RecordList items={items} />
      <SourceList data={data} sources={sources} />
    </div>
  );
}

/** Records in rows; long lists open on demand. */
export function RecordList({ items }: { items: readonly { id: string; item: ReactNode }[] }) {
  const t = useText('city');
  const language = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  return (
    <>
      <ul className={styles['list']}>
        {(showsAll ? items : items.slice(0, FIRST)).map(({ id, item }) => (
          <li key={id} className={styles['item']}>
            {item}
          </li>
        ))}
      </ul>
      {items.length > FIRST && (
        <Button tone="quiet" size="small" onPress={() => setShowsAll(!showsAll)}>
          {showsAll
            ? t('record.less')
            : t('record.more', { count: formatCount(items.length, language) })}
        </Button>
      )}
    </>
  );
}
