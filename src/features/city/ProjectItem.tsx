import { textIn } from '../../domain/language.ts';
import type { Project } from '../../domain/links/recorded.ts';
import { flowText } from '../../i18n/flow-text.ts';
import { formatKm, formatNumber, formatYear } from '../../i18n/format.ts';
import { useLanguage, useText } from '../../i18n/use-text.ts';
import { SectorTile } from '../../ui/sector-icon.tsx';
import styles from './BasisRecords.module.css';
import type { Inspected } from './inspected.ts';

interface ProjectItemProps {
  inspected: Inspected;
  project: Project;
  distanceKm: number;
  /** Sets the sector before the purpose, where the list holds several. */
  showSector?: boolean;
}

/** One project as facts: purpose, amount, year, status, kind of flow, distance, number of the record. */
export function ProjectItem({
  inspected: { data },
  project,
  distanceKm,
  showSector = false,
}: ProjectItemProps) {
  const t = useText('city');
  const records = useText('records');
  const language = useLanguage();
  const sector = data.sectors.find(({ id }) => id === project.sector);
  const facts = [
    project.commitmentYear === null
      ? t('record.noYear')
      : formatYear(project.commitmentYear, language),
    project.status === 'completed' && project.completionYear !== null
      ? t('record.completed', { year: formatYear(project.completionYear, language) })
      : records(`status.${project.status}`),
    flowText(project.flowType, records),
    t('record.distance', { distance: formatKm(distanceKm, language) }),
    ...(project.spread === 'point_like' ? [] : [t(`spread.${project.spread}`)]),
    ...(project.inAggregates ? [] : [t('record.notCounted')]),
    t('record.number', { id: project.recordId }),
  ];
  return (
    <>
      <span className={styles['main']}>
        <span className={styles['place']}>
          {showSector && project.sector !== null && (
            <SectorTile
              id={project.sector}
              size={18}
              label={sector ? textIn(sector.name, language) : project.sector}
            />
          )}
          <span className={styles['purpose']}>{textIn(project.purpose, language)}</span>
        </span>
        <span className={styles['amount']}>
          {project.amountUsd2017 === null
            ? t('record.noAmount')
            : t('record.amount', {
                amount: formatNumber(project.amountUsd2017 / 1e6, language, { figures: 3 }),
              })}
        </span>
      </span>
      <span className={styles['facts']}>{facts.join(' · ')}</span>
    </>
  );
}
